import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { useDatabase } from '#tests/privacy/fill-runner.ts';
import { useTestService } from '#tests/support/test-service.ts';

it('a transaction that the database ends because of a deadlock runs again', async () => {
  const service = await useTestService({ worker: false });
  const [one, two] = [await service.createRunner(), await service.createRunner()];
  const { stores } = service.runtime.deps;
  let [runs, held] = [0, 0];
  const bothHold = Promise.withResolvers<void>();
  const lockBoth = (first: string, second: string): Promise<void> =>
    stores.inTransaction(async (tx) => {
      runs += 1;
      await tx.runners.lock(first);
      held += 1;
      if (held === 2) bothHold.resolve();
      await bothHold.promise;
      await tx.runners.lock(second);
    });
  await Promise.all([lockBoth(one, two), lockBoth(two, one)]);
  expect(runs).toBe(3);
});

/** Writes of one row of a runner that more than one request may name, and what takes the row away. */
const removals = [
  {
    of: 'check-ins',
    body: { day: '2025-03-20', region: 'calf', side: 'left', tightness: 3 },
  },
  { of: 'done-routines', body: { day: '2025-03-20', routine: 'glute_bridge' } },
  { of: 'planned-runs', body: { startTime: '2025-03-20T08:00:00Z', distanceMeters: 5000, externalId: 'a' } },
] as const;

it.each(removals)('a removal from $of waits for its runner before it holds a row', async ({ of, body }) => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const { id } = (await service.call('POST', `/v1/runners/${runnerId}/${of}`, { body })).body;
  const { stores } = service.runtime.deps;
  const row = {
    'check-ins': 'checkIns',
    'done-routines': 'doneRoutines',
    'planned-runs': 'plannedRuns',
  } as const;
  let runs = 0;
  let removed: Promise<unknown> = Promise.resolve();
  await stores.inTransaction(async (tx) => {
    runs += 1;
    await tx.runners.lock(runnerId);
    if (runs === 1) {
      removed = service.call('DELETE', `/v1/${of}/${String(id)}`);
      await wait(300);
    }
    await tx[row[of]].remove(String(id));
  });
  expect(await removed).toMatchObject({ status: 204 });
  expect(runs).toBe(1);
});

it('the erasure of a client waits for a job that ends before it holds the client', async () => {
  const service = await useTestService({ worker: false });
  const client = String((await service.call('POST', '/v1/clients', { body: { name: 'club' } })).body['id']);
  const issued = await service.call('POST', `/v1/clients/${client}/keys`, { body: { scopes: ['admin'] } });
  const key = String(issued.body['key']);
  const job = (await service.call('POST', '/v1/reprocessing-jobs', { key, body: {} })).body;
  const [database, watching] = [await useDatabase(service), await useDatabase(service)];
  await database.query('begin');
  await database.query('select 1 from reprocessing_job where id = $1 for update', [job['id']]);
  const erased = service.call('DELETE', `/v1/clients/${client}`);
  await expect
    .poll(async () => {
      const { rows } = await watching.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rows.length;
    })
    .toBe(1);
  // What the event of a job that has ended needs.
  await database.query('select 1 from client where id = $1 for key share nowait', [client]);
  await database.query('commit');
  expect(await erased).toMatchObject({ status: 204 });
});
