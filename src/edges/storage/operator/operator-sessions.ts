import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';

/** A session without its token, with what its key may do. */
export type OperatorSession = {
  readonly id: string;
  readonly keyId: string;
  readonly createdAt: string;
  /** To the minute. */
  readonly usedAt: string;
  readonly expiresAt: string;
  readonly scopes: readonly string[];
  readonly keyExpiresAt: string | null;
};
type NewSession = Omit<OperatorSession, 'scopes' | 'keyExpiresAt'> & { readonly tokenHash: string };

/** Sessions of operators; those of a key are deleted with it. */
export const createOperatorSessions = (db: Database) => ({
  /** False where the key was revoked meanwhile. */
  insertSession: async (session: NewSession): Promise<boolean> => {
    const { rows } = await sql<{ id: string }>`
      insert into operator_session (id, token_hash, key_id, created_at, used_at, expires_at)
      select ${session.id}, ${session.tokenHash}, id, ${session.createdAt}::timestamptz,
        ${session.usedAt}::timestamptz, ${session.expiresAt}::timestamptz
      from api_key where id = ${session.keyId}
      returning id`.execute(db);
    return rows.length > 0;
  },

  findSession: (tokenHash: string): Promise<OperatorSession | undefined> =>
    db
      .selectFrom('operatorSession')
      .innerJoin('apiKey', 'apiKey.id', 'operatorSession.keyId')
      .select([
        'operatorSession.id',
        'operatorSession.keyId',
        'operatorSession.createdAt',
        'operatorSession.usedAt',
        'operatorSession.expiresAt',
        'apiKey.scopes',
        'apiKey.expiresAt as keyExpiresAt',
      ])
      .where('operatorSession.tokenHash', '=', tokenHash)
      .executeTakeFirst(),

  /** Hashes of the newest tokens, expired ones included. */
  listSessionHashes: async (limit: number): Promise<string[]> => {
    const newest = db.selectFrom('operatorSession').select('tokenHash').orderBy('id', 'desc').limit(limit);
    return (await newest.execute()).map(({ tokenHash }) => tokenHash);
  },

  useSession: async (id: string, at: string): Promise<void> => {
    await db.updateTable('operatorSession').set({ usedAt: at }).where('id', '=', id).execute();
  },

  removeSession: async (id: string): Promise<void> => {
    await db.deleteFrom('operatorSession').where('id', '=', id).execute();
  },

  removeExpiredSessions: async (now: string): Promise<void> => {
    await db.deleteFrom('operatorSession').where('expiresAt', '<=', now).execute();
  },
});
