import { type Kysely, sql } from 'kysely';

/** The two ventilatory thresholds of a runner, which separate the zones of Lucia's load of a run. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table runner add column first_ventilatory_threshold_bpm double precision;
    alter table runner add column second_ventilatory_threshold_bpm double precision;
  `.execute(db);
};
