import { type Kysely, sql } from 'kysely';

/** Files that a request is about to store: counted in quotas, and removed when no upload came of them. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table file_reservation (
      runner_id text not null references runner on delete cascade,
      sha256 text not null,
      client_id text not null,
      bytes bigint not null,
      created_at timestamptz not null,
      primary key (runner_id, sha256)
    );
    create index file_reservation_client on file_reservation (client_id);
    create index file_reservation_age on file_reservation (created_at);
  `.execute(db);
};
