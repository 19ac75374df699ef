import { formatInstant, isFailure } from '#src/core/index.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import { confirmConnection } from './confirm-connection.ts';
import { type EventOutcome, failed, ignored, retryLater, waitUntil } from './event-outcome.ts';
import { finishHistory, historyListed } from './finish-history.ts';
import { importRecording } from './import-recording.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { type Lease, leaseMs, type PlatformUser, withLease } from './with-lease.ts';
import { withdrawRecording } from './withdraw-recording.ts';

/** Why an event of an unknown user is ignored; it is reopened when the user connects. */
export const unknownUser = 'unknown user';

/** Events of one user that are processed in one batch. */
const mostAtOnce = 20;
/** An event that was begun this often and never finished crashes its worker. */
const mostAttempts = 12;
const nextBatchMs = 250;
const storeRetryMs = 30_000;

const processEvent = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  lease: Lease,
): Promise<EventOutcome> => {
  const { platform, platformUserId, attempts } = entry;
  if (attempts > mostAttempts) return failed(`given up after ${mostAttempts} attempts that never finished`);
  const adapter = deps.platforms.adapterOf(platform);
  const nowMs = deps.clock.nowMs();
  if (adapter === null) {
    return retryLater('unavailable', { attempts, nowMs, reason: 'the platform is not configured' });
  }
  const connection = await deps.stores.connections.findLive(platform, platformUserId ?? '');
  if (connection === undefined) return ignored(unknownUser);
  await deps.stores.inbox.attribute(entry.id, connection.runnerId, connection.id);
  await deps.stores.connections.update(connection.id, { lastEventAt: formatInstant(nowMs) });
  switch (entry.kind) {
    case 'activity-created':
    case 'activity-updated':
      if (connection.status === 'paused') return ignored(connection.reason ?? 'the connection is paused');
      return importRecording(deps, { entry, connection, adapter }, lease);
    case 'activity-deleted':
      return withdrawRecording(deps, entry, connection, adapter);
    case 'deregistered':
    case 'permissions-changed':
      return confirmConnection(deps, entry, connection, adapter);
    case historyListed:
      return finishHistory(deps, entry, connection);
    default:
      return ignored('nothing is done with this kind of event');
  }
};

/** Internal errors: waits for an unreachable store; retries others a few times. */
const afterError = (deps: PlatformDependencies, entry: InboxEntry, error: unknown): EventOutcome => {
  const nowMs = deps.clock.nowMs();
  if (isFailure(error) && error.code === 'unavailable') {
    return waitUntil(nowMs + storeRetryMs, 'a store is unavailable');
  }
  deps.log.error({ inboxId: entry.id, err: error }, 'inbox event failed with an internal error');
  return retryLater('unavailable', { attempts: entry.attempts, nowMs, reason: 'internal error' });
};

const record = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  outcome: EventOutcome,
): Promise<void> => {
  const { id: inboxId, platform } = entry;
  if (outcome.kind === 'recorded') return;
  deps.log.info({ inboxId, platform, outcome: outcome.kind, reason: outcome.reason }, 'inbox event');
  if (outcome.kind !== 'wait') {
    const at = formatInstant(deps.clock.nowMs());
    return deps.stores.inbox.finish(inboxId, { status: outcome.kind, reason: outcome.reason, at });
  }
  const { untilMs, reason, counted } = outcome;
  await deps.stores.inbox.postpone(inboxId, { until: formatInstant(untilMs), reason, counted });
  const coalesceMs = Math.max(nextBatchMs, untilMs - deps.clock.nowMs());
  await deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId } }, { coalesceMs });
};

const processBatch = async (
  deps: PlatformDependencies,
  user: PlatformUser,
  lease: Lease,
): Promise<number> => {
  for (let done = 0; done < mostAtOnce; done += 1) {
    if (!lease.isHeld()) return done;
    const now = formatInstant(deps.clock.nowMs());
    const entry = await deps.stores.inbox.beginNext(user.platform, user.platformUserId, now);
    if (entry === undefined) return done;
    const outcome = await processEvent(deps, entry, lease).catch((error) => afterError(deps, entry, error));
    await record(deps, entry, outcome);
  }
  return mostAtOnce;
};

/**
 * Processes the inbox events of one user of a platform in the order of arrival. A lease lets one worker at a time work
 * for a user. Idempotent, and safe to be killed: the end of an event is committed with its effects.
 *
 * @throws Failure `unavailable` when the database is unreachable: then the job is retried.
 */
export const processInbox = async (deps: PlatformDependencies, inboxId: string): Promise<void> => {
  const entry = await deps.stores.inbox.findById(inboxId);
  if (entry === undefined || entry.platformUserId === null) return;
  const user = { platform: entry.platform, platformUserId: entry.platformUserId };
  const done = await withLease(deps, user, (lease) => processBatch(deps, user, lease));
  // Events that arrived while the lease was held elsewhere, or behind a full batch, are enqueued.
  const now = formatInstant(deps.clock.nowMs());
  const next = await deps.stores.inbox.firstDue(user.platform, user.platformUserId, now);
  if (next === undefined) return;
  const coalesceMs = done === null ? leaseMs : nextBatchMs;
  await deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId: next.id } }, { coalesceMs });
};
