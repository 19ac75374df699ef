import { type Kysely, sql } from 'kysely';

/** Where clients are told of changes, and what they were told. The texts are made when they are sent: none is stored. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table notification_target (
      id text primary key,
      client_id text not null references client on delete cascade,
      runner_id text references runner on delete cascade,
      kind text not null,
      address text not null,
      minimum_severity text not null,
      details text not null check (details in ('none', 'headline')),
      quiet_from text,
      quiet_to text,
      description text,
      disabled boolean not null default false,
      disabled_reason text,
      disabled_at timestamptz,
      failing_since timestamptz,
      last_failure text,
      last_delivered_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((quiet_from is null) = (quiet_to is null))
    );
    create index notification_target_client on notification_target (client_id, id);
    create index notification_target_runner on notification_target (runner_id) where runner_id is not null;

    create table notification (
      id text primary key,
      target_id text not null references notification_target on delete cascade,
      runner_id text references runner on delete cascade,
      cause text not null check (cause in ('severity', 'referral', 'test')),
      from_severity text,
      status text not null check (status in ('waiting', 'delivered', 'failed', 'cancelled')),
      attempts integer not null default 0,
      because text,
      next_attempt_at timestamptz,
      created_at timestamptz not null,
      finished_at timestamptz,
      check ((status = 'waiting') = (next_attempt_at is not null))
    );
    create index notification_target_id on notification (target_id, id);
    create index notification_told on notification (runner_id, target_id, status, id) where runner_id is not null;
    create index notification_due on notification (next_attempt_at) where status = 'waiting';
    create index notification_test on notification (target_id, created_at) where cause = 'test';
    create index notification_age on notification (created_at);
  `.execute(db);
};
