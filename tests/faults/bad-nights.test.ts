import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seededRandom } from '#samples/simulate/seeded-random.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { needsRedis, useRedisServer } from '#tests/support/redis-server.ts';
import {
  killNow,
  type ServiceProcess,
  startServiceProcess,
  useDataDir,
} from '#tests/support/service-process.ts';
import type { Body } from '#tests/support/test-service.ts';

/** `FAULT_ROUNDS=200` for a whole bad night; a few rounds show that every kind of kill is survived. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? (process.env['CI'] === 'true' ? 6 : 3));
const uploadsARound = 4;
const seed = process.env['FAULT_SEED'] ?? 'a bad night';

const dayMs = 86_400_000;

/** Another run each time: a minute on the n-th day. */
const runOfDay = (n: number): Uint8Array =>
  Buffer.from(gpxText({ points: 60, startMs: Date.UTC(2024, 0, 1, 7) + n * dayMs }));

/** Who falls in a night: each once in this order, then at random. */
const nights = {
  PostgreSQL: ['worker', 'api', 'database'],
  Redis: ['worker', 'api', 'database', 'queue'],
} as const;

const killDatabase = async (dataDir: string): Promise<void> => {
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (pid > 0) killNow(pid);
};

const listAll = async (service: ServiceProcess, path: string): Promise<Body[]> => {
  const items: Body[] = [];
  for (let cursor: unknown = ''; cursor !== null; ) {
    const { body } = await service.call(
      'GET',
      `${path}?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    items.push(...(body['items'] as unknown as Body[]));
    cursor = body['nextCursor'] as unknown;
  }
  return items;
};

it.for(['PostgreSQL', 'Redis'] as const)(
  `with its queue in %s survives ${rounds} rounds of kills: what was answered 202 ends exactly once, whole`,
  { timeout: 240_000 + rounds * 20_000 },
  async (queue, context) => {
    if (queue === 'Redis') needsRedis(context);
    const victims = nights[queue];
    const dataDir = await useDataDir();
    const redis = queue === 'Redis' ? await useRedisServer() : null;
    const env = { DATA_DIR: dataDir, ...(redis === null ? {} : { REDIS_URL: redis.url }) };
    const random = seededRandom(seed).uniform;
    let service = await startServiceProcess(env);
    const { body: runner } = await service.call('POST', '/v1/runners', {});
    const uploads = `/v1/runners/${runner['id']}/uploads`;
    const accepted: string[] = [];
    let sent = 0;

    const send = async (): Promise<void> => {
      const bytes = runOfDay(sent++);
      const answer = await service.call('POST', `${uploads}?filename=${sent}.gpx`, bytes).catch(() => null);
      if (answer?.status === 202) accepted.push(String(answer.body['items']?.[0]?.['id']));
    };

    for (let round = 0; round < rounds; round++) {
      const victim = victims[round < victims.length ? round : Math.floor(random() * victims.length)];
      const load = Promise.all(Array.from({ length: uploadsARound }, send));
      await setTimeout(random() * 400);
      if (victim === 'worker') for (const pid of await service.workerPids()) killNow(pid);
      if (victim === 'database') await killDatabase(dataDir);
      if (victim === 'api') await service.kill('SIGKILL');
      if (victim === 'queue') await redis?.kill();
      await load;
      if (victim === 'api') service = await startServiceProcess(env);
      if (victim === 'queue') await redis?.start();
      await expect
        .poll(async () => (await service.call('GET', '/health/ready').catch(() => null))?.status, {
          timeout: 30_000,
        })
        .toBe(200);
    }
    expect(accepted.length).toBeGreaterThan(rounds);

    const unfinished = async (): Promise<number> =>
      (await listAll(service, uploads)).filter((upload) => (upload['finishedAt'] as unknown) === null).length;
    await expect.poll(unfinished, { timeout: 150_000, interval: 1_000 }).toBe(0);

    const all = await listAll(service, uploads);
    const byId = new Map(all.map((upload) => [String(upload['id']), upload]));
    for (const id of accepted) expect(byId.get(id)?.['status'], id).toBe('processed');
    const activities = await listAll(service, `/v1/runners/${runner['id']}/activities`);
    expect(activities).toHaveLength(all.filter((upload) => String(upload['status']) === 'processed').length);
    expect(new Set(activities.map((activity) => String(activity['startTime']))).size).toBe(activities.length);
    const folder = join(dataDir, 'files', 'raw', String(runner['id']));
    const raw = await readdir(folder);
    expect(raw).toEqual(expect.arrayContaining(all.map((upload) => String(upload['sha256']))));
    // Every file is whole: it is called by its own hash.
    for (const name of raw) expect(hash('sha256', await readFile(join(folder, name)))).toBe(name);
    await service.kill('SIGTERM');
  },
);
