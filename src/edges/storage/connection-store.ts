import { createConnectStates } from './connections/connect-states.ts';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';
import type { ConnectionTable } from './tables/platform-tables.ts';

export type { ConnectState } from './connections/connect-states.ts';

/** The link of a runner to their account at a platform. */
export type Connection = {
  readonly id: string;
  readonly runnerId: string;
  readonly platform: string;
  readonly platformUserId: string | null;
  readonly status: ConnectionTable['status'];
  readonly reason: string | null;
  /** Sealed. */
  readonly tokens: string | null;
  readonly scopes: readonly string[] | null;
  readonly expiresAt: string | null;
  readonly revocation: 'none' | 'waiting' | 'done' | 'failed';
  readonly revocationReason: string | null;
  readonly checkedAt: string | null;
  readonly reconciledAt: string | null;
  readonly lastEventAt: string | null;
  readonly createdAt: string;
  readonly connectedAt: string | null;
  readonly endedAt: string | null;
};

const columns = [
  'connection.id',
  'connection.runnerId',
  'connection.platform',
  'connection.platformUserId',
  'connection.status',
  'connection.reason',
  'connection.tokens',
  'connection.scopes',
  'connection.expiresAt',
  'connection.revocation',
  'connection.revocationReason',
  'connection.checkedAt',
  'connection.reconciledAt',
  'connection.lastEventAt',
  'connection.createdAt',
  'connection.connectedAt',
  'connection.endedAt',
] as const;

const live = ['active', 'paused'] as const;

export type ConnectionChange = Partial<
  Pick<
    Connection,
    | 'platformUserId'
    | 'status'
    | 'reason'
    | 'tokens'
    | 'expiresAt'
    | 'revocation'
    | 'revocationReason'
    | 'checkedAt'
    | 'reconciledAt'
    | 'lastEventAt'
    | 'connectedAt'
    | 'endedAt'
  >
> & { readonly scopes?: string[] | null };

/** Connections and the attempts at them. */
export const createConnectionStore = (db: Database) => ({
  ...createConnectStates(db),

  insert: async (
    connection: Pick<Connection, 'id' | 'runnerId' | 'platform' | 'createdAt'>,
  ): Promise<void> => {
    await db
      .insertInto('connection')
      .values({ ...connection, status: 'pending' })
      .execute();
  },

  /** A connection that a client may see. */
  find: (clientId: string, id: string): Promise<Connection | undefined> =>
    db
      .selectFrom('connection')
      .innerJoin('runner', 'runner.id', 'connection.runnerId')
      .select(columns)
      .where('connection.id', '=', id)
      .where('runner.clientId', '=', clientId)
      .executeTakeFirst(),

  /** For workers, which act for every client. */
  findById: (id: string): Promise<Connection | undefined> =>
    db.selectFrom('connection').select(columns).where('id', '=', id).executeTakeFirst(),

  /** Locks a connection until the transaction ends. */
  lock: (id: string): Promise<Connection | undefined> =>
    db.selectFrom('connection').select(columns).where('id', '=', id).forUpdate().executeTakeFirst(),

  /** The one live connection of a platform's user, active or paused. */
  findLive: (platform: string, platformUserId: string): Promise<Connection | undefined> =>
    db
      .selectFrom('connection')
      .select(columns)
      .where('platform', '=', platform)
      .where('platformUserId', '=', platformUserId)
      .where('status', 'in', live)
      .executeTakeFirst(),

  /** The live connections of users of a platform, by user. */
  findLiveOf: async (
    platform: string,
    platformUserIds: readonly string[],
  ): Promise<Map<string, { readonly id: string; readonly runnerId: string }>> => {
    if (platformUserIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('connection')
      .select(['id', 'runnerId', 'platformUserId'])
      .where('platform', '=', platform)
      .where('platformUserId', 'in', [...platformUserIds])
      .where('status', 'in', live)
      .execute();
    return new Map(rows.map(({ platformUserId, ...row }) => [platformUserId ?? '', row]));
  },

  list: (runnerId: string, page: PageRequest): Promise<Page<Connection>> =>
    pageById(page, (after, limit) => {
      const query = db
        .selectFrom('connection')
        .select(columns)
        .where('runnerId', '=', runnerId)
        .orderBy('id', 'desc')
        .limit(limit);
      return (after === null ? query : query.where('id', '<', after)).execute();
    }),

  update: async (id: string, change: ConnectionChange): Promise<void> => {
    await db.updateTable('connection').set(change).where('id', '=', id).execute();
  },

  /** Replaces the tokens that were read by new ones; false when they changed or the connection ended meanwhile. */
  rotate: async (
    id: string,
    seen: string,
    fresh: { tokens: string; expiresAt: string | null },
  ): Promise<boolean> => {
    const result = await db
      .updateTable('connection')
      .set(fresh)
      .where('id', '=', id)
      .where('tokens', '=', seen)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },

  /** Active connections of a platform, the least recently reconciled first. */
  listToReconcile: (platform: string, before: string, limit: number): Promise<Connection[]> =>
    db
      .selectFrom('connection')
      .select(columns)
      .where('platform', '=', platform)
      .where('status', '=', 'active')
      .where((eb) => eb.or([eb('reconciledAt', 'is', null), eb('reconciledAt', '<', before)]))
      .orderBy('reconciledAt', (order) => order.asc().nullsFirst())
      .limit(limit)
      .execute(),

  /** The number of active connections and when the first of them was made, by platform. */
  countActive: async (): Promise<Map<string, { count: number; firstConnectedAt: string | null }>> => {
    const rows = await db
      .selectFrom('connection')
      .select((eb) => [
        'platform',
        eb.fn.countAll<number>().as('count'),
        eb.fn.min('connectedAt').as('firstConnectedAt'),
      ])
      .where('status', '=', 'active')
      .groupBy('platform')
      .execute();
    return new Map(rows.map(({ platform, ...rest }) => [platform, rest]));
  },

  /** Ended connections whose consent still has to be revoked. */
  listToRevoke: async (before: string, limit: number): Promise<string[]> =>
    (
      await db
        .selectFrom('connection')
        .select('id')
        .where('revocation', '=', 'waiting')
        .where('endedAt', '<', before)
        .limit(limit)
        .execute()
    ).map((row) => row.id),
});

export type ConnectionStore = ReturnType<typeof createConnectionStore>;
