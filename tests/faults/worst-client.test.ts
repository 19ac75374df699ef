import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { shareReaders } from '#src/compose-reading.ts';
import { openConsumer } from '#src/compose-worker.ts';
import { createProcessPool } from '#src/edges/reading-processes.ts';
import type { FileContent, FileToRead } from '#src/use-cases/reading.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { type ConnectedService, useConnectedService } from '#tests/support/platform-service.ts';
import type { Reply, SeenRequest } from '#tests/support/simulated-platform.ts';
import { hmac, inbound, simulatedNowMs } from '#tests/support/simulated-platform-bodies.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';
import { useReceiver } from '#tests/webhooks-out/receiver.ts';
import { createProcessors } from '#workers/processors.ts';

const dayMs = 86_400_000;
/** As with `WORKER_CONCURRENCY` 2. */
const readers = 3;
/** How long a file, a platform and an endpoint hang; there are more of each than can end during the test. */
const hangMs = 15_000;

/** A run, a day earlier for each `daysAgo`; `text` makes other bytes of it. */
const run = (daysAgo: number, text = ''): Buffer =>
  Buffer.from(`${gpxText({ points: 120, startMs: simulatedNowMs - daysAgo * dayMs })}<!-- ${text} -->`);

/** Every connection is a platform user of its own; their files never arrive. */
const answerSlowly = (): ((request: SeenRequest) => Reply | null) => {
  let users = 0;
  const json = (value: object): Reply => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
  return ({ path }) => {
    if (path === '/v2/oauth2/token') {
      users += 1;
      return json({
        access_token: 'token-1',
        token_type: 'bearer',
        expires_in: 9_999,
        x_user_id: 1_000 + users,
      });
    }
    return /\/(fit|tcx)$/.test(path) ? { delayMs: hangMs } : null;
  };
};

const useService = async (): Promise<ConnectedService> => {
  const service = await useConnectedService(['polar'], {
    worker: false,
    env: { WEBHOOKS_ALLOW_PRIVATE: 'yes', LOG_LEVEL: 'silent' },
    answer: answerSlowly(),
  });
  const limits = { size: readers, longestCpuMs: hangMs, mostMegabytes: 512 };
  const file = new URL('../support/poisoned-reader.ts', import.meta.url);
  const pool = createProcessPool<FileToRead, FileContent>(file, limits);
  const { deps } = service.runtime;
  const reading = { ...deps.reading, readFile: shareReaders(readers, pool.run) };
  const consumer = openConsumer(service.runtime, createProcessors({ ...deps, reading }));
  onTestFinished(async () => {
    await consumer.close();
    await pool.close();
  });
  return service;
};

const useQuery = async (service: ConnectedService): Promise<(text: string) => Promise<number>> => {
  const client = new pg.Client({ connectionString: service.databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  return async (text) => Number((await client.query(text)).rows[0]?.count);
};

/** A client with a key, a runner and an endpoint for what becomes of its uploads. */
const useClient = async (service: ConnectedService, url: string) => {
  const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'quiet' } });
  const { body: made } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
    body: { scopes: ['admin'] },
  });
  const key = String(made['key']);
  const { body: runner } = await service.call('POST', '/v1/runners', { body: {}, key });
  await service.call('POST', '/v1/webhook-endpoints', { body: { url }, key });
  return { key, runnerId: String(runner['id']) };
};

const send = (service: ConnectedService, runnerId: string, raw: Uint8Array, name: string, key?: string) =>
  service.call('POST', `/v1/runners/${runnerId}/uploads?filename=${name}`, {
    raw,
    ...(key === undefined ? {} : { key }),
  });

/** The operator's client does its worst in every lane at once. */
const doTheWorst = async (service: ConnectedService): Promise<void> => {
  const runnerId = await service.createRunner();
  for (let n = 0; n < 20; n += 1) await send(service, runnerId, run(100 + n), 'history.gpx');
  const junk = Array.from({ length: 4_000 }, (_, n) => ({
    name: `${n}.fit`,
    bytes: Buffer.from(`junk ${n}`),
  }));
  for (let n = 0; n < 4; n += 1)
    await send(service, runnerId, zipBytes([...junk, { name: 'a.gpx', bytes: run(n) }]), `${n}.zip`);
  for (let n = 0; n < 40; n += 1) await send(service, runnerId, run(200 + n, 'HANGS'), 'slow.gpx');
  for (let n = 0; n < 20; n += 1) {
    await service.connect(await service.createRunner(), 'polar');
    const user_id = 1_001 + n;
    const body = JSON.stringify({
      event: 'EXERCISE',
      user_id,
      entity_id: `e${n}`,
      timestamp: '2026-01-02T08:31:00Z',
    });
    await service.deliver('polar', inbound(body, { 'polar-webhook-signature': hmac('sign', body) }));
  }
  for (let n = 0; n < 600; n += 1) await send(service, runnerId, run(400 + n), 'live.gpx');
  await service.call('POST', '/v1/reprocessing-jobs', { body: { force: true } });
};

it('a client that does its worst in every lane delays no other client’s run', async () => {
  const service = await useService();
  const count = await useQuery(service);
  // The first message is answered, as from an endpoint that proves to be its client's; no later one is.
  const slow = await useReceiver(async () => {
    if (slow.received.length > 1) await setTimeout(hangMs, undefined, { ref: false });
  });
  const quick = await useReceiver();
  for (let n = 0; n < 5; n += 1)
    await service.call('POST', '/v1/webhook-endpoints', { body: { url: `${slow.url}/${n}` } });
  const quiet = await useClient(service, quick.url);
  await doTheWorst(service);
  const ofOthers = `select count(*) from upload where finished_at is not null and parent_id is null and runner_id <> '${quiet.runnerId}'`;
  const before = await count(ofOthers);
  const startedMs = performance.now();
  const sent = await send(service, quiet.runnerId, run(1), 'mine.gpx', quiet.key);
  const id = String(sent.body['items']?.[0]?.['id']);
  await expect
    .poll(() => quick.received.some(({ data }) => data['uploadId'] === id), { timeout: 60_000, interval: 20 })
    .toBe(true);
  await expect
    .poll(() => count(`select count(*) from assessment where runner_id = '${quiet.runnerId}'`), {
      timeout: 60_000,
      interval: 20,
    })
    .toBe(1);
  const seconds = (performance.now() - startedMs) / 1_000;
  const between = (await count(ofOthers)) - before;
  const waiting = await count(`select count(*) from upload where finished_at is null`);
  console.info(
    `assessed and announced after ${seconds.toFixed(1)} s and ${between} uploads of the other client; ${waiting} wait`,
  );
  expect(waiting).toBeGreaterThan(100);
  // On an idle machine within 5 s; of what waited longer, few came before.
  expect(between).toBeLessThan(200);
}, 300_000);
