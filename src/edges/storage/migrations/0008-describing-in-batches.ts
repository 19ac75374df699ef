import { type Kysely, sql } from 'kysely';

/** How far describing a runner's files again has come, so that it goes on where it was interrupted. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table runner add column stale_after text;
    alter table runner add column stale_progress_at timestamptz;
    drop index runner_stale;
    create index runner_stale on runner (coalesce(stale_progress_at, stale_at)) where stale_at is not null;
  `.execute(db);
};
