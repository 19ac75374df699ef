import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pauseMs } from '#openapi/client/send-request.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';
import { run, samples, useCliService, useFolder } from './cli-service.ts';

const story = join(samples, 'histories/sudden-ramp');

describe('sinew import', () => {
  it('sends a folder for a new runner and says what became of each file', async () => {
    const service = await useCliService();
    const { code, out } = await service.sinew(
      'import',
      story,
      '--runner',
      'ada',
      '--create',
      '--time-zone',
      'UTC',
    );
    expect(out).toContain('14 processed');
    expect(out.match(/^processed {2}/gm)).toHaveLength(14);
    expect(code).toBe(0);
    const { body } = await service.call('GET', '/v1/runners?externalId=ada');
    const runnerId = body['items']?.[0]?.['id'];
    const { body: page } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=50`);
    expect(page['items']).toHaveLength(14);
  });

  it('finds everything there already the second time, and that is no failure', async () => {
    const service = await useCliService();
    await service.sinew('import', story, '--runner', 'ada', '--create', '--time-zone', 'UTC');
    const { code, out } = await service.sinew('import', story, '--runner', 'ada', '--json');
    const report = JSON.parse(out);
    expect(report).toMatchObject({ total: 14, duplicate: 14, processed: 0, rejected: 0, unsent: [] });
    expect(code).toBe(0);
  });

  it('counts the activities of a table instead of naming hundreds', async () => {
    const service = await useCliService();
    const folder = await useFolder();
    const days = ['01', '02', '03', '04', '05'];
    const rows = days.map((day) => `2026-03-${day}T07:00:00Z,running,1800,5000`);
    const table = join(folder, 'sessions.csv');
    await writeFile(table, ['start_utc,sport,elapsed_s,distance_m', ...rows].join('\n'));
    const runner = ['--runner', 'ada', '--create', '--time-zone', 'UTC'];
    const inFolder = await service.sinew('import', folder, ...runner);
    expect(inFolder).toMatchObject({ code: 1, err: expect.stringContaining('(CSV) itself') });
    const { code, out } = await service.sinew('import', table, ...runner);
    expect(out).toContain('sessions.csv → 5 activities\n');
    expect(code).toBe(0);
  });

  it('exits with 3 when some files were refused, and says why', async () => {
    const service = await useCliService();
    const folder = await useFolder();
    await cp(story, folder, { recursive: true });
    await mkdir(join(folder, 'deep'));
    await cp(join(samples, 'broken/junk.fit'), join(folder, 'deep/junk.FIT'));
    await writeFile(join(folder, 'notes.txt'), 'not a run');
    const { code, out } = await service.sinew(
      'import',
      folder,
      '--runner',
      'ada',
      '--create',
      '--time-zone',
      'UTC',
    );
    expect(code).toBe(3);
    expect(out).toMatch(/^rejected {3}.*junk\.FIT: \S/m);
    expect(out).toContain('14 processed, 1 rejected');
    expect(out).toContain('1 other files in the folder were skipped');
  });

  it('exits with 1 when every file was refused', async () => {
    const service = await useCliService();
    const runnerId = await service.createRunner();
    const { code } = await service.sinew('import', join(samples, 'broken/junk.fit'), '--runner', runnerId);
    expect(code).toBe(1);
  });

  it('reports each part of a zip', async () => {
    const service = await useCliService();
    const runnerId = await service.createRunner();
    const zip = join(samples, 'broken/one-bad-part.zip');
    const { code, out } = await service.sinew('import', zip, '--runner', runnerId, '--json');
    const report = JSON.parse(out);
    expect(report.total).toBeGreaterThan(1);
    expect(report.rejected).toBe(1);
    expect(report.outcomes.every(({ file }: { file: string }) => file.includes(' › '))).toBe(true);
    expect(code).toBe(3);
  });

  it('reports every part of a zip that is answered in pages', async () => {
    const service = await useCliService();
    const runnerId = await service.createRunner();
    const parts = Array.from({ length: 60 }, (_, index) => ({
      name: `${index}.fit`,
      bytes: Buffer.from(`no run ${index}`),
    }));
    const folder = await useFolder();
    const zip = join(folder, 'many.zip');
    await writeFile(zip, zipBytes(parts));
    const { out } = await service.sinew('import', zip, '--runner', runnerId, '--json');
    expect(JSON.parse(out)).toMatchObject({ total: 60, rejected: 60 });
  });

  it('waits and tries again when the service asks it to', async () => {
    const service = await useCliService({ env: { RATE_LIMIT_PER_MINUTE: '1000' } });
    const runnerId = await service.createRunner();
    let refusals = 0;
    const refusing = createServer((request, response) => {
      if (request.url?.includes('/uploads') === true && refusals < 6) {
        const status = refusals % 2 === 0 ? 429 : 503;
        refusals += 1;
        request.resume();
        response.writeHead(status, { 'retry-after': '0', 'content-type': 'application/problem+json' });
        response.end('{"title":"patience"}');
        return;
      }
      const headers = request.headers as Record<string, string>;
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const answer = await fetch(service.url + request.url, {
          method: request.method ?? 'GET',
          headers: {
            authorization: headers['authorization'] ?? '',
            'content-type': 'application/octet-stream',
          },
          ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
        });
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
        response.end(await answer.text());
      });
    });
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => void refusing.close(() => resolve())));
    const { port } = refusing.address() as { port: number };
    const { code, out } = await service.sinew(
      ...['import', join(samples, 'fit'), '--runner', runnerId, '--url', `http://127.0.0.1:${port}`],
    );
    expect(refusals).toBe(6);
    expect(out).toContain('3 processed');
    expect(code).toBe(0);
  });

  it('waits as long as it is asked to, else twice as long each time', () => {
    expect(pauseMs(1, '2', 0.5)).toBe(2000);
    expect(pauseMs(1, null, 0.5)).toBe(300);
    expect(pauseMs(3, null, 0.5)).toBe(1200);
    expect(pauseMs(20, null, 0.5)).toBe(30_000);
  });

  it('stops at Ctrl-C with a report, and the same command goes on', async () => {
    const service = await useCliService();
    const runnerId = await service.createRunner();
    const stop = new AbortController();
    const env = { SINEW_URL: service.url, SINEW_API_KEY: 'sinew-test-operator-key' };
    const args = ['import', story, '--runner', runnerId, '--parallel', '1'];
    const running = run(args, env, { stop: stop.signal });
    await expect
      .poll(
        async () => (await service.call('GET', `/v1/runners/${runnerId}/uploads`)).body['items']?.['length'],
      )
      .toBeGreaterThan(1);
    stop.abort();
    const { code, out } = await running;
    expect(out).toMatch(/Stopped: \d+ files were not sent/);
    expect(code).toBe(3);
    const again = JSON.parse((await service.sinew(...args, '--json')).out);
    expect(again.duplicate).toBeGreaterThan(0);
    expect(again.duplicate + again.processed).toBe(14);
  });

  it('draws its progress on a terminal and nowhere else', async () => {
    const service = await useCliService();
    const runnerId = await service.createRunner();
    const env = { SINEW_URL: service.url, SINEW_API_KEY: 'sinew-test-operator-key' };
    const args = ['import', join(samples, 'fit'), '--runner', runnerId];
    const shown = await run(args, env, { terminal: true });
    expect(shown.err).toMatch(/\[█+·*\] 3 of 3, [\d.]+ files\/s/);
    expect((await run(args, env)).err).toBe('');
  });

  it('says in one sentence what it lacks', async () => {
    const service = await useCliService();
    expect((await service.sinew('import')).code).toBe(2);
    expect((await service.sinew('import', story)).code).toBe(2);
    expect((await service.sinew('import', story, '--runner', 'ada', '--fast')).code).toBe(2);
    const nobody = await service.sinew('import', story, '--runner', 'nobody');
    expect(nobody).toMatchObject({ code: 1, err: expect.stringContaining('--create') });
    const missing = await service.sinew('import', '/no/such/folder', '--runner', 'ada');
    expect(missing).toMatchObject({ code: 1, err: 'There is no file or folder "/no/such/folder".\n' });
    const wrong = await run(['import', story, '--runner', 'ada', '--key', 'wrong', '--url', service.url]);
    expect(wrong).toMatchObject({
      code: 1,
      err: expect.stringMatching(/unknown or was revoked.*HTTP 401/),
    });
    const unreachable = await run([
      'import',
      story,
      '--runner',
      'ada',
      '--key',
      'x',
      '--url',
      'http://127.0.0.1:1',
    ]);
    expect(unreachable).toMatchObject({ code: 1, err: expect.stringContaining('sinew doctor') });
  });
});
