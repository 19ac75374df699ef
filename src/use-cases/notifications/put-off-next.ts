import { type EpochMs, formatInstant, type Runner, type Severity } from '#src/core/index.ts';
import type { Notification } from '#src/edges/storage/notification-store.ts';
import type { NotificationTarget } from '#src/edges/storage/notification-target-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { atMostOnceMs, type DueNotification, quietHoursOf } from './notify-of-change.ts';
import { afterQuietHours } from './quiet-hours.ts';

/** What a target was told just now; no runner and no severity in a test. */
type Delivered = {
  readonly notification: Notification;
  readonly target: NotificationTarget;
  readonly told: { readonly runner: Runner | null; readonly severity: Severity | null };
  readonly nowMs: EpochMs;
};

/**
 * After a delivery: what changed while it was on its way waits for a day from now, and is told only if the state is then
 * another than the one that was told.
 */
export const putOffNext = async (
  tx: Stores,
  { notification, target, told: { runner, severity }, nowMs }: Delivered,
): Promise<DueNotification[]> => {
  if (runner === null) return [];
  const next = await tx.notifications.waiting(target.id, runner.id);
  // One that came before is a retry of what is told now.
  if (next?.cause !== 'severity' || next.id < notification.id) return [];
  const dueMs = afterQuietHours(nowMs + atMostOnceMs, quietHoursOf(target), runner.timeZone);
  const nextAttemptAt = formatInstant(dueMs);
  await tx.notifications.update(next.id, { fromSeverity: severity, nextAttemptAt });
  return [{ id: next.id, nextAttemptAt }];
};
