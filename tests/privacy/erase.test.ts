import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { expect, it } from 'vitest';
import { unexportedTables } from '#src/edges/storage/export-store.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { fillRunner, platformUser, secretWord, useDatabase } from './fill-runner.ts';

type Column = {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
};

/** Every column of every table, the queue's own included, that could hold a word. */
const wordColumns = async (database: pg.Client): Promise<Column[]> => {
  const { rows } = await database.query(`
    select table_schema as schema, table_name as "table", column_name as "column", data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
      and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea', 'name', 'USER-DEFINED')
    order by 1, 2, 3`);
  return rows;
};

/** Where a word stands, as `schema.table.column: rows`. */
const findWord = async (database: pg.Client, word: string): Promise<string[]> => {
  const found: string[] = [];
  for (const { schema, table, column, type } of await wordColumns(database)) {
    const text = type === 'bytea' ? `convert_from("${column}", 'LATIN1')` : `"${column}"::text`;
    const { rows } = await database.query(
      `select count(*)::int as count from "${schema}"."${table}" where ${text} like $1`,
      [`%${word}%`],
    );
    if (rows[0].count > 0) found.push(`${schema}.${table}.${column}: ${rows[0].count}`);
  }
  return found;
};

const tablesOfRunners = async (database: pg.Client): Promise<string[]> => {
  const { rows } = await database.query(`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'runner_id' order by 1`);
  return rows.map((row) => row.name);
};

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it('leaves nothing of an erased runner in any table, in the queue or in the file store', async () => {
  const service = await useTestService();
  const database = await useDatabase(service);
  const runnerId = await fillRunner(service, database);
  const other = await service.createRunner({ externalId: 'grace' });
  await service.upload(other, 'nothing', 'other.fit');

  // Nothing is proved by an empty table: every table that names runners names this one.
  for (const table of await tablesOfRunners(database)) {
    const { rows } = await database.query(
      `select count(*)::int as count from ${table} where runner_id = $1`,
      [runnerId],
    );
    expect([table, rows[0].count > 0]).toEqual([table, true]);
  }
  for (const word of [runnerId, platformUser, secretWord])
    expect((await findWord(database, word)).length).toBeGreaterThan(0);
  const folder = join(service.runtime.config.dataDir, 'files');
  expect((await filesBelow(folder)).filter((path) => path.includes(runnerId)).length).toBeGreaterThan(3);
  await expect
    .poll(async () => (await findWord(database, runnerId)).filter((place) => place.startsWith('bullmq.job')))
    .toEqual([]);

  const receipt = await service.call('DELETE', `/v1/runners/${runnerId}`);
  expect(receipt.status).toBe(200);
  expect(receipt.body).toMatchObject({ runnerId, uploads: 5, activities: 2, checkIns: 1, doneRoutines: 1 });

  for (const word of [runnerId, platformUser, secretWord]) expect(await findWord(database, word)).toEqual([]);
  expect((await filesBelow(folder)).filter((path) => path.includes(runnerId))).toEqual([]);
  expect((await service.call('GET', `/v1/runners/${runnerId}`)).status).toBe(404);
  expect((await service.call('GET', `/v1/runners/${other}/uploads`)).body['items']).toHaveLength(1);
});

it('erases the traces of every runner of a client that is erased', async () => {
  const service = await useTestService();
  const database = await useDatabase(service);
  const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'club' } });
  const { body: made } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
    body: { scopes: ['admin'] },
  });
  const key = String(made['key']);
  const { body: runner } = await service.call('POST', '/v1/runners', { body: {}, key });
  const runnerId = String(runner['id']);
  await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, { raw: 'nothing', key });
  expect((await service.call('DELETE', `/v1/clients/${client['id']}`)).status).toBe(204);
  // A job that was under way writes its end into the queue's event log; the sweep of each minute empties that.
  const after = async () => {
    await sweepUnfinished(service.runtime.deps);
    return findWord(database, runnerId);
  };
  await expect.poll(after).toEqual([]);
  expect(await filesBelow(join(service.runtime.config.dataDir, 'files'))).toEqual([]);
});

it('says of every table of runners whether an export holds it', async () => {
  const { exportedTables } = await import('#src/edges/storage/export-store.ts');
  const database = await useDatabase(await useTestService({ worker: false }));
  const listed = [
    ...Object.values(exportedTables).map(({ table }) => table as string),
    ...Object.keys(unexportedTables),
  ];
  expect(listed.sort()).toEqual(await tablesOfRunners(database));
});

it('leaves nothing of a file that arrives in the instant of erasing, and fails neither', async () => {
  const service = await useTestService({ worker: false });
  const raw = join(service.runtime.config.dataDir, 'files', 'raw');
  for (let round = 0; round < 12; round += 1) {
    const runnerId = await service.createRunner();
    const sends = Array.from({ length: 3 }, (_, n) =>
      service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, { raw: `${round} ${n}` }),
    );
    const [erased, ...sent] = await Promise.all([
      service.call('DELETE', `/v1/runners/${runnerId}`),
      ...sends,
    ]);
    expect(erased.status).toBe(200);
    for (const { status } of sent) expect([202, 404]).toContain(status);
    expect(await readdir(join(raw, runnerId)).catch(() => [])).toEqual([]);
  }
});
