import pg from 'pg';
import { expect, it } from 'vitest';
import { useTestService } from '#tests/support/test-service.ts';

/** Tables with rows of a runner that no assessment reads, so that they leave its revision as it is. */
const unread = new Set([
  'activity_source',
  'assessment',
  'connection',
  'file_reservation',
  'inbox',
  'link',
  'link_use',
  'notification',
  'notification_target',
  'outbox_event',
  'platform_recording',
  'platform_tombstone',
  'reprocessing_change',
  'reprocessing_draft',
  'reprocessing_failure',
  'reprocessing_runner',
  'runner_today',
  'upload',
]);

it('every table that an assessment reads changes the revision of its runner, and a new table has to decide', async () => {
  const service = await useTestService({ worker: false });
  const client = new pg.Client({ connectionString: service.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; revises: boolean }>(
      `select c.relname as name,
         exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'revise_runner') as revises
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'runner_id'
       where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace`,
    );
    expect(rows.length).toBeGreaterThan(unread.size);
    for (const { name, revises } of rows) expect(revises, name).toBe(!unread.has(name));
  } finally {
    await client.end();
  }
});

it('a transaction that is undone changes no revision, and one of many rows changes it once', async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const { stores } = service.runtime.deps;
  const state = async () => (await stores.runners.findWithState(runnerId))?.state;
  const mark = (day: string) => ({
    id: `don_${day}`,
    runnerId,
    day,
    routine: 'x',
    note: null,
    createdAt: '2025-03-16T00:00:00Z',
  });
  const before = await state();
  await stores
    .inTransaction(async (tx) => {
      await tx.doneRoutines.put(mark('2025-03-01'));
      throw new Error('undone');
    })
    .catch(() => undefined);
  expect(await state()).toBe(before);
  await stores.inTransaction(async (tx) => {
    for (const day of ['2025-03-01', '2025-03-02', '2025-03-03']) await tx.doneRoutines.put(mark(day));
  });
  const after = await state();
  expect(after).not.toBe(before);
  await stores.doneRoutines.remove('don_2025-03-02');
  expect(await state()).not.toBe(after);
});
