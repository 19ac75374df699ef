import { sql } from 'kysely';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';
import type { NotificationTable } from './tables/notification-tables.ts';

/** One change that a target is told of. */
export type Notification = {
  readonly id: string;
  readonly targetId: string;
  readonly runnerId: string | null;
  readonly cause: NotificationTable['cause'];
  readonly fromSeverity: NotificationTable['fromSeverity'];
  readonly status: NotificationTable['status'];
  readonly attempts: number;
  readonly because: string | null;
  readonly nextAttemptAt: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
};

export type NotificationChange = Partial<Omit<Notification, 'id' | 'targetId' | 'runnerId' | 'createdAt'>>;

const columns = [
  'id',
  'targetId',
  'runnerId',
  'cause',
  'fromSeverity',
  'status',
  'attempts',
  'because',
  'nextAttemptAt',
  'createdAt',
  'finishedAt',
] as const;

/** What targets are told, were told, and were not. */
export const createNotificationStore = (db: Database) => {
  const newestOf = (targetId: string, runnerId: string, status: Notification['status']) =>
    db
      .selectFrom('notification')
      .select(columns)
      .where('runnerId', '=', runnerId)
      .where('targetId', '=', targetId)
      .where('status', '=', status)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();

  return {
    insert: async (notification: Notification): Promise<void> => {
      await db.insertInto('notification').values(notification).execute();
    },

    /** For workers, which act for every client. */
    findById: (id: string): Promise<Notification | undefined> =>
      db.selectFrom('notification').select(columns).where('id', '=', id).executeTakeFirst(),

    find: (clientId: string, id: string): Promise<Notification | undefined> =>
      db
        .selectFrom('notification')
        .select(columns)
        .where('id', '=', id)
        .where('targetId', 'in', (query) =>
          query.selectFrom('notificationTarget').select('id').where('clientId', '=', clientId),
        )
        .executeTakeFirst(),

    /** What waits to be told of a runner. */
    waiting: (targetId: string, runnerId: string): Promise<Notification | undefined> =>
      newestOf(targetId, runnerId, 'waiting'),

    /** What was told last of a runner. */
    lastDelivered: (targetId: string, runnerId: string): Promise<Notification | undefined> =>
      newestOf(targetId, runnerId, 'delivered'),

    list: (targetId: string, page: PageRequest): Promise<Page<Notification>> =>
      pageById(page, (after, limit) => {
        const query = db
          .selectFrom('notification')
          .select(columns)
          .where('targetId', '=', targetId)
          .orderBy('id', 'desc')
          .limit(limit);
        return (after === null ? query : query.where('id', '<', after)).execute();
      }),

    /** Tests of a client since an instant. */
    countTests: async (clientId: string, since: string): Promise<number> => {
      const row = await db
        .selectFrom('notification')
        .innerJoin('notificationTarget', 'notificationTarget.id', 'notification.targetId')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('notificationTarget.clientId', '=', clientId)
        .where('notification.cause', '=', sql.lit('test'))
        .where('notification.createdAt', '>', since)
        .executeTakeFirstOrThrow();
      return row.count;
    },

    update: async (id: string, change: NotificationChange): Promise<void> => {
      await db.updateTable('notification').set(change).where('id', '=', id).execute();
    },

    /** Cancels what waits for a target. */
    cancelWaiting: async (targetId: string, because: string, at: string): Promise<void> => {
      await db
        .updateTable('notification')
        .set({ status: 'cancelled', because, nextAttemptAt: null, finishedAt: at })
        .where('targetId', '=', targetId)
        .where('status', '=', 'waiting')
        .execute();
    },

    /** Notifications that are due: the sweep enqueues them again. */
    listDue: async (until: string, limit: number): Promise<{ id: string; nextAttemptAt: string }[]> => {
      const rows = await db
        .selectFrom('notification')
        .select(['id', 'nextAttemptAt'])
        .where('status', '=', sql.lit('waiting'))
        .where('nextAttemptAt', '<=', until)
        .orderBy('nextAttemptAt')
        .limit(limit)
        .execute();
      return rows.flatMap(({ id, nextAttemptAt }) => (nextAttemptAt === null ? [] : { id, nextAttemptAt }));
    },

    /** Deletes finished notifications from before an instant. */
    removeOlder: async (before: string, limit: number): Promise<void> => {
      await sql`
        delete from notification where id in (
          select id from notification where created_at < ${before} and status <> 'waiting'
          order by created_at
          limit ${limit}
        )`.execute(db);
    },
  };
};

export type NotificationStore = ReturnType<typeof createNotificationStore>;
