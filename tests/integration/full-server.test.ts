import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { createLog } from '#src/edges/log.ts';
import { createBackend, queueSchema } from '#src/edges/queue/backend.ts';
import { createConsumer, type Processors } from '#src/edges/queue/consumer.ts';
import { createJobQueue } from '#src/edges/queue/job-queue.ts';
import { createPool } from '#src/edges/storage/pool.ts';
import { useTestService } from '#tests/support/test-service.ts';

/** A role with a limit of connections. */
const useLimitedRole = async (databaseUrl: string) => {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  const role = `limited_${Date.now()}`;
  await admin.query(`create role ${role} login password 'limited' connection limit 0`);
  await admin.query(`grant all on schema ${queueSchema} to ${role}`);
  await admin.query(`grant all on all tables in schema ${queueSchema} to ${role}`);
  await admin.query(`grant all on all sequences in schema ${queueSchema} to ${role}`);
  onTestFinished(async () => {
    await admin.query(`drop owned by ${role}`);
    await admin.query(`drop role ${role}`);
    await admin.end();
  });
  const url = new URL(databaseUrl);
  [url.username, url.password] = [role, 'limited'];
  return {
    url: url.href,
    letIn: (connections: number) => admin.query(`alter role ${role} connection limit ${connections}`),
  };
};

it('a queue that was opened while the server was full waits for it, without haste, and then works', async () => {
  const service = await useTestService({ worker: false });
  const role = await useLimitedRole(service.databaseUrl);
  const pool = createPool({
    connectionString: role.url,
    max: 8,
    applicationName: 'sinew full',
    schema: queueSchema,
  });
  const backend = createBackend({ kind: 'postgres', pool });
  const lines: string[] = [];
  const log = { ...createLog({ level: 'silent', process: 'worker' }) };
  const note = (value: unknown, text?: string): void => {
    lines.push(`${text}: ${JSON.stringify(value)}`);
  };
  const noting = { ...log, debug: note, info: note, warn: note, error: note } as never;
  let done = 0;
  const watch = async (): Promise<void> => {
    done += 1;
  };
  const jobs = createJobQueue(backend, noting, async () => null);
  const consumer = createConsumer({
    backend,
    processors: { 'watch-platforms': watch } as unknown as Processors,
    concurrency: { compute: 2, unpack: 1, incoming: 1, outgoing: 2, periodic: 2 },
    log: noting,
    onJob: () => undefined,
  });
  onTestFinished(async () => {
    await consumer.close();
    await jobs.close();
    await backend.close();
  });
  const job = { name: 'watch-platforms', payload: {} } as const;
  await jobs.enqueue(job);
  await setTimeout(3_000);
  expect(done).toBe(0);
  expect(lines.filter((line) => line.includes('job not enqueued'))).toHaveLength(1);
  expect(lines.length).toBeLessThan(50);
  await role.letIn(20);
  await jobs.enqueue(job);
  await expect.poll(() => done).toBe(1);
});
