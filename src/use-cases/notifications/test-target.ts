import { Failure, formatInstant, MS_PER_HOUR } from '#src/core/index.ts';
import type { Notification } from '#src/edges/storage/notification-store.ts';
import type { NotificationTarget } from '#src/edges/storage/notification-target-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueNotifications } from './notify-of-change.ts';

/** Tests of a client within an hour: each is a message to an address that may not be its own. */
const mostTestsPerHour = 30;

/**
 * Sends a target a test, once.
 *
 * @throws Failure `conflict` when the target is disabled, `rate-limited` after 30 tests of the client within an hour.
 */
export const testTarget = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  { id: targetId, clientId, disabled }: NotificationTarget,
): Promise<Notification> => {
  if (disabled) throw new Failure('conflict', 'The target is disabled: enable it first.');
  const nowMs = deps.clock.nowMs();
  const at = formatInstant(nowMs);
  const notification: Notification = {
    id: deps.newId('notification'),
    targetId,
    runnerId: null,
    cause: 'test',
    fromSeverity: null,
    status: 'waiting',
    attempts: 0,
    because: null,
    nextAttemptAt: at,
    createdAt: at,
    finishedAt: null,
  };
  await deps.stores.inTransaction(async (tx) => {
    await tx.clients.lock(clientId);
    const tests = await tx.notifications.countTests(clientId, formatInstant(nowMs - MS_PER_HOUR));
    if (tests >= mostTestsPerHour) {
      throw new Failure('rate-limited', `A client sends at most ${mostTestsPerHour} tests an hour.`, {
        retryAfterSeconds: MS_PER_HOUR / 1000,
      });
    }
    await tx.notifications.insert(notification);
  });
  await enqueueNotifications(deps, [notification]);
  return notification;
};
