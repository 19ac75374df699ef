import { createHash } from 'node:crypto';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, useFolder } from '#tests/cli/cli-service.ts';
import {
  awaitJob,
  readSample,
  startJob,
  useReprocessingService,
} from '#tests/reprocessing/reprocessing-service.ts';
import { operatorKey, type TestService } from '#tests/support/test-service.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const rawPath = ({ runtime }: TestService, runnerId: string, bytes: Uint8Array): string =>
  join(runtime.config.dataDir, 'files', 'raw', runnerId, sha256Of(bytes));

/** A service with one run, and the ways of harming its stored bytes. */
const useRun = async () => {
  const service = await useReprocessingService();
  const runnerId = await service.createRunner();
  const bytes = await readSample('fit/every-second-running-dynamics.fit');
  const upload = await service.upload(runnerId, bytes, 'a.fit');
  const path = rawPath(service, runnerId, bytes);
  const activity = `/v1/activities/${upload['activityIds']?.[0]}`;
  const damages = {
    truncated: () => truncate(path, Math.floor(bytes.length / 2)),
    'one byte changed': () => writeFile(path, bytes.with(1000, (bytes[1000] ?? 0) ^ 1)),
    emptied: () => truncate(path),
    'replaced by other bytes': () => writeFile(path, bytes.toReversed()),
  };
  const numbers = () => service.query('select features, features_version from activity');
  return { service, runnerId, bytes, upload, path, activity, damages, numbers };
};

describe('a stored file whose bytes changed', () => {
  it('is never read as if it were right, and is right again once it is restored', async () => {
    const { service, bytes, path, activity, damages, numbers, runnerId } = await useRun();
    for (const [name, damage] of Object.entries(damages)) {
      await damage();
      await service.query('update activity set features_version = 0');
      const before = await numbers();
      const job = await awaitJob(service, await startJob(service));
      expect(job, name).toMatchObject({ done: 0, failed: 1 });
      expect(job['failures']?.[0]?.['problem']).toMatchObject({ type: '/problems/stored-file-damaged' });
      expect(await numbers(), name).toEqual(before);
      const answer = await service.call('GET', `${activity}/file`);
      expect([answer.status, answer.body['type']], name).toEqual([500, '/problems/stored-file-damaged']);
      const zip = await service.call('GET', `/v1/runners/${runnerId}/export`);
      expect(zip.status).toBe(200);

      await writeFile(path, bytes);
      expect(await awaitJob(service, await startJob(service))).toMatchObject({ done: 1, failed: 0 });
      expect((await service.call('GET', `${activity}/file`)).status).toBe(200);
    }
    expect(await service.runtime.metrics.render()).toMatch(/sinew_stored_files_damaged_total [1-9]/);
  });

  it('is sent as a problem, or breaks off where its first bytes are sent before the damage is known', async () => {
    const { service, runnerId, activity, bytes, path } = await useRun();
    const address = await service.listen();
    const headers = { authorization: `Bearer ${operatorKey}` };
    await truncate(path, 1000);
    const answer = await fetch(`${address}${activity}/file`, { headers });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ type: '/problems/stored-file-damaged' });
    // Long enough for several chunks.
    const long = Buffer.concat([bytes, Buffer.alloc(2_000_000)]);
    const upload = await service.upload(await service.createRunner(), long, 'long.fit');
    const [source] = await service.query<{ runnerId: string; activityId: string }>(
      `select runner_id as "runnerId", activity_id as "activityId" from activity_source where upload_id = $1`,
      [upload['id']],
    );
    await writeFile(rawPath(service, source?.runnerId ?? '', long), long.with(1_999_999, 1));
    const broken = await fetch(`${address}/v1/activities/${source?.activityId}/file`, { headers });
    expect(broken.headers.get('content-length')).toBe(String(long.length));
    await expect(broken.arrayBuffer()).rejects.toThrow();
    expect((await fetch(`${address}/v1/runners/${runnerId}`, { headers })).status).toBe(200);
  });

  it('keeps the numbers of a run whose runner changes the profile', async () => {
    const { service, runnerId, damages, numbers } = await useRun();
    const before = await numbers();
    await damages.truncated();
    const changed = await service.call('PATCH', `/v1/runners/${runnerId}`, {
      body: { maxHeartRateBpm: 199 },
    });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    await expect.poll(() => service.runtime.metrics.render()).toContain('sinew_stored_files_damaged_total 1');
    await expect
      .poll(() => service.query('select 1 from runner where stale_at is not null'), { timeout: 20_000 })
      .toEqual([]);
    expect(await numbers()).toEqual(before);
  });

  it('waits as an upload until it is restored, and is not the fault of its sender', async () => {
    const service = await useReprocessingService({ worker: false });
    const runnerId = await service.createRunner();
    const bytes = await readSample('fit/every-second-running-dynamics.fit');
    const { body } = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, {
      raw: bytes,
      headers: { 'content-type': 'application/octet-stream' },
    });
    const id = String(body['items']?.[0]?.['id']);
    const path = rawPath(service, runnerId, bytes);
    await truncate(path, 5000);
    service.startWorker();
    await expect
      .poll(async () =>
        (await service.runtime.metrics.render()).includes('sinew_stored_files_damaged_total 0'),
      )
      .toBe(false);
    expect((await service.call('GET', `/v1/uploads/${id}`)).body['problem']).toBeNull();
    await writeFile(path, bytes);
    await expect
      .poll(async () => (await service.call('GET', `/v1/uploads/${id}`)).body['status'], { timeout: 50_000 })
      .toBe('processed');
  });
});

it('sinew doctor --files lists missing and damaged files, at a pace', async () => {
  const { service, runnerId, bytes, path, damages } = await useRun();
  const env = { DATABASE_URL: service.databaseUrl, DATA_DIR: service.runtime.config.dataDir };
  const other = await readSample('fit/every-second-running-dynamics.fit').then((found) =>
    Buffer.concat([found, Buffer.alloc(7)]),
  );
  await service.upload(runnerId, other, 'b.fit');
  expect(await run(['doctor', '--files'], env)).toMatchObject({ code: 0 });
  await damages.truncated();
  await rm(rawPath(service, runnerId, other));
  const { code, out } = await run(['doctor', '--files', '--json'], env);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: 2, stopped: false });
  expect(
    JSON.parse(out).faults.toSorted((a: { fault: string }, b: { fault: string }) =>
      a.fault.localeCompare(b.fault),
    ),
  ).toEqual([
    { runnerId, sha256: sha256Of(bytes), fault: 'damaged' },
    { runnerId, sha256: sha256Of(other), fault: 'missing' },
  ]);
  const table = await run(['doctor', '--files'], env);
  expect(table.out).toContain(`damaged  ${runnerId}`);
  await writeFile(path, bytes);
  const startedAt = performance.now();
  await run(['doctor', '--files', '--bytes-per-second', String(bytes.length)], env);
  expect(performance.now() - startedAt).toBeGreaterThan(500);
  expect((await run(['doctor', '--files', '--bytes-per-second', '0'], env)).code).toBe(2);
  const stopped = await run(['doctor', '--files'], { DATA_DIR: await useFolder() });
  expect(stopped.err).toContain('does not run');
  expect(await readFile(path)).toEqual(bytes);
});
