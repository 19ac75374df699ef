import { type Kysely, sql } from 'kysely';

/** Finds the earlier statement of an activity without a file, the recordings that a person joined, and what lists ask for. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create index activity_source_stated on activity_source (runner_id, identity)
      where format = 'manual' and identity is not null;
    create index activity_source_merged on activity_source (runner_id, activity_id) where reason = 'merged';
    create index activity_runner_updated on activity (runner_id, updated_at, id);
    create index activity_runner_sport on activity (runner_id, sport, start_at, id);
  `.execute(db);
};
