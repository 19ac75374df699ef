import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';
import { turnOfClient } from '#src/edges/storage/turn-of-client.ts';
import { type InboxEntry, inboxColumns, unfinished } from './inbox-entry.ts';

/** Working through the events of a platform's user, one after another. */
export const createInboxProcessing = (db: Database) => ({
  /** The next event of a user that is due, in the order of arrival; counts the attempt. */
  beginNext: async (
    platform: string,
    platformUserId: string,
    now: string,
  ): Promise<InboxEntry | undefined> => {
    const next = db
      .selectFrom('inbox')
      .select('id')
      .where('platform', '=', platform)
      .where('platformUserId', '=', platformUserId)
      .where('status', 'in', unfinished)
      .where('nextAttemptAt', '<=', now)
      .orderBy('receivedAt')
      .orderBy('id')
      .limit(1);
    return db
      .updateTable('inbox')
      .set((eb) => ({ attempts: eb('attempts', '+', 1), startedAt: now }))
      .where('id', '=', next)
      .returning(inboxColumns)
      .executeTakeFirst();
  },

  /** The first unfinished event of a user that is due. */
  firstDue: (platform: string, platformUserId: string, now: string): Promise<InboxEntry | undefined> =>
    db
      .selectFrom('inbox')
      .select(inboxColumns)
      .where('platform', '=', platform)
      .where('platformUserId', '=', platformUserId)
      .where('status', 'in', unfinished)
      .where('nextAttemptAt', '<=', now)
      .orderBy('receivedAt')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst(),

  /** Locks an event until the transaction ends; undefined when it is finished. */
  lockUnfinished: (id: string): Promise<InboxEntry | undefined> =>
    db
      .selectFrom('inbox')
      .select(inboxColumns)
      .where('id', '=', id)
      .where('status', 'in', unfinished)
      .forUpdate()
      .executeTakeFirst(),

  attribute: async (id: string, runnerId: string, connectionId: string): Promise<void> => {
    await db.updateTable('inbox').set({ runnerId, connectionId }).where('id', '=', id).execute();
  },

  linkUpload: async (id: string, uploadId: string): Promise<void> => {
    await db.updateTable('inbox').set({ uploadId }).where('id', '=', id).execute();
  },

  finish: async (
    id: string,
    outcome: { status: 'processed' | 'ignored' | 'failed'; reason: string | null; at: string },
  ): Promise<void> => {
    await db
      .updateTable('inbox')
      .set({
        status: outcome.status,
        reason: outcome.reason,
        finishedAt: outcome.at,
        nextAttemptAt: null,
        payload: null,
      })
      .where('id', '=', id)
      .where('status', 'in', unfinished)
      .execute();
  },

  /** Postpones an event to `until`; `counted: -1` does not count the last attempt. */
  postpone: async (id: string, wait: { until: string; reason: string; counted: 0 | -1 }): Promise<void> => {
    await db
      .updateTable('inbox')
      .set((eb) => ({
        status: 'waiting',
        reason: wait.reason,
        nextAttemptAt: wait.until,
        attempts: eb('attempts', '+', wait.counted),
      }))
      .where('id', '=', id)
      .where('status', 'in', unfinished)
      .execute();
  },

  /** Reopens events that came before their user was connected. Returns their ids. */
  reopen: async (
    platform: string,
    platformUserId: string,
    reason: string,
    span: { since: string; now: string },
  ): Promise<string[]> =>
    (
      await db
        .updateTable('inbox')
        .set({
          status: 'received',
          reason: null,
          finishedAt: null,
          nextAttemptAt: span.now,
          attempts: 0,
        })
        .where('platform', '=', platform)
        .where('platformUserId', '=', platformUserId)
        .where('status', '=', 'ignored')
        .where('reason', '=', reason)
        .where('receivedAt', '>=', span.since)
        .returning('id')
        .execute()
    ).map((row) => row.id),

  /** Makes an event that failed, was ignored or waits due now; false for others, and where its recording is gone. */
  reopenOne: async (id: string, now: string): Promise<boolean> => {
    const result = await db
      .updateTable('inbox')
      .set({ status: 'received', reason: null, finishedAt: null, nextAttemptAt: now, attempts: 0 })
      .where('id', '=', id)
      .where('status', 'in', ['failed', 'ignored', 'waiting'])
      .where('platformUserId', 'is not', null)
      .where((eb) => eb.or([eb('payloadName', 'is', null), eb('payload', 'is not', null)]))
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },

  /** Whether an event of the same user that came before this one is still to be processed. */
  hasEarlier: async ({ id, platform, platformUserId, receivedAt }: InboxEntry): Promise<boolean> =>
    (await db
      .selectFrom('inbox')
      .select('id')
      .where('platform', '=', platform)
      .where('platformUserId', '=', platformUserId)
      .where('status', 'in', unfinished)
      .where('id', '!=', id)
      .where('receivedAt', '<=', receivedAt)
      .limit(1)
      .executeTakeFirst()) !== undefined,

  /** True while an event of an activity is unfinished. */
  isUnderWay: async (
    platform: string,
    platformUserId: string,
    platformActivityId: string,
  ): Promise<boolean> =>
    (await db
      .selectFrom('inbox')
      .select('id')
      .where('platform', '=', platform)
      .where('platformUserId', '=', platformUserId)
      .where('platformActivityId', '=', platformActivityId)
      .where('status', 'in', unfinished)
      .limit(1)
      .executeTakeFirst()) !== undefined,

  /** One overdue event of each user, those of the clients in turn: the sweep enqueues a job for each. */
  listOverdue: (before: string, limit: number): Promise<{ id: string }[]> =>
    db
      .with('overdue', (query) =>
        query
          .selectFrom('inbox')
          .distinctOn(['platform', 'platformUserId'])
          .select(['id', 'platform', 'platformUserId', 'nextAttemptAt'])
          .where('status', 'in', unfinished)
          .where('nextAttemptAt', '<', before)
          .orderBy('platform')
          .orderBy('platformUserId')
          .orderBy('receivedAt'),
      )
      .selectFrom('overdue')
      .leftJoin('connection', (join) =>
        join
          .onRef('connection.platform', '=', 'overdue.platform')
          .onRef('connection.platformUserId', '=', 'overdue.platformUserId')
          .on('connection.status', 'in', ['active', 'paused']),
      )
      .leftJoin('runner', 'runner.id', 'connection.runnerId')
      .select(['overdue.id', turnOfClient(sql`overdue.next_attempt_at`)])
      .orderBy('turn')
      .limit(limit)
      .execute(),
});
