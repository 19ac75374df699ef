import { type Kysely, sql } from 'kysely';

/**
 * Reprocessing: its jobs, how far each runner is, what changed, what failed and what a dry run computed.
 * Recordings name the versions that made them from now on; every row so far is of version 1.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table activity_source
      add column features_version integer not null default 1,
      add column decoder_version integer not null default 1;
    alter table activity_source
      alter column features_version drop default,
      alter column decoder_version drop default;

    create table reprocessing_job (
      id text primary key,
      client_id text not null references client on delete cascade,
      status text not null check (status in ('queued', 'running', 'finished', 'cancelled')),
      dry_run boolean not null,
      forced boolean not null,
      runner_ids text[],
      from_day date,
      to_day date,
      features_version integer not null,
      decoder_version integer not null,
      total integer,
      done integer not null default 0,
      failed integer not null default 0,
      read_again integer not null default 0,
      last_runner_id text,
      changes json,
      created_at timestamptz not null,
      started_at timestamptz,
      progressed_at timestamptz not null,
      finished_at timestamptz
    );
    create index reprocessing_job_client on reprocessing_job (client_id, id);
    create index reprocessing_job_open on reprocessing_job (progressed_at)
      where status in ('queued', 'running');

    create table reprocessing_runner (
      job_id text not null references reprocessing_job on delete cascade,
      runner_id text not null references runner on delete cascade,
      files integer not null,
      handled integer not null default 0,
      last_upload_id text,
      trying text,
      tries integer not null default 0,
      before json,
      after json,
      changed boolean not null default false,
      progressed_at timestamptz not null,
      finished_at timestamptz,
      primary key (job_id, runner_id)
    );
    create index reprocessing_runner_runner on reprocessing_runner (runner_id);
    create index reprocessing_runner_open on reprocessing_runner (job_id) where finished_at is null;

    create table reprocessing_change (
      job_id text not null references reprocessing_job on delete cascade,
      runner_id text not null references runner on delete cascade,
      activity_id text not null,
      metric text not null,
      before jsonb not null,
      after jsonb not null,
      primary key (job_id, activity_id, metric)
    );
    create index reprocessing_change_runner on reprocessing_change (runner_id);

    create table reprocessing_failure (
      job_id text not null references reprocessing_job on delete cascade,
      upload_id text not null references upload on delete cascade,
      runner_id text not null,
      problem json not null,
      primary key (job_id, upload_id)
    );
    create index reprocessing_failure_upload on reprocessing_failure (upload_id);

    create table reprocessing_draft (
      job_id text not null references reprocessing_job on delete cascade,
      runner_id text not null references runner on delete cascade,
      upload_id text not null,
      session_index integer not null,
      activity_id text not null,
      source json not null,
      history_run json,
      primary key (job_id, upload_id, session_index)
    );
    create index reprocessing_draft_runner on reprocessing_draft (runner_id, job_id);
  `.execute(db);
};
