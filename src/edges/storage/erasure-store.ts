import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Data of a runner that no `on delete cascade` deletes: request bodies of platforms that name its runs, events of its
 * platform accounts without a runner, answers kept for an `Idempotency-Key`, lists of ids.
 */
export const createErasureStore = (db: Database) => ({
  /**
   * Removes the traces of a runner outside of its own rows, in the transaction that removes it and before the
   * runner itself. A body that also holds another runner's unfinished event stays until that one is done.
   */
  removeTraces: async (runnerId: string): Promise<void> => {
    await sql`
      with linked as (
        select platform, platform_user_id from connection
        where runner_id = ${runnerId} and platform_user_id is not null
          and not exists (
            select 1 from connection other
            where other.platform = connection.platform and other.platform_user_id = connection.platform_user_id
              and other.runner_id <> ${runnerId} and other.status in ('active', 'paused')
          )
      ), deleted as (
        delete from inbox using linked
        where inbox.platform = linked.platform and inbox.platform_user_id = linked.platform_user_id
          and (inbox.runner_id = ${runnerId} or inbox.runner_id is null)
        returning inbox.body_id
      ), bodies as (
        select body_id from deleted
        union select body_id from inbox where runner_id = ${runnerId}
      ), deleted_bodies as (
        delete from inbox_body body using bodies
        where body.id = bodies.body_id
          and not exists (
            select 1 from inbox
            where inbox.body_id = body.id and inbox.status in ('received', 'waiting')
              and inbox.runner_id <> ${runnerId}
          )
      )
      delete from platform_lease using linked
      where platform_lease.platform = linked.platform
        and platform_lease.platform_user_id = linked.platform_user_id`.execute(db);
    await sql`
      delete from idempotency
      where client_id = (select client_id from runner where id = ${runnerId})
        and (path like ${`/v1/runners/${runnerId}/%`} or body::text like ${`%"${runnerId}"%`})`.execute(db);
    await sql`
      update reprocessing_job set runner_ids = array_remove(runner_ids, ${runnerId})
      where client_id = (select client_id from runner where id = ${runnerId})
        and ${runnerId} = any(runner_ids)`.execute(db);
  },
});

export type ErasureStore = ReturnType<typeof createErasureStore>;
