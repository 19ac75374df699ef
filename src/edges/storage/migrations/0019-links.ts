import { type Kysely, sql } from 'kysely';

/** Addresses by which a runner or a coach sees a page without an account, and on which days each was used. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table link (
      id text primary key,
      client_id text not null references client on delete cascade,
      runner_id text references runner on delete cascade,
      tag text,
      view text not null,
      token_hash text not null unique,
      pin_hash text,
      pin_failures integer not null default 0,
      pin_locked_until timestamptz,
      language text,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      revoked_at timestamptz,
      last_used_at timestamptz,
      check ((runner_id is null) = (view = 'squad')),
      check ((tag is not null) = (view = 'squad'))
    );
    create index link_client on link (client_id, id);
    create index link_runner on link (runner_id, id) where runner_id is not null;
    create index link_expiry on link (expires_at);

    create table link_use (
      id text not null,
      runner_id text not null references runner on delete cascade,
      link_id text not null references link on delete cascade,
      day date not null,
      uses integer not null,
      primary key (runner_id, id)
    );
    create index link_use_link on link_use (link_id);
  `.execute(db);
};
