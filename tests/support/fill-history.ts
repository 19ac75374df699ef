/** How much of a history `fillHistory` makes. */
export type HistorySize = {
  /** Whose the first `runnersOfClient` runners are; the others belong to `cli_other`, `cli_other_1` … */
  readonly clientId: string;
  readonly runners: number;
  readonly runnersOfClient: number;
  readonly otherClients: number;
  /** Of all runners together. */
  readonly activities: number;
  /** Of these, the ones of the first runner. */
  readonly busyRuns: number;
};

/**
 * Statements that make runners `run_plan_0` … with uploads, activities, recordings, check-ins and assessments on days
 * that differ. Every row is as wide as a real one: the database must hold an activity, a check-in and an assessment.
 *
 * @example
 * await database.query(fillHistory({ clientId, runners: 200, runnersOfClient: 100, otherClients: 1, activities: 100_000, busyRuns: 10_000 }));
 */
export const fillHistory = (size: HistorySize): string => {
  const { clientId, runners, runnersOfClient, otherClients, activities, busyRuns } = size;
  const runsOfOthers = Math.round((activities - busyRuns) / (runners - 1));
  const digits = Math.max(4, String(runners).length);
  const other = `'cli_other' || coalesce('_' || nullif(r % ${otherClients}, 0), '')`;
  return `
  insert into client (id, name, created_at)
    select distinct ${other}, 'other', now() from generate_series(0, ${otherClients - 1}) r;
  insert into runner (id, client_id, time_zone, week_starts_on, created_at)
    select 'run_plan_' || r, case when r < ${runnersOfClient} then '${clientId}' else ${other} end, 'UTC', 'monday', now()
    from generate_series(0, ${runners - 1}) r;
  create temp table plan as
    select 'run_plan_' || r as runner_id, lpad(r::text, ${digits}, '0') || '_' || lpad(n::text, 6, '0') as suffix,
      timestamptz '2026-11-01 06:00Z' - n * interval '9 hours' - r % 1000 * interval '7 minutes' as at
    from generate_series(0, ${runners - 1}) r,
      lateral generate_series(1, case when r = 0 then ${busyRuns} else ${runsOfOthers} end) n;
  insert into upload (id, client_id, runner_id, filename, bytes, sha256, claim, format, status, received_at, finished_at)
    select 'upl_' || suffix, client_id, runner_id, 'run.fit', 90000, md5(suffix), md5(suffix), 'fit', 'processed', at,
      at + interval '1 second'
    from plan join runner on runner.id = runner_id;
  insert into activity (id, runner_id, sport, start_at, end_at, local_day, distance_meters, features, history_run,
      features_version, decoder_version, updated_at)
    select 'act_' || suffix, runner_id, 'running', at, at + interval '1 hour', at::date, 10000,
      model.features, model.history_run, 1, 1, at
    from plan, (select features, history_run from activity limit 1) model;
  insert into activity_source (id, upload_id, session_index, runner_id, activity_id, reason, format, identity, features,
      created_at, features_version, decoder_version)
    select 'src_' || suffix, 'upl_' || suffix, 0, runner_id, 'act_' || suffix, 'first', 'fit', 'watch:' || suffix,
      model.features, at, 1, 1 from plan, (select features from activity limit 1) model;
  insert into check_in (id, runner_id, day, region, side, answers, created_at)
    select 'chk_' || suffix, runner_id, at::date, 'calf', 'left', model.answers, at
    from plan, (select answers from check_in limit 1) model
    where suffix like '%0' on conflict do nothing;
  insert into assessment (id, runner_id, as_of, severity, rules, body, created_at)
    select 'ass_' || suffix, runner_id, at::date, 'none', '{}', model.body, at
    from plan, (select body from assessment limit 1) model where suffix like '%5';
  drop table plan;
  analyze;
`;
};
