import type { Notification } from '#src/edges/storage/notification-store.ts';
import type { NotificationTarget } from '#src/edges/storage/notification-target-store.ts';
import { quietHoursOf } from '#src/use-cases/notifications/notify-of-change.ts';

export const viewTarget = (target: NotificationTarget) => ({
  id: target.id,
  kind: target.kind,
  address: target.address,
  runnerId: target.runnerId,
  minimumSeverity: target.minimumSeverity,
  details: target.details,
  quietHours: quietHoursOf(target),
  description: target.description,
  disabled: target.disabled,
  disabledReason: target.disabledReason,
  disabledAt: target.disabledAt,
  failingSince: target.failingSince,
  lastFailure: target.lastFailure,
  lastDeliveredAt: target.lastDeliveredAt,
  createdAt: target.createdAt,
  updatedAt: target.updatedAt,
});

export const viewNotification = ({ fromSeverity: _fromSeverity, ...notification }: Notification) =>
  notification;
