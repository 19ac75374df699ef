import pg from 'pg';
import type { TestService } from './test-service.ts';

/**
 * Gives a runner a run a day up to a day, all of them copies of one that is stated: 5 to 11 km, and every fortnight 14.
 *
 * @example
 * await fillYears(service, runnerId, '2026-07-05', 3650);
 */
export const fillYears = async (
  service: TestService,
  runnerId: string,
  today: string,
  days: number,
): Promise<void> => {
  const run = { startTime: `${today}T06:00:00Z`, distanceMeters: 8000, durationSeconds: 2880, sessionRpe: 4 };
  const { status } = await service.call('POST', `/v1/runners/${runnerId}/activities`, { body: run });
  if (status !== 201) throw new Error(`the run was answered with ${status}`);
  const database = new pg.Client({ connectionString: service.databaseUrl });
  await database.connect();
  try {
    // As wide as the row of a recorded run of an hour.
    await database.query(
      `insert into activity (id, runner_id, sport, start_at, end_at, local_day, distance_meters, session_rpe, features,
         history_run, features_version, decoder_version, updated_at)
       select 'act_' || lpad(n::text, 26, '0'), runner_id, sport, start_at - n * interval '1 day',
         end_at - n * interval '1 day', local_day - n, meters, session_rpe, features,
         (history_run::jsonb || jsonb_build_object(
           'startMs', (history_run ->> 'startMs')::bigint - n * 86400000::bigint,
           'endMs', (history_run ->> 'endMs')::bigint - n * 86400000::bigint,
           'day', (local_day - n)::text, 'distanceMeters', meters,
           'minuteBins', (select jsonb_agg(jsonb_build_object('speedMetersPerSecond', 2.8, 'spm', 160 + m))
             from generate_series(1, 60) m)))::json,
         features_version, decoder_version, updated_at
       from activity, generate_series(1, $2::int - 1) n,
         lateral (select case when n % 14 = 0 then 14000 else 5000 + 1000 * (n % 7) end as meters) length
       where runner_id = $1`,
      [runnerId, days],
    );
    await database.query('analyze activity');
  } finally {
    await database.end();
  }
};
