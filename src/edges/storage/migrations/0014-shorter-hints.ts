import { type Kysely, sql } from 'kysely';

/** Keys that were not made here may be short: ten of their characters were shown. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`update api_key set hint = '' where hint !~ '^sinew_'`.execute(db);
};
