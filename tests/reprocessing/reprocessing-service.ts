import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { expect, onTestFinished } from 'vitest';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const samples = new URL('../../samples/', import.meta.url);
export const readSample = (path: string): Promise<Buffer> => readFile(new URL(path, samples));

export type Query = <T = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<T[]>;

/** A service and a connection to its tables. */
export const useReprocessingService = async (
  options: Parameters<typeof useTestService>[0] = {},
): Promise<TestService & { readonly query: Query }> => {
  const service = await useTestService(options);
  const client = new pg.Client({ connectionString: service.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  return { ...service, query: async (text, values) => (await client.query(text, values)).rows as never };
};

/** Uploads the first `count` files of a sample history at once; answers them in the order of their ids. */
export const uploadStory = async (
  service: TestService,
  runnerId: string,
  story: string,
  count = 99,
): Promise<Body[]> => {
  const names = (await readdir(new URL(`histories/${story}/`, samples))).sort().slice(0, count);
  const uploads = await Promise.all(
    names.map(async (name) => service.upload(runnerId, await readSample(`histories/${story}/${name}`), name)),
  );
  return uploads.toSorted((a, b) => String(a['id']).localeCompare(String(b['id'])));
};

export const startJob = async (service: TestService, body: object = {}): Promise<string> => {
  const { status, body: job } = await service.call('POST', '/v1/reprocessing-jobs', { body });
  expect(status, JSON.stringify(job)).toBe(202);
  return String(job['id']);
};

export const readJob = async (service: TestService, id: string): Promise<Body> =>
  (await service.call('GET', `/v1/reprocessing-jobs/${id}`)).body;

/** Waits until the job has ended. */
export const awaitJob = async (service: TestService, id: string): Promise<Body> => {
  await expect
    .poll(async () => (await readJob(service, id))['finishedAt'], { timeout: 30_000, interval: 50 })
    .not.toBeNull();
  return readJob(service, id);
};

/** Waits until no assessment is still to come, so that none disturbs what follows. */
export const awaitQuiet = async (service: TestService & { readonly query: Query }): Promise<void> => {
  await expect
    .poll(() => service.query('select 1 from runner where dirty_at is not null'), {
      timeout: 20_000,
      interval: 50,
    })
    .toEqual([]);
};

/** The content of every table that is not the queue's and not the job's own. */
export const snapshotTables = async (query: Query): Promise<Record<string, unknown[]>> => {
  const tables = await query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name not like 'reprocessing%' and table_name not like 'kysely%'
       and table_name not in ('outbox_event', 'idempotency') order by 1`,
  );
  const snapshot: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    snapshot[name] = await query(`select to_jsonb(t) as row from "${name}" t order by to_jsonb(t)::text`);
  }
  return snapshot;
};
