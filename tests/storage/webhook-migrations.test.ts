import { Migrator } from 'kysely/migration';
import { expect, it, onTestFinished } from 'vitest';
import { createDatabase, migrateDatabase } from '#src/edges/storage/database.ts';
import { migrations } from '#src/edges/storage/migrations/index.ts';
import { createPool } from '#src/edges/storage/pool.ts';
import { useDatabaseUrl } from '#tests/support/test-database.ts';

/** Endpoints of the version before: one that accepted a message, one that never did, and a disabled one. */
const fill = `
  insert into client values ('cli_1', 'club', '2026-01-01Z');
  insert into webhook_endpoint (id, client_id, url, events, secrets, disabled, created_at, updated_at)
    select 'whe_' || name, 'cli_1', 'https://hooks.example.com/' || name, '{upload.processed}', '[]', name = 'off', at, at
    from unnest(array['good', 'new', 'off']) name, cast('2026-01-01Z' as timestamptz) at;
  insert into outbox_event values ('evt_1', 'cli_1', null, 'upload.processed', '{}', '2026-01-01Z');
  insert into webhook_delivery (id, event_id, endpoint_id, status, put_offs, next_attempt_at, created_at, finished_at) values
    ('del_1', 'evt_1', 'whe_good', 'delivered', 0, null, '2026-01-01Z', '2026-01-02Z'),
    ('del_2', 'evt_1', 'whe_good', 'failed', 0, null, '2026-01-01Z', '2026-01-03Z'),
    ('del_3', 'evt_1', 'whe_new', 'waiting', 3, '2026-01-04Z', '2026-01-01Z', null);
`;

it('endpoints of the version before are verified by what they accepted; the others are sent a test', async () => {
  const connectionString = await useDatabaseUrl();
  const pool = createPool({ connectionString, applicationName: 'test', max: 2, schema: null });
  const db = createDatabase(pool);
  onTestFinished(() => db.destroy());
  await pool.query('drop schema public cascade; create schema public');
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db: db.withoutPlugins(), provider }).migrateTo('0010');
  expect(error).toBeUndefined();
  await pool.query(fill);
  await migrateDatabase(db);
  const { rows: endpoints } = await pool.query(
    'select id, verified_at, slots from webhook_endpoint order by id',
  );
  expect(endpoints).toEqual([
    { id: 'whe_good', verified_at: '2026-01-02T00:00:00.000Z', slots: 1 },
    { id: 'whe_new', verified_at: null, slots: 1 },
    { id: 'whe_off', verified_at: null, slots: 1 },
  ]);
  const { rows: tests } = await pool.query(
    `select delivery.id, event.id as event, type, endpoint_id, status, held, data from webhook_delivery delivery
     join outbox_event event on event.id = event_id where type = 'endpoint.test'`,
  );
  const id = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{26}$`));
  const data = { endpointId: 'whe_new', message: expect.any(String) };
  const test = { type: 'endpoint.test', endpoint_id: 'whe_new', status: 'waiting', held: false, data };
  expect(tests).toEqual([{ id: id('del'), event: id('evt'), ...test }]);
});
