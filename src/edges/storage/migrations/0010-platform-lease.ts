import { type Kysely, sql } from 'kysely';

/**
 * The right to work for a platform's user is called a lease. The old name stays as a view, so that a process of the
 * version before works until it is replaced.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table platform_turn rename to platform_lease`.execute(db);
  await sql`create view platform_turn as select * from platform_lease`.execute(db);
};
