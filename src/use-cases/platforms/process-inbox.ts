import { formatInstant } from '#src/core/domain/calendar.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import { bringRecording } from './bring-recording.ts';
import { confirmConnection } from './confirm-connection.ts';
import { failed, ignored, tryAgain, type Verdict, waitUntil } from './inbox-verdict.ts';
import type { PlatformHouse } from './platform-dependencies.ts';
import { type PlatformUser, type Turn, turnMs, withTurn } from './with-lease.ts';
import { withdrawRecording } from './withdraw-recording.ts';

/** Why an event of somebody who is no runner here leads to nothing; taken up again when they connect. */
export const unknownUser = 'unknown user';

/** Events of one user that are worked off before others have their turn. */
const mostAtOnce = 20;
/** An event that was begun this often and never ended kills its worker. */
const mostAttempts = 12;
const nextBatchMs = 250;
const storeAwayMs = 30_000;

const consider = async (house: PlatformHouse, entry: InboxEntry, turn: Turn): Promise<Verdict> => {
  const { platform, platformUserId, attempts } = entry;
  if (attempts > mostAttempts) return failed(`given up after ${mostAttempts} tries that never ended`);
  const adapter = house.platforms.adapterOf(platform);
  const nowMs = house.clock.nowMs();
  if (adapter === null) {
    return tryAgain('unavailable', { attempts, nowMs, reason: 'the platform is not configured' });
  }
  const connection = await house.stores.connections.findLive(platform, platformUserId ?? '');
  if (connection === undefined) return ignored(unknownUser);
  await house.stores.inbox.attribute(entry.id, connection.runnerId, connection.id);
  await house.stores.connections.update(connection.id, { lastEventAt: formatInstant(nowMs) });
  switch (entry.kind) {
    case 'activity-created':
    case 'activity-updated':
      if (connection.status === 'paused') return ignored(connection.reason ?? 'the connection is paused');
      return bringRecording(house, { entry, connection, adapter }, turn);
    case 'activity-deleted':
      return withdrawRecording(house, entry, connection, adapter);
    case 'deregistered':
    case 'permissions-changed':
      return confirmConnection(house, entry, connection, adapter);
    default:
      return ignored('nothing is done with this kind of event');
  }
};

/** Our own trouble: a store that is away is waited for; anything else is tried again a few times. */
const afterError = (house: PlatformHouse, entry: InboxEntry, error: unknown): Verdict => {
  const nowMs = house.clock.nowMs();
  if (isFailure(error) && error.code === 'unavailable') {
    return waitUntil(nowMs + storeAwayMs, 'a store of ours is away');
  }
  house.log.error({ inboxId: entry.id, err: error }, 'an inbox event failed on our side');
  return tryAgain('unavailable', { attempts: entry.attempts, nowMs, reason: 'it failed on our side' });
};

const record = async (house: PlatformHouse, entry: InboxEntry, verdict: Verdict): Promise<void> => {
  const { id: inboxId, platform } = entry;
  if (verdict.kind === 'left') return;
  house.log.info({ inboxId, platform, outcome: verdict.kind, reason: verdict.reason }, 'inbox event');
  if (verdict.kind !== 'wait') {
    const at = formatInstant(house.clock.nowMs());
    return house.stores.inbox.finish(inboxId, { status: verdict.kind, reason: verdict.reason, at });
  }
  const { untilMs, reason, counted } = verdict;
  await house.stores.inbox.postpone(inboxId, { until: formatInstant(untilMs), reason, counted });
  const coalesceMs = Math.max(nextBatchMs, untilMs - house.clock.nowMs());
  await house.doorbell.ring({ name: 'process-inbox', payload: { inboxId } }, { coalesceMs });
};

const workOff = async (house: PlatformHouse, user: PlatformUser, turn: Turn): Promise<number> => {
  for (let done = 0; done < mostAtOnce; done += 1) {
    if (!turn.isHeld()) return done;
    const now = formatInstant(house.clock.nowMs());
    const entry = await house.stores.inbox.beginNext(user.platform, user.platformUserId, now);
    if (entry === undefined) return done;
    const verdict = await consider(house, entry, turn).catch((error) => afterError(house, entry, error));
    await record(house, entry, verdict);
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
export const processInbox = async (house: PlatformHouse, inboxId: string): Promise<void> => {
  const entry = await house.stores.inbox.findById(inboxId);
  if (entry === undefined || entry.platformUserId === null) return;
  const user = { platform: entry.platform, platformUserId: entry.platformUserId };
  const done = await withTurn(house, user, (turn) => workOff(house, user, turn));
  // Whoever came while the turn was taken, or behind a full batch, is not left lying.
  const now = formatInstant(house.clock.nowMs());
  const next = await house.stores.inbox.firstDue(user.platform, user.platformUserId, now);
  if (next === undefined) return;
  const coalesceMs = done === null ? turnMs : nextBatchMs;
  await house.doorbell.ring({ name: 'process-inbox', payload: { inboxId: next.id } }, { coalesceMs });
};
