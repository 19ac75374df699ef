import { sql } from 'kysely';
import type { Database } from './database.ts';
import { decodeCursor, type Page, type PageRequest, pageById, toPage } from './paging.ts';
import type { PointReads } from './point-reads.ts';

export const scopes = ['read', 'write', 'admin', 'operator'] as const;
export type Scope = (typeof scopes)[number];

/** An API consumer: an app, a club, a clinic. */
export type Client = { readonly id: string; readonly name: string; readonly createdAt: string };

/** A key without its secret. */
export type ApiKey = {
  readonly id: string;
  readonly clientId: string;
  readonly hint: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: string | null;
  readonly createdAt: string;
};

const keyColumns = ['id', 'clientId', 'hint', 'scopes', 'expiresAt', 'createdAt'] as const;
const clientColumns = ['id', 'name', 'createdAt'] as const;
type KeyRow = Omit<ApiKey, 'scopes'> & { readonly scopes: string[] };
const asKey = ({ id, clientId, hint, scopes: granted, expiresAt, createdAt }: KeyRow): ApiKey => ({
  id,
  clientId,
  hint,
  scopes: granted as Scope[],
  expiresAt,
  createdAt,
});

/** Clients and their keys. */
export const createClientStore = (db: Database, read: Pick<PointReads, 'key'>) => ({
  isEmpty: async (): Promise<boolean> =>
    (await db.selectFrom('client').select('id').limit(1).executeTakeFirst()) === undefined,

  insert: async (client: Client): Promise<void> => {
    await db.insertInto('client').values(client).execute();
  },

  find: (id: string): Promise<Client | undefined> =>
    db.selectFrom('client').select(clientColumns).where('id', '=', id).executeTakeFirst(),

  /** Makes other transactions that lock the client wait until this one ends. */
  lock: async (id: string): Promise<void> => {
    await db.selectFrom('client').select('id').where('id', '=', id).forNoKeyUpdate().execute();
  },

  list: (page: PageRequest): Promise<Page<Client>> =>
    pageById(page, (after, limit) => {
      const query = db.selectFrom('client').select(clientColumns).orderBy('id').limit(limit);
      return (after === null ? query : query.where('id', '>', after)).execute();
    }),

  /** Runs inside a transaction. */
  remove: async (id: string): Promise<boolean> => {
    // A worker that ends a job holds it and then needs the client: in this order, or the two would wait for each other.
    await db.deleteFrom('reprocessingJob').where('clientId', '=', id).execute();
    const result = await db.deleteFrom('client').where('id', '=', id).executeTakeFirst();
    return result.numDeletedRows > 0n;
  },

  runnerIds: async (clientId: string): Promise<string[]> =>
    (await db.selectFrom('runner').select('id').where('clientId', '=', clientId).execute()).map(
      (row) => row.id,
    ),

  insertKey: async (key: ApiKey & { readonly hash: string }): Promise<void> => {
    await db
      .insertInto('apiKey')
      .values({ ...key, scopes: [...key.scopes] })
      .execute();
  },

  findKeyByHash: async (hash: string): Promise<ApiKey | undefined> => {
    const row = await read.key(hash);
    if (row === undefined) return undefined;
    return asKey({ ...row, id: row.keyId, clientId: row.keyClientId, createdAt: row.keyCreatedAt });
  },

  findKey: async (id: string): Promise<ApiKey | undefined> => {
    const row = await db.selectFrom('apiKey').select(keyColumns).where('id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : asKey(row);
  },

  /** Hashes of the newest keys. */
  listKeyHashes: async (limit: number): Promise<string[]> => {
    const newest = db.selectFrom('apiKey').select('hash').orderBy('id', 'desc').limit(limit);
    return (await newest.execute()).map(({ hash }) => hash);
  },

  listKeys: async (clientId: string, page: PageRequest): Promise<Page<ApiKey>> => {
    let query = db
      .selectFrom('apiKey')
      .select(keyColumns)
      .where('clientId', '=', clientId)
      .orderBy('id')
      .limit(page.limit + 1);
    if (page.cursor !== null) query = query.where('id', '>', decodeCursor(page.cursor, ['id'])[0] as string);
    return toPage(await query.execute(), page.limit, (row) => [row.id], asKey);
  },

  /**
   * Operator keys that never expire, in a fixed order, locked until the transaction ends: two removals at once see each
   * other.
   */
  lockLastingOperatorKeys: (): Promise<{ id: string; clientId: string }[]> =>
    db
      .selectFrom('apiKey')
      .select(['id', 'clientId'])
      .where(sql<boolean>`'operator' = any(scopes)`)
      .where('expiresAt', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute(),

  removeKey: async (id: string): Promise<boolean> => {
    const result = await db.deleteFrom('apiKey').where('id', '=', id).executeTakeFirst();
    return result.numDeletedRows > 0n;
  },
});

export type ClientStore = ReturnType<typeof createClientStore>;
