import { type Kysely, sql } from 'kysely';

/** Runs and races that runners plan. Their day is counted when it is read, so that it follows the runner's time zone. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table planned_run (
      id text primary key,
      runner_id text not null references runner on delete cascade,
      external_id text,
      start_at timestamptz not null,
      distance_meters double precision,
      duration_seconds double precision,
      race boolean not null default false,
      title text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (distance_meters is not null or duration_seconds is not null),
      unique (runner_id, external_id)
    );
    create index planned_run_start on planned_run (runner_id, start_at, id);
  `.execute(db);
};
