import { type Kysely, sql } from 'kysely';

/** What a list says of a runner in each language, where it is written with the next assessment. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table runner_today add column told json not null default '{}'`.execute(db);
};
