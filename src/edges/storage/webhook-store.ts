import { sql } from 'kysely';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';
import type { SealedSecret } from './tables/webhook-tables.ts';

export type { SealedSecret } from './tables/webhook-tables.ts';

/** An address to which a client's events are sent. Its secrets are sealed. */
export type WebhookEndpoint = {
  readonly id: string;
  readonly clientId: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly description: string | null;
  readonly secrets: readonly SealedSecret[];
  readonly disabled: boolean;
  readonly disabledReason: string | null;
  readonly disabledAt: string | null;
  readonly failingSince: string | null;
  readonly failures: number;
  readonly restUntil: string | null;
  readonly slots: number;
  readonly verifiedAt: string | null;
  readonly archiveParts: boolean;
  readonly minuteAt: string | null;
  readonly minutePosts: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** An endpoint that an event is for. */
export type Subscriber = Pick<WebhookEndpoint, 'id' | 'archiveParts' | 'restUntil'> & {
  /** Whether it may receive nothing now, or nothing before what already waits. */
  readonly holds: boolean;
  /** Messages that it may receive beside those that are due. */
  readonly freeSlots: number;
};

export type WebhookEndpointChange = Partial<Omit<WebhookEndpoint, 'id' | 'clientId' | 'createdAt'>>;

const columns = [
  'id',
  'clientId',
  'url',
  'events',
  'description',
  'secrets',
  'disabled',
  'disabledReason',
  'disabledAt',
  'failingSince',
  'failures',
  'restUntil',
  'slots',
  'verifiedAt',
  'archiveParts',
  'minuteAt',
  'minutePosts',
  'createdAt',
  'updatedAt',
] as const;

const asRow = ({ secrets, events, ...fields }: WebhookEndpointChange) => ({
  ...fields,
  ...(events === undefined ? {} : { events: [...events] }),
  ...(secrets === undefined ? {} : { secrets: JSON.stringify(secrets) }),
});

/** Endpoints, always asked for together with the client that may see them, except by workers. */
export const createWebhookStore = (db: Database) => ({
  insert: async (endpoint: WebhookEndpoint): Promise<void> => {
    const { events, secrets, ...fields } = endpoint;
    await db
      .insertInto('webhookEndpoint')
      .values({ ...fields, events: [...events], secrets: JSON.stringify(secrets) })
      .execute();
  },

  find: (clientId: string, id: string): Promise<WebhookEndpoint | undefined> =>
    db
      .selectFrom('webhookEndpoint')
      .select(columns)
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .executeTakeFirst(),

  /** For workers, which act for every client. */
  findById: (id: string): Promise<WebhookEndpoint | undefined> =>
    db.selectFrom('webhookEndpoint').select(columns).where('id', '=', id).executeTakeFirst(),

  list: (clientId: string, page: PageRequest): Promise<Page<WebhookEndpoint>> =>
    pageById(page, (after, limit) => {
      const query = db
        .selectFrom('webhookEndpoint')
        .select(columns)
        .where('clientId', '=', clientId)
        .orderBy('id')
        .limit(limit);
      return (after === null ? query : query.where('id', '>', after)).execute();
    }),

  count: async (clientId: string): Promise<number> => {
    const row = await db
      .selectFrom('webhookEndpoint')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('clientId', '=', clientId)
      .executeTakeFirstOrThrow();
    return row.count;
  },

  /**
   * The client's enabled endpoints that subscribe to an event type, and what they may receive at an instant. They cannot be
   * removed until the transaction ends, so that a delivery written in it never references a missing endpoint.
   */
  subscribers: async (clientId: string, type: string, now: string): Promise<Subscriber[]> => {
    const { rows } = await sql<Subscriber>`
      select id, archive_parts, rest_until,
        verified_at is null or coalesce(rest_until > ${now}, false) or exists (
          select 1 from webhook_delivery where endpoint_id = endpoint.id and held
        ) as holds,
        slots - (
          select count(*)::integer from (
            select 1 from webhook_delivery
            where endpoint_id = endpoint.id and status = 'waiting' and not held and next_attempt_at <= ${now}
            limit endpoint.slots
          ) due
        ) as free_slots
      from webhook_endpoint endpoint
      where client_id = ${clientId} and not disabled and ${type} = any(events)
      order by id
      for key share of endpoint`.execute(db);
    return rows;
  },

  /** Locks an endpoint until the transaction ends, without blocking `subscribers`. */
  lock: (id: string): Promise<WebhookEndpoint | undefined> =>
    db.selectFrom('webhookEndpoint').select(columns).where('id', '=', id).forNoKeyUpdate().executeTakeFirst(),

  /** The same for all endpoints of a client: whoever decides what is sent to one of them does so alone. */
  lockAll: (clientId: string): Promise<WebhookEndpoint[]> =>
    db
      .selectFrom('webhookEndpoint')
      .select(columns)
      .where('clientId', '=', clientId)
      .orderBy('id')
      .forNoKeyUpdate()
      .execute(),

  update: async (id: string, change: WebhookEndpointChange): Promise<void> => {
    await db.updateTable('webhookEndpoint').set(asRow(change)).where('id', '=', id).execute();
  },

  remove: async (clientId: string, id: string): Promise<boolean> => {
    const result = await db
      .deleteFrom('webhookEndpoint')
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .executeTakeFirst();
    return result.numDeletedRows > 0n;
  },
});

export type WebhookStore = ReturnType<typeof createWebhookStore>;
