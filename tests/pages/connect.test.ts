import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  layoutShiftOf,
  needsBrowser,
  openPage,
  screens,
} from '#tests/support/open-browser.ts';
import { useConnectedService } from '#tests/support/platform-service.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const fitFile = 'samples/fit/cadence-falls-late.fit';

const linkOf = async (service: TestService, runnerId: string, terms = {}): Promise<string> => {
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, {
    body: { view: 'connect', ...terms },
  });
  return `/p/${String(body['url']).split('/p/')[1]}`;
};

const formOf = (fields: Record<string, string>): { raw: string; headers: Record<string, string> } => ({
  raw: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

const boundary = 'part';
const filesOf = (...files: readonly (readonly [string, string | Buffer])[]) => ({
  raw: Buffer.concat([
    ...files.flatMap(([name, bytes]) => [
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]),
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
});

const post = async (
  service: TestService,
  url: string,
  { raw, headers }: { raw: string | Buffer; headers: Record<string, string> },
): Promise<{ status: number; text: string }> => {
  const answer = await service.app.inject({ method: 'POST', url, payload: raw, headers });
  return { status: answer.statusCode, text: answer.body };
};

const read = async (service: TestService, url: string): Promise<string> =>
  (await service.app.inject({ url })).body;

describe('the page that connects', () => {
  it('takes a connection from its start to its end, without a script', async () => {
    const service = await useConnectedService(['polar'], { worker: false });
    const runnerId = await service.createRunner();
    const address = await linkOf(service, runnerId);
    expect(await read(service, address)).toContain('Connect Polar');
    const begun = await post(service, address, formOf({ connect: 'polar' }));
    const authorize = /href="(https:\/\/[^"]{1,2000})" target/.exec(begun.text)?.[1] ?? '';
    const state = new URL(authorize.replaceAll('&#38;', '&')).searchParams.get('state') ?? '';
    expect(await read(service, address)).toContain('not allowed yet');
    await service.call('GET', `/connect/polar/callback?code=abc&state=${state}`, { key: null });
    const connected = await read(service, address);
    expect(connected).toContain('Connected since');
    const id = /name="disconnect" value="([^"]{1,100})"/.exec(connected)?.[1] ?? '';
    const asked = await post(service, address, formOf({ disconnect: id }));
    expect(asked.text).toContain('Yes, disconnect');
    expect(await read(service, address)).toContain('Connected since');
    await post(service, address, formOf({ disconnect: id, sure: 'yes' }));
    expect(await read(service, address)).toContain('Not connected any more');
  });

  it('offers only what is set up, and ends no connection of another runner', async () => {
    const service = await useConnectedService(['polar', 'generic'], { worker: false });
    const [own, other] = [await service.createRunner(), await service.createRunner()];
    const id = await service.connect(other, 'polar');
    const address = await linkOf(service, own);
    expect(await read(service, address)).not.toContain('Connect Wahoo');
    expect((await post(service, address, formOf({ connect: 'wahoo' }))).status).toBe(422);
    expect((await post(service, address, formOf({ disconnect: id, sure: 'yes' }))).status).toBe(404);
    const push = await post(service, address, formOf({ connect: 'generic' }));
    expect(push.text).toContain('/webhooks/generic/');
    const { body } = await service.call('GET', `/v1/runners/${other}/connections`);
    expect(body['items']?.[0]?.['status']).toBe('active');
  });

  it('takes files without a script, and says of each what became of it', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const address = await linkOf(service, runnerId);
    const run = await readFile(fitFile);
    const archive = await readFile('samples/broken/one-bad-part.zip');
    const answer = await post(
      service,
      address,
      filesOf(['run.fit', run], ['notes.txt', 'no run'], ['all.zip', archive]),
    );
    expect(answer.status).toBe(200);
    await expect.poll(() => read(service, address), { timeout: 20_000 }).toContain('data-unfinished="0"');
    const again = (await post(service, address, filesOf(['again.fit', run]))).text;
    expect(again).toContain('Was here already');
    for (const text of [
      'Read: one activity',
      'It is no FIT, GPX or TCX file.',
      'files in it are done.',
      'What could not be read',
    ])
      expect.soft(again).toContain(text);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
    expect(Number(body['items']?.['length'])).toBeGreaterThan(0);
  });

  it('refuses in words: too large, nothing chosen, another view, no PIN, a link that is over', async () => {
    const service = await useTestService({ worker: false, env: { MAX_UPLOAD_BYTES: '2000' } });
    const runnerId = await service.createRunner();
    const address = await linkOf(service, runnerId);
    const large = await post(service, address, filesOf(['run.fit', 'x'.repeat(3000)]));
    expect([large.status, large.text]).toEqual([413, expect.stringContaining('larger than 2 kB')]);
    const none = await post(service, address, filesOf());
    expect([none.status, none.text]).toEqual([400, expect.stringContaining('choose a file')]);
    const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view: 'today' } });
    await post(service, `/p/${String(body['url']).split('/p/')[1]}`, filesOf(['run.fit', 'x']));
    const locked = await linkOf(service, runnerId, { pin: '4711' });
    expect((await post(service, locked, filesOf(['run.fit', 'x']))).text).toContain('has a PIN');
    const uploads = await service.call('GET', `/v1/runners/${runnerId}/uploads`);
    expect(uploads.body['items']).toEqual([]);
    const opened = await post(service, locked, formOf({ pin: '4711' }));
    const action = /action="([^"]{1,300}\?proof=[^"]{1,300})"/.exec(opened.text)?.[1] ?? '';
    expect((await post(service, action, filesOf(['run.fit', 'x']))).text).toContain('Waits to be read');
    const links = await service.call('GET', `/v1/runners/${runnerId}/links`);
    for (const { id } of Array.from(links.body['items'] as unknown as { id: string }[]))
      await service.call('DELETE', `/v1/links/${id}`);
    const over = await post(service, address, filesOf(['run.fit', 'x']));
    expect([over.status, over.text]).toEqual([404, expect.stringContaining('no longer valid')]);
  });

  it('shows nothing of what became of the runner', async () => {
    const service = await useTestService({ worker: false });
    const address = await linkOf(service, await service.createRunner());
    for (const below of ['today', 'plan', 'timeline', 'weeks'])
      expect((await service.app.inject({ url: `${address}/${below}` })).statusCode).toBe(404);
  });
});

