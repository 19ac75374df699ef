import { type Kysely, sql } from 'kysely';

/**
 * Sessions of operators in a browser, which end with their key, and indices for lists over all clients: by state, by
 * platform, by client.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table operator_session (
      id text primary key,
      token_hash text not null unique,
      key_id text not null references api_key on delete cascade,
      created_at timestamptz not null,
      used_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index operator_session_key on operator_session (key_id);
    create index operator_session_expiry on operator_session (expires_at);

    create index upload_status on upload (status, id);
    create index upload_client on upload (client_id, id);
    create index inbox_status on inbox (status, id);
    create index inbox_platform on inbox (platform, id);
    create index webhook_delivery_status on webhook_delivery (status, id);
    create index connection_status on connection (status, id);
    create index connection_platform on connection (platform, id);
    create index reprocessing_job_status on reprocessing_job (status, id);
  `.execute(db);
};
