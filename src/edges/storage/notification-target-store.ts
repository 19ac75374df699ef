import type { Severity } from '#src/core/domain/finding.ts';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';
import type { NotificationTargetTable } from './tables/notification-tables.ts';

/** Where a client is told of changes. */
export type NotificationTarget = {
  readonly id: string;
  readonly clientId: string;
  readonly runnerId: string | null;
  readonly kind: NotificationTargetTable['kind'];
  readonly address: string;
  readonly minimumSeverity: Severity;
  readonly details: 'none' | 'headline';
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly description: string | null;
  readonly disabled: boolean;
  readonly disabledReason: string | null;
  readonly disabledAt: string | null;
  readonly failingSince: string | null;
  readonly lastFailure: string | null;
  readonly lastDeliveredAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type NotificationTargetChange = Partial<Omit<NotificationTarget, 'id' | 'clientId' | 'createdAt'>>;

const columns = [
  'id',
  'clientId',
  'runnerId',
  'kind',
  'address',
  'minimumSeverity',
  'details',
  'quietFrom',
  'quietTo',
  'description',
  'disabled',
  'disabledReason',
  'disabledAt',
  'failingSince',
  'lastFailure',
  'lastDeliveredAt',
  'createdAt',
  'updatedAt',
] as const;

/** Targets of clients. */
export const createNotificationTargetStore = (db: Database) => ({
  insert: async (target: NotificationTarget): Promise<void> => {
    await db.insertInto('notificationTarget').values(target).execute();
  },

  find: (clientId: string, id: string): Promise<NotificationTarget | undefined> =>
    db
      .selectFrom('notificationTarget')
      .select(columns)
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .executeTakeFirst(),

  /** For workers, which act for every client. */
  findById: (id: string): Promise<NotificationTarget | undefined> =>
    db.selectFrom('notificationTarget').select(columns).where('id', '=', id).executeTakeFirst(),

  /** Locks a target until the transaction ends. */
  lock: (id: string): Promise<NotificationTarget | undefined> =>
    db
      .selectFrom('notificationTarget')
      .select(columns)
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst(),

  list: (clientId: string, page: PageRequest): Promise<Page<NotificationTarget>> =>
    pageById(page, (after, limit) => {
      const query = db
        .selectFrom('notificationTarget')
        .select(columns)
        .where('clientId', '=', clientId)
        .orderBy('id')
        .limit(limit);
      return (after === null ? query : query.where('id', '>', after)).execute();
    }),

  count: async (clientId: string): Promise<number> => {
    const row = await db
      .selectFrom('notificationTarget')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('clientId', '=', clientId)
      .executeTakeFirstOrThrow();
    return row.count;
  },

  /** The enabled targets that are told of a runner. They cannot be removed until the transaction ends. */
  ofRunner: (clientId: string, runnerId: string): Promise<NotificationTarget[]> =>
    db
      .selectFrom('notificationTarget')
      .select(columns)
      .where('clientId', '=', clientId)
      .where('disabled', '=', false)
      .where((eb) => eb.or([eb('runnerId', 'is', null), eb('runnerId', '=', runnerId)]))
      .orderBy('id')
      .forKeyShare()
      .execute(),

  update: async (id: string, change: NotificationTargetChange): Promise<void> => {
    await db.updateTable('notificationTarget').set(change).where('id', '=', id).execute();
  },

  remove: async (clientId: string, id: string): Promise<boolean> => {
    const result = await db
      .deleteFrom('notificationTarget')
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .executeTakeFirst();
    return result.numDeletedRows > 0n;
  },
});

export type NotificationTargetStore = ReturnType<typeof createNotificationTargetStore>;
