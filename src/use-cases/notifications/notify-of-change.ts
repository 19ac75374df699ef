import {
  type Assessment,
  type EpochMs,
  formatInstant,
  MS_PER_DAY,
  parseInstant,
  type Runner,
  type StoredAssessment,
} from '#src/core/index.ts';
import type { Notification } from '#src/edges/storage/notification-store.ts';
import type { NotificationTarget } from '#src/edges/storage/notification-target-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { afterQuietHours, type QuietHours } from './quiet-hours.ts';
import { causeOf, isUrgent, type TellingCause } from './worth-telling.ts';

/** A notification that waits and when it is due: enqueued after the transaction commits. */
export type DueNotification = Pick<Notification, 'id' | 'nextAttemptAt'>;

/** What changed, and about whom. */
export type ToldChange = {
  readonly clientId: string;
  readonly runner: Runner;
  readonly before: StoredAssessment | null;
  readonly after: Assessment;
};

/** At most one notification of a runner in this time; a new referral does not wait for it. */
export const atMostOnceMs = MS_PER_DAY;

export const quietHoursOf = ({ quietFrom, quietTo }: NotificationTarget): QuietHours | null =>
  quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo };

const dueOf = async (
  tx: Stores,
  target: NotificationTarget,
  { runner, after }: ToldChange,
  told: { readonly cause: TellingCause; readonly nowMs: EpochMs; readonly mayBeUnderWay: boolean },
): Promise<EpochMs> => {
  const { cause, nowMs, mayBeUnderWay } = told;
  const last = cause === 'referral' ? undefined : await tx.notifications.lastDelivered(target.id, runner.id);
  const lastMs = cause !== 'referral' && mayBeUnderWay ? nowMs : parseInstant(last?.finishedAt ?? '');
  const dueMs = lastMs === null ? nowMs : Math.max(nowMs, lastMs + atMostOnceMs);
  return isUrgent(after) ? dueMs : afterQuietHours(dueMs, quietHoursOf(target), runner.timeZone);
};

/**
 * Tells one target: a notification that waits already tells the newest state when it is sent, and may be sent earlier. One
 * that is due may be on its way with the state before, so that the change gets one of its own, of a day later where it is
 * no new referral.
 */
const tell = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  target: NotificationTarget,
  change: ToldChange,
  nowMs: EpochMs,
): Promise<DueNotification | null> => {
  const cause = causeOf(change.before, change.after, target.minimumSeverity);
  if (cause === null) return null;
  const waiting = await tx.notifications.waiting(target.id, change.runner.id);
  const waitsUntil = waiting?.nextAttemptAt ?? null;
  const mayBeUnderWay = waitsUntil !== null && waitsUntil <= formatInstant(nowMs);
  const nextAttemptAt = formatInstant(await dueOf(tx, target, change, { cause, nowMs, mayBeUnderWay }));
  if (waiting === undefined || mayBeUnderWay) {
    const id = deps.newId('notification');
    await tx.notifications.insert({
      id,
      targetId: target.id,
      runnerId: change.runner.id,
      cause,
      fromSeverity: change.before?.severity ?? 'none',
      status: 'waiting',
      attempts: 0,
      because: null,
      nextAttemptAt,
      createdAt: formatInstant(nowMs),
      finishedAt: null,
    });
    return { id, nextAttemptAt };
  }
  if (cause !== 'referral' || waitsUntil === null || waitsUntil <= nextAttemptAt) return null;
  await tx.notifications.update(waiting.id, { cause, nextAttemptAt });
  return { id: waiting.id, nextAttemptAt };
};

/**
 * Writes what the targets of a client are told of a new assessment, inside the transaction that stores it. Pass the
 * result to `enqueueNotifications` after the commit; the sweep finds what was not enqueued.
 */
export const notifyOfChange = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  change: ToldChange,
): Promise<DueNotification[]> => {
  const targets = await tx.notificationTargets.ofRunner(change.clientId, change.runner.id);
  const due: DueNotification[] = [];
  for (const target of targets) {
    const told = await tell(tx, deps, target, change, deps.clock.nowMs());
    if (told !== null) due.push(told);
  }
  return due;
};

/** One attempt at each that has an attempt to come. */
const attemptsAt = (due: readonly DueNotification[]) =>
  due.flatMap(({ id, nextAttemptAt }) => {
    const dueMs = parseInstant(nextAttemptAt ?? '');
    return dueMs === null
      ? []
      : [{ name: 'send-notification', payload: { notificationId: id, dueMs } } as const];
  });

/** Enqueues notifications, each for the time it is due. */
export const enqueueNotifications = async (
  deps: Pick<Dependencies, 'jobs' | 'clock'>,
  due: readonly DueNotification[],
): Promise<void> => {
  for (const job of attemptsAt(due))
    await deps.jobs.enqueue(job, { delayMs: Math.max(0, job.payload.dueMs - deps.clock.nowMs()) });
};

/** Enqueues notifications that are overdue, to run now. */
export const enqueueOverdueNotifications = async (
  deps: Pick<Dependencies, 'jobs'>,
  overdue: readonly DueNotification[],
): Promise<void> => {
  for (const job of attemptsAt(overdue)) await deps.jobs.enqueue(job, { overdue: true });
};
