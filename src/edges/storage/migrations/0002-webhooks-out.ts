import { type Kysely, sql } from 'kysely';

/** Endpoints of clients, the outbox of events, their deliveries and every attempt at one. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table webhook_endpoint (
      id text primary key,
      client_id text not null references client on delete cascade,
      url text not null,
      events text[] not null,
      description text,
      secrets json not null,
      disabled boolean not null default false,
      disabled_reason text,
      disabled_at timestamptz,
      failing_since timestamptz,
      rest_until timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create index webhook_endpoint_client on webhook_endpoint (client_id, id);

    create table outbox_event (
      id text primary key,
      client_id text not null references client on delete cascade,
      runner_id text references runner on delete cascade,
      type text not null,
      data json not null,
      happened_at timestamptz not null
    );
    create index outbox_event_age on outbox_event (happened_at);
    create index outbox_event_client on outbox_event (client_id);
    create index outbox_event_runner on outbox_event (runner_id) where runner_id is not null;

    create table webhook_delivery (
      id text primary key,
      event_id text not null references outbox_event on delete cascade,
      endpoint_id text not null references webhook_endpoint on delete cascade,
      status text not null check (status in ('waiting', 'delivered', 'failed', 'cancelled')),
      attempts integer not null default 0,
      put_offs integer not null default 0,
      next_attempt_at timestamptz,
      created_at timestamptz not null,
      finished_at timestamptz,
      check ((status = 'waiting') = (next_attempt_at is not null))
    );
    create index webhook_delivery_event on webhook_delivery (event_id);
    create index webhook_delivery_endpoint on webhook_delivery (endpoint_id, id);
    create index webhook_delivery_due on webhook_delivery (next_attempt_at) where status = 'waiting';

    create table webhook_attempt (
      delivery_id text not null references webhook_delivery on delete cascade,
      number integer not null,
      started_at timestamptz not null,
      duration_milliseconds integer not null,
      outcome text not null check (outcome in ('delivered', 'gone', 'refused', 'failed')),
      status_code integer,
      because text,
      answer text,
      primary key (delivery_id, number)
    );
  `.execute(db);
};
