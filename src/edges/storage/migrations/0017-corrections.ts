import { type Kysely, sql } from 'kysely';

/**
 * Recordings that a platform calls a correction by the runner, with their revision: sport and distance are taken from
 * the newest of them.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table platform_recording add column corrected_ms bigint`.execute(db);
  // An identity alone joins nothing any more.
  await sql`drop index activity_source_identity`.execute(db);
};
