import { type Kysely, sql } from 'kysely';

/** Links of runners to watch platforms, the inbox of what platforms sent, and its outcome. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table connection (
      id text primary key,
      runner_id text not null references runner on delete cascade,
      platform text not null,
      platform_user_id text,
      status text not null check (status in ('pending', 'active', 'paused', 'revoked', 'failed')),
      reason text,
      tokens text,
      scopes text[],
      expires_at timestamptz,
      revocation text not null default 'none' check (revocation in ('none', 'waiting', 'done', 'failed')),
      revocation_reason text,
      checked_at timestamptz,
      reconciled_at timestamptz,
      last_event_at timestamptz,
      created_at timestamptz not null,
      connected_at timestamptz,
      ended_at timestamptz
    );
    create index connection_runner on connection (runner_id, id);
    create unique index connection_live on connection (platform, platform_user_id)
      where status in ('active', 'paused');
    create index connection_reconcile on connection (platform, reconciled_at) where status = 'active';
    create index connection_revocation on connection (ended_at) where revocation = 'waiting';

    create table oauth_state (
      state_hash text primary key,
      connection_id text not null references connection on delete cascade,
      platform text not null,
      verifier text not null,
      redirect_uri text not null,
      return_to text,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index oauth_state_age on oauth_state (expires_at);
    create index oauth_state_connection on oauth_state (connection_id);

    create table inbox_body (
      id text primary key,
      platform text not null,
      bytes bytea not null,
      headers json not null,
      received_at timestamptz not null
    );
    create index inbox_body_age on inbox_body (received_at);

    create table inbox (
      id text primary key,
      platform text not null,
      event_key text not null,
      body_id text references inbox_body on delete set null deferrable initially deferred,
      kind text not null,
      proof text,
      platform_user_id text,
      platform_activity_id text,
      revision_ms bigint,
      confirm_with text not null,
      plan json,
      payload bytea,
      payload_name text,
      status text not null
        check (status in ('received', 'waiting', 'processed', 'ignored', 'failed', 'alert')),
      reason text,
      runner_id text references runner on delete cascade,
      connection_id text references connection on delete set null,
      upload_id text references upload on delete set null,
      attempts integer not null default 0,
      repeats integer not null default 0,
      next_attempt_at timestamptz,
      received_at timestamptz not null,
      repeated_at timestamptz,
      started_at timestamptz,
      finished_at timestamptz,
      unique (platform, event_key),
      check ((status in ('received', 'waiting')) = (next_attempt_at is not null))
    );
    create index inbox_runner on inbox (runner_id, id);
    create index inbox_nobody on inbox (id) where runner_id is null;
    create index inbox_age on inbox (received_at);
    create index inbox_body_use on inbox (body_id);
    create index inbox_connection on inbox (connection_id);
    create index inbox_upload on inbox (upload_id);
    create index inbox_due on inbox (next_attempt_at) where status in ('received', 'waiting');
    create index inbox_arrival on inbox (platform, received_at) where proof is not null;
    create index inbox_user on inbox (platform, platform_user_id, received_at, id);

    create table platform_recording (
      upload_id text primary key references upload on delete cascade,
      runner_id text not null references runner on delete cascade,
      connection_id text references connection on delete set null,
      platform text not null,
      platform_user_id text not null,
      platform_activity_id text not null,
      revision_ms bigint not null,
      received_at timestamptz not null,
      superseded_at timestamptz,
      expires_at timestamptz,
      expired_at timestamptz
    );
    create index platform_recording_activity
      on platform_recording (runner_id, platform, platform_activity_id);
    create index platform_recording_connection on platform_recording (connection_id);
    create index platform_recording_end on platform_recording (expires_at) where expired_at is null;

    create table platform_tombstone (
      runner_id text not null references runner on delete cascade,
      platform text not null,
      platform_activity_id text not null,
      because text not null,
      deleted_at timestamptz not null,
      primary key (runner_id, platform, platform_activity_id)
    );

    create table platform_turn (
      platform text not null,
      platform_user_id text not null,
      holder text not null,
      until timestamptz not null,
      primary key (platform, platform_user_id)
    );

    create table platform_state (
      platform text primary key,
      paused_until timestamptz,
      subscription text,
      subscription_reason text,
      subscription_checked_at timestamptz
    );
  `.execute(db);
};
