import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { useTestService } from '#tests/support/test-service.ts';

const runners = 20_000;
const ownRunners = 100;

/** Runners of fifty clients, all assessed; a hundred of them belong to the operator's client. */
const fill = `
  insert into client (id, name, created_at) select 'cli_' || n, 'other', now() from generate_series(1, 50) n;
  insert into runner (id, client_id, time_zone, week_starts_on, created_at)
    select 'run_' || r, case when r < ${ownRunners} then $CLIENT else 'cli_' || 1 + r % 50 end, 'UTC', 'monday', now()
    from generate_series(0, ${runners - 1}) r;
  insert into runner_today (runner_id, day, rules_version, severity, attention, headline, running_state, weekly_meters,
      updated_at)
    select id, '2026-11-01', 1, 'none', 0, 'a headline', 'ordinary', '[]', now() from runner;
  analyze;`;

it('a squad of few among many runners is read without walking through those of others', async () => {
  const service = await useTestService({ worker: false });
  const database = new pg.Client({ connectionString: service.databaseUrl });
  await database.connect();
  onTestFinished(() => database.end());
  const { rows } = await database.query('select id from client');
  await database.query(fill.replace('$CLIENT', `'${rows[0].id}'`));
  const walked = async (): Promise<{ walked: number; found: number }> => {
    const { rows: counts } = await database.query(
      `select seq_tup_read::int as walked, idx_scan::int as found from pg_stat_user_tables where relname = 'runner_today'`,
    );
    return counts[0];
  };
  const before = await walked();
  const { body } = await service.call('GET', '/v1/squad?limit=20');
  expect(body['items']).toHaveLength(20);
  // The server counts what a connection did once it has nothing to do.
  await expect.poll(async () => (await walked()).found).toBeGreaterThanOrEqual(before.found + ownRunners);
  expect((await walked()).walked - before.walked).toBeLessThan(runners);
});
