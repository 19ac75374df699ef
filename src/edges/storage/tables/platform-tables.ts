import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Instant } from './column-types.ts';

export type ConnectionTable = {
  id: string;
  runnerId: string;
  platform: string;
  /** null until the platform has named the runner's account. */
  platformUserId: string | null;
  status: 'pending' | 'active' | 'paused' | 'revoked' | 'failed';
  reason: string | null;
  /** Sealed tokens; null where there are none or they are no longer needed. */
  tokens: string | null;
  scopes: string[] | null;
  /** Expiry of the access token; null when it does not expire. */
  expiresAt: Instant | null;
  /** Whether the consent was revoked at the platform. */
  revocation: Generated<'none' | 'waiting' | 'done' | 'failed'>;
  revocationReason: string | null;
  /** When the platform last confirmed the connection. */
  checkedAt: Instant | null;
  reconciledAt: Instant | null;
  lastEventAt: Instant | null;
  createdAt: Instant;
  connectedAt: Instant | null;
  endedAt: Instant | null;
};

export type OauthStateTable = {
  /** SHA-256 of the state, hexadecimal. */
  stateHash: string;
  connectionId: string;
  platform: string;
  /** Sealed PKCE verifier. */
  verifier: string;
  redirectUri: string;
  /** Where the runner goes afterwards. */
  returnTo: string | null;
  createdAt: Instant;
  expiresAt: Instant;
};

export type InboxBodyTable = {
  id: string;
  platform: string;
  bytes: ColumnType<Uint8Array, Uint8Array, never>;
  headers: JSONColumnType<Readonly<Record<string, string>>, string, string>;
  receivedAt: Instant;
};

export type InboxTable = {
  id: string;
  platform: string;
  /** Unique within a platform, the same on every retry of the platform. */
  eventKey: string;
  bodyId: string | null;
  kind: string;
  /** How the sender was authenticated: `signature`, `shared-secret`, `path-only`; null for our own entries. */
  proof: string | null;
  platformUserId: string | null;
  platformActivityId: string | null;
  revisionMs: number | null;
  confirmWith: string;
  plan: ColumnType<object | null, string | null, string | null>;
  /** A recording that came inside the event, until it is in the file store. */
  payload: ColumnType<Uint8Array | null, Uint8Array | null, null>;
  payloadName: string | null;
  status: 'received' | 'waiting' | 'processed' | 'ignored' | 'failed' | 'alert';
  reason: string | null;
  runnerId: string | null;
  connectionId: string | null;
  uploadId: string | null;
  attempts: Generated<number>;
  /** How often the platform sent the same event again. */
  repeats: Generated<number>;
  /** Set exactly while it is unfinished. */
  nextAttemptAt: Instant | null;
  receivedAt: Instant;
  repeatedAt: Instant | null;
  startedAt: Instant | null;
  finishedAt: Instant | null;
};

/** An upload that came from a platform: which of its activities, in which state, and until when it may be kept. */
export type PlatformRecordingTable = {
  uploadId: string;
  runnerId: string;
  connectionId: string | null;
  platform: string;
  platformUserId: string;
  platformActivityId: string;
  revisionMs: number;
  /** The revision again, where the runner corrected the activity at the platform. */
  correctedMs: number | null;
  receivedAt: Instant;
  supersededAt: Instant | null;
  expiresAt: Instant | null;
  expiredAt: Instant | null;
};

/** An activity that was deleted at its platform: later events of it are ignored. */
export type PlatformTombstoneTable = {
  runnerId: string;
  platform: string;
  platformActivityId: string;
  because: string;
  deletedAt: Instant;
};

/** The lease on a user of a platform: who processes its events, and until when. */
export type PlatformLeaseTable = { platform: string; platformUserId: string; holder: string; until: Instant };

export type PlatformStateTable = {
  platform: string;
  /** The platform's limit is reached: no request is sent before this instant. */
  pausedUntil: Instant | null;
  subscription: string | null;
  subscriptionReason: string | null;
  subscriptionCheckedAt: Instant | null;
};

export type PlatformTables = {
  connection: ConnectionTable;
  oauthState: OauthStateTable;
  inboxBody: InboxBodyTable;
  inbox: InboxTable;
  platformRecording: PlatformRecordingTable;
  platformTombstone: PlatformTombstoneTable;
  platformLease: PlatformLeaseTable;
  platformState: PlatformStateTable;
};
