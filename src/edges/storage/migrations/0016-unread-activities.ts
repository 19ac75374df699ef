import { type Kysely, sql } from 'kysely';

/** What exports name and nobody could read: on such a day it is not known what was run. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table unread_activity (
      id text primary key,
      upload_id text not null references upload on delete cascade,
      runner_id text not null references runner on delete cascade,
      start_at timestamptz not null,
      local_day date not null
    );
    create index unread_activity_upload on unread_activity (upload_id);
    create index unread_activity_runner_day on unread_activity (runner_id, local_day);
  `.execute(db);
};
