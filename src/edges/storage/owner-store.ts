import type { Database } from './database.ts';

type Owner = { readonly clientId: string } | undefined;

const idOf = async (row: Promise<Owner>): Promise<string | null> => (await row)?.clientId ?? null;

/** The client that owns a row, by its id; null when the row is gone. */
export const createOwnerStore = (db: Database) => ({
  ofRunner: (id: string): Promise<string | null> =>
    idOf(db.selectFrom('runner').select('clientId').where('id', '=', id).executeTakeFirst()),

  ofUpload: (id: string): Promise<string | null> =>
    idOf(db.selectFrom('upload').select('clientId').where('id', '=', id).executeTakeFirst()),

  ofDelivery: (id: string): Promise<string | null> =>
    idOf(
      db
        .selectFrom('webhookDelivery')
        .innerJoin('outboxEvent', 'outboxEvent.id', 'webhookDelivery.eventId')
        .select('outboxEvent.clientId')
        .where('webhookDelivery.id', '=', id)
        .executeTakeFirst(),
    ),

  ofNotification: (id: string): Promise<string | null> =>
    idOf(
      db
        .selectFrom('notification')
        .innerJoin('notificationTarget', 'notificationTarget.id', 'notification.targetId')
        .select('notificationTarget.clientId')
        .where('notification.id', '=', id)
        .executeTakeFirst(),
    ),

  ofReprocessing: (id: string): Promise<string | null> =>
    idOf(db.selectFrom('reprocessingJob').select('clientId').where('id', '=', id).executeTakeFirst()),

  ofConnection: (id: string): Promise<string | null> =>
    idOf(
      db
        .selectFrom('connection')
        .innerJoin('runner', 'runner.id', 'connection.runnerId')
        .select('runner.clientId')
        .where('connection.id', '=', id)
        .executeTakeFirst(),
    ),

  /** Of the platform user that an event is about; null when nobody connected that user. */
  ofInbox: (id: string): Promise<string | null> =>
    idOf(
      db
        .selectFrom('inbox')
        .innerJoin('connection', (join) =>
          join
            .onRef('connection.platform', '=', 'inbox.platform')
            .onRef('connection.platformUserId', '=', 'inbox.platformUserId'),
        )
        .innerJoin('runner', 'runner.id', 'connection.runnerId')
        .select('runner.clientId')
        .where('inbox.id', '=', id)
        .where('connection.status', 'in', ['active', 'paused'])
        .executeTakeFirst(),
    ),
});

export type OwnerStore = ReturnType<typeof createOwnerStore>;
