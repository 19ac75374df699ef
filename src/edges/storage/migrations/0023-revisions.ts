import { type Kysely, sql } from 'kysely';

/**
 * Every committed change of what an assessment reads changes the revision of its runner, whoever writes it: two readers
 * that see the same revision see the same rows. The writer's transaction is the revision, so that a transaction of many
 * rows changes it once. At the end of the transaction, so that no lock is taken earlier than before.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table runner add column revision bigint not null default 0;
    create function revise_runner() returns trigger language plpgsql as $$
    begin
      update runner set revision = pg_current_xact_id()::text::bigint
        where id = coalesce(new.runner_id, old.runner_id) and revision <> pg_current_xact_id()::text::bigint;
      return null;
    end $$;
  `.execute(db);
  for (const table of [
    ...['activity', 'unread_activity', 'check_in', 'standing_answer', 'done_routine', 'planned_run'],
  ])
    await sql`
      create constraint trigger revise_runner after insert or update or delete on ${sql.table(table)}
        deferrable initially deferred for each row execute function revise_runner()
    `.execute(db);
};
