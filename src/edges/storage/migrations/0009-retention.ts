import { type Kysely, sql } from 'kysely';

/** An index on the age of assessments, for the settings that let old ones be deleted. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create index assessment_age on assessment (created_at)`.execute(db);
};
