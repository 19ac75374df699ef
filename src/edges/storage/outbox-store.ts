import { sql } from 'kysely';
import type { Database } from './database.ts';
import {
  type Delivery,
  type DeliveryAttempt,
  type DeliveryStatus,
  type DeliveryWithEvent,
  deliveryColumns,
  type OutboxEvent,
  withEvent,
} from './outbox/delivery.ts';
import { createDeliveryTurns } from './outbox/delivery-turns.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './paging.ts';

export type {
  Delivery,
  DeliveryAttempt,
  DeliveryStatus,
  DeliveryWithEvent,
  OutboxEvent,
} from './outbox/delivery.ts';
export type { SendingSpan } from './outbox/delivery-turns.ts';

/** Events, their deliveries and every attempt at one. */
export const createOutboxStore = (db: Database) => {
  const deliveries = () =>
    db.selectFrom('webhookDelivery').innerJoin('outboxEvent', 'outboxEvent.id', 'webhookDelivery.eventId');

  return {
    ...createDeliveryTurns(db),

    insertEvents: async (events: readonly OutboxEvent[]): Promise<void> => {
      if (events.length > 0)
        await db
          .insertInto('outboxEvent')
          .values(events.map((event) => ({ ...event, data: JSON.stringify(event.data) })))
          .execute();
    },

    insertDeliveries: async (entered: readonly Delivery[]): Promise<void> => {
      if (entered.length > 0)
        await db
          .insertInto('webhookDelivery')
          .values([...entered])
          .execute();
    },

    /** For workers, which act for every client. */
    findDelivery: (id: string): Promise<DeliveryWithEvent | undefined> =>
      deliveries().select(withEvent).where('webhookDelivery.id', '=', id).executeTakeFirst(),

    /** A delivery that a client may see. */
    findDeliveryOf: (clientId: string, id: string): Promise<DeliveryWithEvent | undefined> =>
      deliveries()
        .select(withEvent)
        .where('webhookDelivery.id', '=', id)
        .where('outboxEvent.clientId', '=', clientId)
        .executeTakeFirst(),

    listDeliveries: async (
      endpointId: string,
      page: PageRequest & { status: DeliveryStatus | null },
    ): Promise<Page<DeliveryWithEvent>> => {
      let query = deliveries()
        .select(withEvent)
        .where('webhookDelivery.endpointId', '=', endpointId)
        .orderBy('webhookDelivery.id', 'desc')
        .limit(page.limit + 1);
      if (page.status !== null) query = query.where('webhookDelivery.status', '=', page.status);
      if (page.cursor !== null) {
        query = query.where('webhookDelivery.id', '<', decodeCursor(page.cursor, ['id'])[0] as string);
      }
      return toPage(
        await query.execute(),
        page.limit,
        (row) => [row.id],
        (row) => row,
      );
    },

    attemptsOf: async (deliveryIds: readonly string[]): Promise<Map<string, DeliveryAttempt[]>> => {
      const byDelivery = new Map<string, DeliveryAttempt[]>();
      if (deliveryIds.length === 0) return byDelivery;
      const rows = await db
        .selectFrom('webhookAttempt')
        .selectAll()
        .where('deliveryId', 'in', [...deliveryIds])
        .orderBy('deliveryId')
        .orderBy('number')
        .execute();
      for (const row of rows)
        byDelivery.set(row.deliveryId, [...(byDelivery.get(row.deliveryId) ?? []), row]);
      return byDelivery;
    },

    /** Locks a delivery until the transaction ends. */
    lockDelivery: (id: string): Promise<Delivery | undefined> =>
      db
        .selectFrom('webhookDelivery')
        .select(deliveryColumns)
        .where('id', '=', id)
        .forNoKeyUpdate()
        .executeTakeFirst(),

    insertAttempt: async (attempt: DeliveryAttempt): Promise<void> => {
      await db.insertInto('webhookAttempt').values(attempt).execute();
    },

    updateDelivery: async (
      id: string,
      change: Partial<
        Pick<Delivery, 'status' | 'attempts' | 'held' | 'nextAttemptAt' | 'finishedAt'> & {
          sendingUntil: string | null;
        }
      >,
    ): Promise<void> => {
      await db.updateTable('webhookDelivery').set(change).where('id', '=', id).execute();
    },

    /** Cancels the waiting deliveries of an endpoint. */
    cancelWaiting: async (endpointId: string, at: string): Promise<number> => {
      const result = await db
        .updateTable('webhookDelivery')
        .set({ status: 'cancelled', held: false, nextAttemptAt: null, finishedAt: at })
        .where('endpointId', '=', endpointId)
        .where('status', '=', 'waiting')
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },

    /** Test events of a client since an instant. */
    countTests: async (clientId: string, since: string): Promise<number> => {
      const row = await db
        .selectFrom('outboxEvent')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('clientId', '=', clientId)
        .where('type', '=', sql.lit('endpoint.test'))
        .where('happenedAt', '>', since)
        .executeTakeFirstOrThrow();
      return row.count;
    },

    /** Deletes events from before an instant, with their deliveries, unless one is to be sent to a verified endpoint. */
    removeOlder: async (before: string, limit: number): Promise<number> => {
      const result = await sql`
        delete from outbox_event where id in (
          select id from outbox_event event
          where happened_at < ${before}
            and not exists (
              select 1 from webhook_delivery delivery join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
              where delivery.event_id = event.id and delivery.status = 'waiting'
                and not (delivery.held and endpoint.verified_at is null)
            )
          order by happened_at
          limit ${limit}
        )`.execute(db);
      return Number(result.numAffectedRows ?? 0n);
    },
  };
};

export type OutboxStore = ReturnType<typeof createOutboxStore>;
