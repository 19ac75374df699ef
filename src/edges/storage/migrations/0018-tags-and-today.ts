import { type Kysely, sql } from 'kysely';

/** Groups and preferences of runners, and what a list of runners shows of each without an assessment. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table runner
      add column tags text[] not null default '{}',
      add column language text,
      add column units text;
    create index runner_tags on runner using gin (tags);

    create table runner_today (
      runner_id text primary key references runner on delete cascade,
      day date not null,
      rules_version integer not null,
      severity text not null,
      attention smallint not null,
      headline text not null,
      running_state text not null,
      next_run_meters double precision,
      next_run_seconds double precision,
      next_step text,
      until_day date,
      referral text,
      safety_net text,
      week_change double precision,
      weekly_meters json not null,
      last_run_day date,
      last_check_in_day date,
      updated_at timestamptz not null
    );

    -- Runners of before are assessed once more, which writes their row.
    update runner set dirty_at = coalesce(dirty_at, now()), dirty_since = coalesce(dirty_since, now())
    where exists (select 1 from assessment where assessment.runner_id = runner.id);
  `.execute(db);
};
