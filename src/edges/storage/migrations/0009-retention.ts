import { type Kysely, sql } from 'kysely';

/** Old assessments are found by their age, where the settings let them be forgotten. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create index assessment_age on assessment (created_at)`.execute(db);
};
