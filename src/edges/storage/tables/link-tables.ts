import type { Generated } from 'kysely';
import type { Instant } from './column-types.ts';

export type LinkTable = {
  id: string;
  clientId: string;
  /** null: of a squad. */
  runnerId: string | null;
  /** Whose runners a squad's link shows; null: of one runner. */
  tag: string | null;
  view: string;
  /** SHA-256 of the token, hexadecimal. */
  tokenHash: string;
  pinHash: string | null;
  pinFailures: Generated<number>;
  pinLockedUntil: Instant | null;
  language: string | null;
  expiresAt: Instant;
  createdAt: Instant;
  revokedAt: Instant | null;
  lastUsedAt: Instant | null;
};

/** How often a link showed a runner on a day (UTC). */
export type LinkUseTable = { id: string; runnerId: string; linkId: string; day: string; uses: number };

export type LinkTables = { link: LinkTable; linkUse: LinkUseTable };
