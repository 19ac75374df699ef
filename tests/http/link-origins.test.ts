import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isLinkOperation } from '#src/http/link-rights.ts';
import { needsBrowser, openBrowser } from '#tests/support/open-browser.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

const origin = 'https://club.example';

const tokenOf = async (service: TestService, runnerId: string, view: string, terms = {}): Promise<string> => {
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view, ...terms } });
  return String(body['url']).split('/p/')[1] ?? '';
};

const corsOf = (headers: Record<string, unknown>): string[] =>
  Object.keys(headers).filter((name) => name.startsWith('access-control-'));

type Operation = { readonly operationId: string };

const operationsOf = (service: TestService) => {
  const { paths } = service.app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      operationId,
      method: method.toUpperCase(),
      url: path.replace(/\{\w+\}/g, 'x'),
    })),
  );
};

describe('a page on another origin', () => {
  it('may ask before for the routes that links open, and for no other', async () => {
    const service = await useTestService({ worker: false });
    const operations = operationsOf(service);
    const opened = new Set<string>();
    for (const { operationId, method, url } of operations) {
      const headers = {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization',
      };
      const answer = await service.app.inject({ method: 'OPTIONS', url, headers });
      if (isLinkOperation(operationId)) {
        opened.add(operationId);
        expect([operationId, answer.statusCode]).toEqual([operationId, 204]);
        expect(answer.headers['access-control-allow-origin']).toBe('*');
        expect(answer.headers['access-control-allow-methods']).toContain(method);
        expect(answer.headers['access-control-allow-headers']).toContain('authorization');
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      } else {
        expect([operationId, corsOf(answer.headers)]).toEqual([operationId, []]);
      }
    }
    expect(opened.size).toBeGreaterThan(15);
    // Without what makes it a preflight it is none.
    const bare = await service.app.inject({
      method: 'OPTIONS',
      url: '/v1/runners/x/today',
      headers: { origin },
    });
    expect(corsOf(bare.headers)).toEqual([]);
  });

  it('may read an answer that came for the token of a link, and none that came for anything else', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const token = await tokenOf(service, runnerId, 'today');
    const get = (url: string, headers: Record<string, string>) =>
      service.app.inject({ url, headers: { origin, ...headers } });
    const url = `/v1/runners/${runnerId}/today`;
    const read = await get(url, { authorization: `Bearer ${token}` });
    expect([read.statusCode, read.headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect(read.headers['access-control-allow-credentials']).toBeUndefined();
    expect(String(read.headers.vary)).toMatch(/origin/i);
    // So that the page learns why it was refused.
    const wrong = await get(url, { authorization: `Bearer link_${'x'.repeat(27)}` });
    expect([wrong.statusCode, wrong.headers['access-control-allow-origin']]).toEqual([401, '*']);
    for (const headers of [
      { authorization: `Bearer ${operatorKey}` },
      { authorization: `Bearer ${token}x` },
      { cookie: `token=${token}` },
      {},
    ])
      expect(corsOf((await get(url, headers as Record<string, string>)).headers)).toEqual([]);
    for (const other of ['/v1/runners', `/v1/runners/${runnerId}/export`, `/p/${token}`, '/openapi.json'])
      expect(corsOf((await get(other, { authorization: `Bearer ${token}` })).headers)).toEqual([]);
  });
});

/** An address of its own for a page that the browser opens. */
const useOrigin = async (): Promise<string> => {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>another origin</title>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

type Asked = { readonly path: string; readonly key: string; readonly body?: object };

describe('a browser', () => {
  beforeEach(needsBrowser);

  it('lets a page on another origin use a link and nothing else', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const other = await service.createRunner();
    const token = await tokenOf(service, runnerId, 'check-in');
    const locked = await tokenOf(service, runnerId, 'today', { pin: '4711' });
    const address = await service.listen();
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(await useOrigin());
    /** The status that the page sees; 0 where the browser hides the answer. */
    const ask = (asked: Asked): Promise<{ status: number; text: string }> =>
      page.evaluate(
        async ({ url, key, body }) => {
          const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
          try {
            const answer = await fetch(
              url,
              body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
            );
            return { status: answer.status, text: await answer.text() };
          } catch {
            return { status: 0, text: '' };
          }
        },
        { url: address + asked.path, key: asked.key, body: asked.body },
      );
    const today = new Date().toISOString().slice(0, 10);
    const own = `/v1/runners/${runnerId}`;
    expect((await ask({ path: `${own}/today`, key: token })).status).toBe(200);
    const said = await ask({ path: `${own}/check-ins`, key: token, body: { day: today, tightness: 2 } });
    expect(said.status).toBe(201);
    expect((await ask({ path: `/v1/runners/${other}/today`, key: token })).status).toBe(404);
    const unlocked = await ask({ path: '/v1/links/unlock', key: locked, body: { pin: '4711' } });
    const opened = /"token":"([^"]+)"/.exec(unlocked.text)?.[1] ?? '';
    expect((await ask({ path: `${own}/today`, key: opened })).status).toBe(200);
    // Hidden by the browser: another route, and the same route with an API key.
    expect((await ask({ path: '/v1/runners', key: token })).status).toBe(0);
    expect((await ask({ path: own, key: operatorKey })).status).toBe(0);
    expect((await ask({ path: `${own}/today`, key: operatorKey })).status).toBe(0);
  });

  it('opens, fills and sends a check-in without a script', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const token = await tokenOf(service, runnerId, 'check-in', { pin: '4711' });
    const address = await service.listen();
    const browser = await openBrowser();
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(`${address}/p/${token}`);
    await page.getByLabel('PIN').fill('4711');
    await page.getByRole('button').click();
    await page.locator('select[name="region"]').selectOption('calf');
    await page.locator('select[name="side"]').selectOption('left');
    await page.getByRole('radio', { name: '6', exact: true }).check();
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.getByRole('status').textContent()).toContain('Saved');
    expect(await page.locator('h1').textContent()).toBeTruthy();
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/check-ins`);
    expect(body['items']?.[0]).toMatchObject({ region: 'calf', side: 'left', tightness: 6 });
    // What the policy of the page refuses is told on the console.
    expect(refused).toEqual([]);
  });
});
