import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { expectAccessible, needsBrowser, openBrowser, watchFaults } from '#tests/support/open-browser.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const folder = join(import.meta.dirname, '../../samples/clients/embed');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

type Names = Readonly<Record<string, string>>;

/** The sample page on an origin of its own, with names filled in. */
const serveSample = async (names: Names): Promise<string> => {
  const server = createServer(async (request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const text = await readFile(join(folder, name), 'utf8');
    const filled = Object.entries(names).reduce((sum, [from, to]) => sum.replaceAll(from, to), text);
    response.setHeader('content-type', types[extname(name)] ?? 'text/plain').end(filled);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    // A browser that is still open holds its connection.
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
};

const linkOf = async (service: TestService, runnerId: string, view: string, terms = {}): Promise<string> => {
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view, ...terms } });
  return String(body['url']).split('/p/')[1] ?? '';
};

const openSample = async (names: Names): Promise<{ page: Page; faults: string[] }> => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const faults = watchFaults(page);
  await page.goto(await serveSample(names));
  return { page, faults };
};

describe('elements in a page of another origin', () => {
  beforeEach(needsBrowser);

  const open = async (terms: object = {}) => {
    const service = await useTestService();
    const runnerId = await service.createRunner({ displayName: 'Ada' });
    const [checkIn, today, weeks] = await Promise.all([
      linkOf(service, runnerId, 'check-in'),
      linkOf(service, runnerId, 'today', terms),
      linkOf(service, runnerId, 'timeline'),
    ]);
    const names = {
      'https://sinew.example': await service.listen(),
      CHECK_IN_LINK: checkIn,
      TODAY_LINK: today,
      TIMELINE_LINK: weeks,
    };
    return { service, runnerId, names, ...(await openSample(names)) };
  };

  it('show the answer, take a check-in and say so, under a strict policy', async () => {
    const { service, runnerId, page, faults } = await open();
    await page.getByText('sinew-weeks: sinew-loaded 200').waitFor();
    await page.locator('sinew-check-in form').first().waitFor();
    await page.locator('sinew-today h1').first().waitFor();
    await page.locator('sinew-weeks svg').waitFor();
    const readAccent = `getComputedStyle(document.querySelector('sinew-today')).getPropertyValue('--accent')`;
    expect(await page.evaluate(readAccent)).toBe('#6b3fa0');
    const checkIn = page.locator('sinew-check-in');
    await checkIn.getByRole('radio', { name: 'Shin, Right' }).click();
    const rating = checkIn.getByRole('group', { name: 'How tight is it?' });
    await rating.getByRole('radio', { name: '4', exact: true }).check();
    await checkIn.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('sinew-check-in: sinew-checked-in 200').waitFor();
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/check-ins`);
    expect(body['items']).toHaveLength(1);
    expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/$/);
    // Both show the advice of the day, each with its headings.
    await page.evaluate(`document.querySelector('sinew-check-in').remove()`);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  }, 60_000);

  it('ask for a PIN inside', async () => {
    const { page } = await open({ pin: '4711' });
    const today = page.locator('sinew-today');
    await today.locator('#pin').fill('0000');
    await today.locator('button').click();
    await today.getByRole('alert').waitFor();
    await today.locator('#pin').fill('4711');
    await today.locator('button').click();
    await today.locator('.severity').first().waitFor();
  }, 60_000);

  it('say in words that a link is over, that there is no connection, and what is no link', async () => {
    const { service, runnerId, names, page } = await open();
    await page.getByText('sinew-today: sinew-loaded 200').waitFor();
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/links`);
    for (const { id } of Array.from(body['items'] as unknown as { id: string }[]))
      await service.call('DELETE', `/v1/links/${id}`);
    const today = page.locator('sinew-today');
    const setLink = (link: string) =>
      page.evaluate(`document.querySelector('sinew-today').setAttribute('link', '${link}')`);
    await setLink(`${names['https://sinew.example']}/p/${names['TODAY_LINK']}`);
    await today.getByText('no longer valid').waitFor();
    await setLink('https://elsewhere.example/p/link_x');
    await today.getByText('no link of this service').waitFor();
    await page.context().setOffline(true);
    await setLink(`${names['https://sinew.example']}/p/${names['TODAY_LINK']}`);
    await today.getByText('There is no connection').waitFor();
    await page.context().setOffline(false);
    await today.getByRole('button', { name: 'Try again' }).click();
    await today.getByText('no longer valid').waitFor();
  }, 60_000);
});

describe('what other origins may read', () => {
  it('are parts of pages, scripts and styles, and no page', async () => {
    const service = await useTestService({ worker: false });
    const token = await linkOf(service, await service.createRunner(), 'today');
    const originsOf = async (url: string): Promise<unknown> => {
      const { headers } = await service.app.inject({ url, headers: { origin: 'https://club.example' } });
      return [headers['access-control-allow-origin'], headers['access-control-allow-credentials']];
    };
    expect(await originsOf(`/p/${token}?fragment`)).toEqual(['*', undefined]);
    expect(await originsOf(`/p/${token}/plan?run=5&fragment`)).toEqual(['*', undefined]);
    expect(await originsOf(`/p/${token}`)).toEqual([undefined, undefined]);
    expect(await originsOf('/embed.js')).toEqual(['*', undefined]);
    expect(await originsOf('/v1/runners?fragment')).toEqual([undefined, undefined]);
  });
});