describe('the page that connects', () => {
  beforeEach(needsBrowser);

  it('sends several files, and says what became of them as soon as they are read', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const address = (await service.listen()) + (await linkOf(service, runnerId));
    const { page, faults } = await openPage(address);
    await page.locator('input[type="file"]').setInputFiles([fitFile, 'samples/gpx/one-leg.gpx']);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.uploads[data-unfinished="0"] li.processed').nth(1).waitFor();
    expect(await page.locator('.sending li').count()).toBe(0);
    expect(await layoutShiftOf(page)).toBe(0);
    await expectAccessible(page);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
    expect(body['items']).toHaveLength(2);
    expect(faults).toEqual([]);
  }, 60_000);

  it('goes to the platform although forms may not', async () => {
    const service = await useConnectedService(['polar'], { worker: false });
    const address = (await service.listen()) + (await linkOf(service, await service.createRunner()));
    for (const viewport of Object.values(screens)) {
      const { page, faults } = await openPage(address, { viewport });
      await page
        .context()
        .route('https://flow.polar.com/**', (route) => route.fulfill({ body: 'Polar asks' }));
      await expectAccessible(page);
      await page.getByRole('button', { name: /^Connect Polar/ }).click();
      await expectAccessible(page);
      const opening = page.waitForEvent('popup');
      await page.getByRole('link', { name: 'Go to Polar' }).click();
      await (await opening).getByText('Polar asks').waitFor();
      expect(faults).toEqual([]);
    }
  }, 60_000);
});
