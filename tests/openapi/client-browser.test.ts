import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createViteServer } from 'vitest/node';
import { needsBrowser, openBrowser } from '#tests/support/open-browser.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const root = join(import.meta.dirname, '../..');

const createToken = async (service: TestService, runnerId: string, view: string): Promise<string> => {
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view } });
  return String(body['url']).split('/p/')[1] ?? '';
};

/** A page on an origin of its own, whose server hands the client out as that of an app does. */
const openPage = async (): Promise<Page> => {
  const cacheDir = await mkdtemp(join(tmpdir(), 'sinew-page-'));
  onTestFinished(() => rm(cacheDir, { recursive: true, force: true }));
  const server = await createViteServer({
    root,
    cacheDir,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { entries: [], include: ['openapi-fetch', 'standardwebhooks'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
    plugins: [
      {
        name: 'page',
        configureServer: ({ middlewares }) => {
          middlewares.use('/page', (_request, response) => {
            response.setHeader('content-type', 'text/html').end('<!doctype html><title>an app</title>');
          });
        },
      },
    ],
  });
  onTestFinished(() => server.close());
  await server.listen();
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}page`);
  return page;
};

/** Runs statements on the page, which have the client of a link as `sinew` and `refusal` of a call that must fail. */
const runWith = (page: Page, url: string, linkToken: string, statements: string): Promise<unknown> =>
  page.evaluate(`(async () => {
    const { createClient, ProblemError } = await import('/openapi/client/index.ts');
    const sinew = createClient({ url: ${JSON.stringify(url)}, linkToken: ${JSON.stringify(linkToken)} });
    const refusal = (call) => call.then(
      () => 'answered',
      (error) => error instanceof ProblemError ? error.code : 'hidden by the browser',
    );
    ${statements}
  })()`);

describe('the client on a page of another origin', () => {
  it('reads, checks in and uploads with links, and is refused everything else', {
    timeout: 60_000,
  }, async (context) => {
    needsBrowser(context);
    const service = await useTestService();
    const [id, other] = [await service.createRunner(), await service.createRunner()];
    const url = await service.listen();
    const page = await openPage();

    // What is sent from another origin with these headers has passed the preflight.
    const sent = new Set<string>();
    page.on('request', (request) => {
      for (const name of Object.keys(request.headers())) if (request.url().startsWith(url)) sent.add(name);
    });
    const own = `{ params: { path: { id: ${JSON.stringify(id)} } } }`;
    const foreign = `{ params: { path: { id: ${JSON.stringify(other)} } } }`;
    const day = new Date().toISOString().slice(0, 10);
    const checkIn = { day, region: 'calf', side: 'left', tightness: 2 };
    const checkInToken = await createToken(service, id, 'check-in');
    expect(
      await runWith(
        page,
        url,
        checkInToken,
        `const today = await sinew.get('/v1/runners/{id}/today', ${own});
        const body = ${JSON.stringify(checkIn)};
        const recorded = await sinew.post('/v1/runners/{id}/check-ins', { ...${own}, body });
        return {
          severity: today.severity,
          recorded: recorded.tightness,
          invalid: await refusal(sinew.post('/v1/runners/{id}/check-ins', { ...${own}, body: { day: 'never' } })),
          foreign: await refusal(sinew.get('/v1/runners/{id}/today', ${foreign})),
          otherView: await refusal(sinew.get('/v1/runners/{id}/load', ${own})),
          upload: await refusal(sinew.uploadFile(${JSON.stringify(id)}, new Blob(['x']))),
          noLink: await refusal(sinew.get('/v1/runners')),
          erase: await refusal(sinew.delete('/v1/runners/{id}', ${own})),
        };`,
      ),
    ).toEqual({
      severity: 'none',
      recorded: 2,
      invalid: 'request-invalid',
      foreign: 'not-found',
      otherView: 'forbidden',
      upload: 'forbidden',
      noLink: 'hidden by the browser',
      erase: 'hidden by the browser',
    });

    const file = await readFile(join(root, 'samples/fit/every-second-running-dynamics.fit'), 'base64');
    const connectToken = await createToken(service, id, 'connect');
    expect(
      await runWith(
        page,
        url,
        connectToken,
        `const bytes = Uint8Array.from(atob('${file}'), (letter) => letter.charCodeAt(0));
        const file = new File([bytes], 'run.fit');
        const { status, filename } = await sinew.uploadFile(${JSON.stringify(id)}, file, { waitSeconds: 60 });
        return { status, filename, otherView: await refusal(sinew.get('/v1/runners/{id}/today', ${own})) };`,
      ),
    ).toEqual({ status: 'processed', filename: 'run.fit', otherView: 'forbidden' });
    const activities = await service.call('GET', `/v1/runners/${id}/activities`);
    expect(activities.body['items']).toHaveLength(1);
    expect([...sent]).toEqual(expect.arrayContaining(['authorization', 'idempotency-key', 'prefer']));
  });
});
