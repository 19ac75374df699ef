import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { openRuntime } from '#src/compose.ts';
import { openApi } from '#src/compose-api.ts';
import { describeStartFailure } from '#src/compose-failure.ts';
import { openConsumer } from '#src/compose-worker.ts';
import { readConfig } from '#src/config.ts';
import { startServiceProcess, useDataDir } from '#tests/support/service-process.ts';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';
import { useTransactionPooler } from '#tests/support/transaction-pooler.ts';
import { createProcessors } from '#workers/processors.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

const databaseOf = async (dataDir: string): Promise<pg.Client> => {
  const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim();
  const port = (await readFile(join(dataDir, 'postgres', 'port'), 'utf8')).trim();
  const client = new pg.Client({
    connectionString: `postgresql://sinew:${password}@127.0.0.1:${port}/postgres`,
  });
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end().catch(() => undefined));
  return client;
};

/** A second worker on the same data directory, as an operator would start it; resolves when it takes jobs. */
const startWorker = async (dataDir: string): Promise<void> => {
  const child = spawn(process.execPath, ['workers/main.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  });
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('worker takes jobs')) resolve();
    });
  });
};

const countConnections = async (client: pg.Client): Promise<Record<string, number>> => {
  const { rows } = await client.query(
    `select application_name as name, count(*)::int as count from pg_stat_activity
     where application_name like 'sinew%' group by 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.count]));
};

it('keeps one API and two workers below 40 connections while they are busy', async () => {
  const dataDir = await useDataDir();
  const service = await startServiceProcess({ DATA_DIR: dataDir });
  const database = await databaseOf(dataDir);
  await startWorker(dataDir);
  await expect.poll(() => service.output()).toContain('worker takes jobs');
  const { body: runner } = await service.call('POST', '/v1/runners', {});
  const bytes = await sample('fit/every-second-running-dynamics.fit');
  let most = 0;
  let last: Record<string, number> = {};
  const busy = Array.from({ length: 60 }, (_, index) =>
    service.call(
      'POST',
      `/v1/runners/${runner['id']}/uploads?filename=${index}.fit`,
      Buffer.concat([bytes, Buffer.alloc(index)]),
    ),
  );
  // No more at once than a machine of any speed answers before the pool's timeout.
  const reads = Array.from({ length: 10 }, async () => {
    const answers: Awaited<ReturnType<typeof service.call>>[] = [];
    while (answers.length < 20) answers.push(await service.call('GET', `/v1/runners/${runner['id']}/load`));
    return answers;
  });
  let done = false;
  const finish = Promise.all([...busy, ...reads]).then((answers) => {
    done = true;
    return answers.flat();
  });
  while (!done) {
    const counted = await countConnections(database);
    const sum = Object.values(counted).reduce((total, count) => total + count, 0);
    if (sum > most) [most, last] = [sum, counted];
  }
  for (const answer of await finish) expect([200, 202]).toContain(answer.status);
  console.info(`at most ${most} connections: ${JSON.stringify(last)}`);
  expect(most).toBeGreaterThan(10);
  expect(most).toBeLessThan(40);
});

it('says at its start that a transaction pooler needs the direct address', async () => {
  const service = await useTestService({ worker: false });
  for (const kind of ['refuses settings', 'lends sessions'] as const) {
    const pooler = await useTransactionPooler(service.databaseUrl, kind);
    const config = readConfig({
      DATA_DIR: await useDataDir(),
      DATABASE_URL: pooler.url,
      LOG_LEVEL: 'silent',
    });
    const line = await openRuntime(config, pooler.url, 'api').then(() => 'opened', describeStartFailure);
    expect(line, kind).toMatch(/^DATABASE_URL leads to a pooler .*: set DATABASE_DIRECT_URL/);
    const twice = await openRuntime({ ...config, databaseDirectUrl: pooler.url }, pooler.url, 'api').then(
      () => 'opened',
      describeStartFailure,
    );
    expect(twice, kind).toMatch(/^DATABASE_DIRECT_URL leads to a pooler/);
  }
});

it('works through a transaction pooler, with the queue going straight to the server', async () => {
  const service = await useTestService({ worker: false });
  const pooler = await useTransactionPooler(service.databaseUrl);
  const config = readConfig({
    DATA_DIR: await useDataDir(),
    DATABASE_URL: pooler.url,
    DATABASE_DIRECT_URL: service.databaseUrl,
    DATABASE_POOL_MAX: '3',
    DATABASE_QUEUE_POOL_MAX: '8',
    LOG_LEVEL: 'silent',
  });
  const runtime = await openRuntime(config, pooler.url, 'api');
  const consumer = openConsumer(runtime, createProcessors(runtime.deps));
  const { app } = await openApi(runtime);
  onTestFinished(async () => {
    await consumer.close();
    await app.close();
    await runtime.close();
  });
  const headers = { authorization: `Bearer ${operatorKey}` };
  const runner = (await app.inject({ method: 'POST', url: '/v1/runners', headers, payload: {} })).json();
  const answer = await app.inject({
    method: 'POST',
    url: `/v1/runners/${runner.id}/uploads?filename=a.fit`,
    headers: { ...headers, prefer: 'wait=20', 'content-type': 'application/octet-stream' },
    payload: await sample('fit/every-second-running-dynamics.fit'),
  });
  expect(answer.json().items[0].status).toBe('processed');
  expect(pooler.refused).toEqual([]);
  // What belongs to a session is lost between two transactions of a pooled connection.
  expect(pooler.statements()).not.toMatch(/\bLISTEN\b|pg_advisory_lock\b|\bPREPARE\b/i);
});
