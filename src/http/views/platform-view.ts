import type { PlatformId } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';

/** Without its tokens. */
export const viewConnection = (connection: Connection) => ({
  id: connection.id,
  runnerId: connection.runnerId,
  platform: connection.platform as PlatformId,
  platformUserId: connection.platformUserId,
  status: connection.status,
  reason: connection.reason,
  scopes: connection.scopes === null ? null : [...connection.scopes],
  revocation: connection.revocation,
  revocationReason: connection.revocationReason,
  lastEventAt: connection.lastEventAt,
  createdAt: connection.createdAt,
  connectedAt: connection.connectedAt,
  endedAt: connection.endedAt,
});

/** Without its fetch plan, which may contain secret addresses. */
export const viewInboxEntry = (entry: InboxEntry) => ({
  id: entry.id,
  platform: entry.platform,
  kind: entry.kind,
  status: entry.status,
  reason: entry.reason,
  proof: entry.proof,
  platformUserId: entry.platformUserId,
  platformActivityId: entry.platformActivityId,
  runnerId: entry.runnerId,
  connectionId: entry.connectionId,
  uploadId: entry.uploadId,
  attempts: entry.attempts,
  repeats: entry.repeats,
  receivedAt: entry.receivedAt,
  nextAttemptAt: entry.nextAttemptAt,
  finishedAt: entry.finishedAt,
});
