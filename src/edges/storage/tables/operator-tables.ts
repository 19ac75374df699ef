import type { Instant } from './column-types.ts';

/** An operator who signed in with a key; it ends with the key. */
export type OperatorSessionTable = {
  id: string;
  /** SHA-256 of the token, hexadecimal. */
  tokenHash: string;
  keyId: string;
  createdAt: Instant;
  /** To the minute. */
  usedAt: Instant;
  expiresAt: Instant;
};

export type OperatorTables = { operatorSession: OperatorSessionTable };
