import { type Kysely, sql } from 'kysely';

/** Clients, runners, uploads, activities, check-ins and assessments. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table client (
      id text primary key,
      name text not null,
      created_at timestamptz not null
    );

    create table api_key (
      id text primary key,
      client_id text not null references client on delete cascade,
      hash text not null unique,
      hint text not null,
      scopes text[] not null,
      expires_at timestamptz,
      created_at timestamptz not null
    );
    create index api_key_client on api_key (client_id, id);

    create table runner (
      id text primary key,
      client_id text not null references client on delete cascade,
      external_id text,
      display_name text,
      time_zone text not null,
      week_starts_on text not null,
      sex text,
      birth_year integer,
      height_meters double precision,
      mass_kilograms double precision,
      max_heart_rate_bpm double precision,
      resting_heart_rate_bpm double precision,
      threshold_heart_rate_bpm double precision,
      threshold_speed_meters_per_second double precision,
      created_at timestamptz not null,
      dirty_at timestamptz,
      stale_at timestamptz
    );
    create index runner_client on runner (client_id, id);
    create unique index runner_external on runner (client_id, external_id) where external_id is not null;
    create index runner_dirty on runner (dirty_at) where dirty_at is not null;
    create index runner_stale on runner (stale_at) where stale_at is not null;

    create table upload (
      id text primary key,
      runner_id text not null references runner on delete cascade,
      parent_id text references upload on delete cascade,
      part_path text,
      filename text not null,
      bytes bigint not null,
      sha256 text not null,
      claim text,
      format text,
      status text not null check (status in ('queued', 'processing', 'processed', 'rejected', 'duplicate')),
      duplicate_of text,
      problem json,
      attempts integer not null default 0,
      expanded boolean not null default false,
      decoder_version integer,
      provenance text,
      received_at timestamptz not null,
      started_at timestamptz,
      finished_at timestamptz
    );
    create index upload_runner on upload (runner_id, id);
    create unique index upload_claim on upload (runner_id, claim) where claim is not null;
    create unique index upload_part on upload (parent_id, part_path) where parent_id is not null;
    create index upload_unfinished on upload (received_at) where status in ('queued', 'processing');

    create table activity (
      id text primary key,
      runner_id text not null references runner on delete cascade,
      sport text not null,
      start_at timestamptz not null,
      end_at timestamptz not null,
      local_day date not null,
      distance_meters double precision,
      session_rpe double precision,
      excluded boolean not null default false,
      sport_override text,
      features json not null,
      history_run json not null,
      features_version integer not null,
      decoder_version integer not null,
      updated_at timestamptz not null
    );
    create index activity_runner_start on activity (runner_id, start_at, id);
    create index activity_runner_day on activity (runner_id, local_day, id);

    create table activity_source (
      id text primary key,
      upload_id text not null references upload on delete cascade,
      session_index integer not null,
      runner_id text not null references runner on delete cascade,
      activity_id text references activity on delete set null,
      reason text not null,
      format text not null,
      identity text,
      features json not null,
      created_at timestamptz not null,
      unique (upload_id, session_index)
    );
    create index activity_source_activity on activity_source (activity_id, id);
    create index activity_source_identity on activity_source (runner_id, identity) where identity is not null;

    create table check_in (
      id text primary key,
      runner_id text not null references runner on delete cascade,
      day date not null,
      region text not null,
      side text not null,
      answers json not null,
      created_at timestamptz not null,
      unique (runner_id, day, region, side)
    );
    create index check_in_runner on check_in (runner_id, id);

    create table assessment (
      id text primary key,
      runner_id text not null references runner on delete cascade,
      as_of date not null,
      severity text not null,
      rules text[] not null,
      body json not null,
      created_at timestamptz not null
    );
    create index assessment_runner on assessment (runner_id, id);

    create table idempotency (
      client_id text not null references client on delete cascade,
      key text not null,
      fingerprint text,
      status integer,
      location text,
      body json,
      created_at timestamptz not null,
      primary key (client_id, key)
    );
    create index idempotency_age on idempotency (created_at);
  `.execute(db);
};
