import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';

/** A waiting delivery and when it is due. */
type Due = { readonly id: string; readonly nextAttemptAt: string };

/** Attempts whose lease ends between these instants are under way. */
export type SendingSpan = { readonly now: string; readonly latest: string };

/** Joins each endpoint with its oldest held delivery; an endpoint without one is left out. */
const withOldestHeld = sql`cross join lateral (
  select id, next_attempt_at from webhook_delivery
  where endpoint_id = endpoint.id and held
  order by id
  limit 1
) held`;

/** Which deliveries are sent, and which are held until others have ended. */
export const createDeliveryTurns = (db: Database) => ({
  /** Attempts that are under way, by endpoint of a client; without that at one delivery. */
  countSending: async (
    clientId: string,
    { now, latest }: SendingSpan,
    exceptId: string,
  ): Promise<Map<string, number>> => {
    const rows = await db
      .selectFrom('webhookDelivery')
      .innerJoin('webhookEndpoint', 'webhookEndpoint.id', 'webhookDelivery.endpointId')
      .select((eb) => ['webhookEndpoint.id', eb.fn.countAll<number>().as('count')])
      .where('webhookEndpoint.clientId', '=', clientId)
      .where('webhookDelivery.sendingUntil', '>', now)
      .where('webhookDelivery.sendingUntil', '<=', latest)
      .where('webhookDelivery.id', '<>', exceptId)
      .groupBy('webhookEndpoint.id')
      .execute();
    return new Map(rows.map(({ id, count }) => [id, count]));
  },

  /** Holds a delivery without a job, until it is released. */
  hold: async (id: string): Promise<void> => {
    await db.updateTable('webhookDelivery').set({ held: true }).where('id', '=', id).execute();
  },

  /** The oldest held delivery of each of these endpoints that is verified. */
  oldestHeld: async (endpointIds: readonly string[]): Promise<Due[]> => {
    const { rows } = await sql<Due>`
      select held.id, held.next_attempt_at
      from webhook_endpoint endpoint
      ${withOldestHeld}
      where endpoint.id = any(${[...endpointIds]}) and endpoint.verified_at is not null`.execute(db);
    return rows;
  },

  /** Makes the oldest held delivery of an endpoint due at an instant: its outcome then decides about the others. */
  scheduleHeld: async (endpointId: string, at: string): Promise<Due[]> => {
    const rows = await db
      .updateTable('webhookDelivery')
      .set({ nextAttemptAt: at })
      .where('id', '=', (eb) =>
        eb
          .selectFrom('webhookDelivery')
          .select('id')
          .where('endpointId', '=', endpointId)
          .where('held', '=', true)
          .orderBy('id')
          .limit(1),
      )
      .returning('id')
      .execute();
    return rows.map(({ id }) => ({ id, nextAttemptAt: at }));
  },

  /**
   * Releases the oldest held deliveries of a client, as many as its endpoints have free slots and at most `mostAtOnce`
   * less those under way.
   */
  release: async (clientId: string, { now, latest }: SendingSpan, mostAtOnce: number): Promise<Due[]> => {
    const { rows } = await sql<{ id: string }>`
      with sending as (
        select delivery.endpoint_id, count(*)::integer as count
        from webhook_delivery delivery join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
        where endpoint.client_id = ${clientId}
          and delivery.sending_until > ${now} and delivery.sending_until <= ${latest}
        group by delivery.endpoint_id
      ), next as (
        select held.id
        from webhook_endpoint endpoint
        left join sending on sending.endpoint_id = endpoint.id
        cross join lateral (
          select id from webhook_delivery
          where endpoint_id = endpoint.id and held
          order by id
          limit greatest(0, endpoint.slots - coalesce(sending.count, 0))
        ) held
        where endpoint.client_id = ${clientId} and not endpoint.disabled and endpoint.verified_at is not null
          and (endpoint.rest_until is null or endpoint.rest_until <= ${now})
        order by held.id
        limit greatest(0, ${mostAtOnce}::integer - (select coalesce(sum(count), 0) from sending))
      )
      update webhook_delivery set held = false, next_attempt_at = ${now}
      from next where webhook_delivery.id = next.id
      returning webhook_delivery.id`.execute(db);
    return rows.map(({ id }) => ({ id, nextAttemptAt: now }));
  },

  /**
   * Deliveries that are due, and the oldest held one of each endpoint that may receive it: the sweep enqueues them again.
   */
  listDue: async (until: string, limit: number): Promise<Due[]> => {
    const { rows } = await sql<Due>`
      (
        select id, next_attempt_at from webhook_delivery
        where status = 'waiting' and not held and next_attempt_at <= ${until}
        order by next_attempt_at
        limit ${limit}
      ) union all (
        select held.id, held.next_attempt_at
        from webhook_endpoint endpoint
        ${withOldestHeld}
        where not endpoint.disabled and endpoint.verified_at is not null
          and (endpoint.rest_until is null or endpoint.rest_until <= ${until})
        limit ${limit}
      )`.execute(db);
    return rows;
  },
});
