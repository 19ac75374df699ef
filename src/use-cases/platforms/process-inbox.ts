import { formatInstant, isFailure } from '#src/core/index.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import { confirmConnection } from './confirm-connection.ts';
import { type EventOutcome, failed, ignored, tryAgain, waitUntil } from './event-outcome.ts';
import { importRecording } from './import-recording.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { type Lease, leaseMs, type PlatformUser, withLease } from './with-lease.ts';
import { withdrawRecording } from './withdraw-recording.ts';

/** Why an event of somebody who is no runner here leads to nothing; taken up again when they connect. */
export const unknownUser = 'unknown user';

/** Events of one user that are worked off before others have their lease. */
const mostAtOnce = 20;
/** An event that was begun this often and never ended kills its worker. */
const mostAttempts = 12;
const nextBatchMs = 250;
const storeAwayMs = 30_000;

const consider = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  lease: Lease,
): Promise<EventOutcome> => {
  const { platform, platformUserId, attempts } = entry;
  if (attempts > mostAttempts) return failed(`given up after ${mostAttempts} tries that never ended`);
  const adapter = deps.platforms.adapterOf(platform);
  const nowMs = deps.clock.nowMs();
  if (adapter === null) {
    return tryAgain('unavailable', { attempts, nowMs, reason: 'the platform is not configured' });
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
    default:
      return ignored('nothing is done with this kind of event');
  }
};

/** Our own trouble: a store that is away is waited for; anything else is tried again a few times. */
const afterError = (deps: PlatformDependencies, entry: InboxEntry, error: unknown): EventOutcome => {
  const nowMs = deps.clock.nowMs();
  if (isFailure(error) && error.code === 'unavailable') {
    return waitUntil(nowMs + storeAwayMs, 'a store of ours is away');
  }
  deps.log.error({ inboxId: entry.id, err: error }, 'an inbox event failed on our side');
  return tryAgain('unavailable', { attempts: entry.attempts, nowMs, reason: 'it failed on our side' });
};

const record = async (
  deps: PlatformDependencies,
  entry: InboxEntry,
  verdict: EventOutcome,
): Promise<void> => {
  const { id: inboxId, platform } = entry;
  if (verdict.kind === 'left') return;
  deps.log.info({ inboxId, platform, outcome: verdict.kind, reason: verdict.reason }, 'inbox event');
  if (verdict.kind !== 'wait') {
    const at = formatInstant(deps.clock.nowMs());
    return deps.stores.inbox.finish(inboxId, { status: verdict.kind, reason: verdict.reason, at });
  }
  const { untilMs, reason, counted } = verdict;
  await deps.stores.inbox.postpone(inboxId, { until: formatInstant(untilMs), reason, counted });
  const coalesceMs = Math.max(nextBatchMs, untilMs - deps.clock.nowMs());
  await deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId } }, { coalesceMs });
};

const workOff = async (deps: PlatformDependencies, user: PlatformUser, lease: Lease): Promise<number> => {
  for (let done = 0; done < mostAtOnce; done += 1) {
    if (!lease.isHeld()) return done;
    const now = formatInstant(deps.clock.nowMs());
    const entry = await deps.stores.inbox.beginNext(user.platform, user.platformUserId, now);
    if (entry === undefined) return done;
    const verdict = await consider(deps, entry, lease).catch((error) => afterError(deps, entry, error));
    await record(deps, entry, verdict);
  }
  return mostAtOnce;
};

/**
 * Works off what a platform sent about one user, one event after another in the order of arrival; many workers
 * may be called for the same user, one works. Can be done twice and be killed anywhere: an event's end is
 * committed with what it led to.
 *
 * @throws Failure `unavailable` when the database is away: then the job is tried again.
 */
export const processInbox = async (deps: PlatformDependencies, inboxId: string): Promise<void> => {
  const entry = await deps.stores.inbox.findById(inboxId);
  if (entry === undefined || entry.platformUserId === null) return;
  const user = { platform: entry.platform, platformUserId: entry.platformUserId };
  const done = await withLease(deps, user, (lease) => workOff(deps, user, lease));
  // Whoever came while the turn was taken, or behind a full batch, is not left lying.
  const now = formatInstant(deps.clock.nowMs());
  const next = await deps.stores.inbox.firstDue(user.platform, user.platformUserId, now);
  if (next === undefined) return;
  const coalesceMs = done === null ? leaseMs : nextBatchMs;
  await deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId: next.id } }, { coalesceMs });
};
