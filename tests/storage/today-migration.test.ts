import { Migrator } from 'kysely/migration';
import { expect, it, onTestFinished } from 'vitest';
import { createDatabase, migrateDatabase } from '#src/edges/storage/database.ts';
import { migrations } from '#src/edges/storage/migrations/index.ts';
import { createPool } from '#src/edges/storage/pool.ts';
import { useDatabaseUrl } from '#tests/support/test-database.ts';

/** Runners of the version before: one who was assessed, one who waits to be, and one of whom nothing is known. */
const fill = `
  insert into client values ('cli_1', 'club', '2026-01-01Z');
  insert into runner (id, client_id, time_zone, week_starts_on, created_at, dirty_at, dirty_since)
    values ('run_assessed', 'cli_1', 'UTC', 'monday', '2026-01-01Z', null, null),
      ('run_new', 'cli_1', 'UTC', 'monday', '2026-01-01Z', null, null),
      ('run_waiting', 'cli_1', 'UTC', 'monday', '2026-01-01Z', '2026-01-03Z', '2026-01-02Z');
  insert into assessment (id, runner_id, as_of, severity, rules, body, created_at)
    select 'ass_' || id, id, '2026-01-02', 'none', '{}', '{}', '2026-01-02Z' from runner where id <> 'run_new';
`;

it('runners of the version before are assessed once more, so that a squad shows them', async () => {
  const connectionString = await useDatabaseUrl();
  const pool = createPool({ connectionString, applicationName: 'test', max: 2, schema: null });
  const db = createDatabase(pool);
  onTestFinished(() => db.destroy());
  await pool.query('drop schema public cascade; create schema public');
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db: db.withoutPlugins(), provider }).migrateTo('0017');
  expect(error).toBeUndefined();
  await pool.query(fill);
  await migrateDatabase(db);
  const { rows } = await pool.query(
    'select id, tags, dirty_at is not null as dirty, dirty_since from runner order by id',
  );
  expect(rows).toMatchObject([
    { id: 'run_assessed', tags: [], dirty: true, dirty_since: expect.any(String) },
    { id: 'run_new', tags: [], dirty: false, dirty_since: null },
    { id: 'run_waiting', tags: [], dirty: true, dirty_since: '2026-01-02T00:00:00.000Z' },
  ]);
});
