import type { Database } from '#src/edges/storage/database.ts';
import type { OauthStateTable } from '#src/edges/storage/tables/platform-tables.ts';

/** One attempt to connect, from the request until the runner returns from the platform; it can be used once. */
export type ConnectState = {
  readonly stateHash: string;
  readonly connectionId: string;
  readonly platform: string;
  readonly verifier: string;
  readonly redirectUri: string;
  readonly returnTo: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
};

type OauthStateInsert = { readonly [K in keyof OauthStateTable]: unknown };

/** Attempts of runners to connect a platform's account. */
export const createConnectStates = (db: Database) => ({
  keepState: async (state: ConnectState): Promise<void> => {
    await db
      .insertInto('oauthState')
      .values(state satisfies OauthStateInsert)
      .execute();
  },

  /** Removes and returns an attempt; undefined when it is unknown, used, expired or of another platform. */
  takeState: (platform: string, stateHash: string, now: string): Promise<ConnectState | undefined> =>
    db
      .deleteFrom('oauthState')
      .where('stateHash', '=', stateHash)
      .where('platform', '=', platform)
      .where('expiresAt', '>', now)
      .returningAll()
      .executeTakeFirst(),

  /** Deletes attempts that were never finished, and marks their connections as failed. */
  expireStates: async (now: string): Promise<number> => {
    const gone = await db
      .deleteFrom('oauthState')
      .where('expiresAt', '<=', now)
      .returning('connectionId')
      .execute();
    if (gone.length === 0) return 0;
    await db
      .updateTable('connection')
      .set({ status: 'failed', reason: 'the runner never came back from the platform', endedAt: now })
      .where('status', '=', 'pending')
      .where(
        'id',
        'in',
        gone.map((row) => row.connectionId),
      )
      .execute();
    return gone.length;
  },
});
