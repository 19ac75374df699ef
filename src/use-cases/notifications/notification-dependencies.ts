import type {
  NotificationKind,
  NotificationOutcome,
  NotificationText,
} from '#src/edges/notifications/kinds.ts';
import type { nextAttemptMs } from '#src/edges/webhooks/retry-schedule.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Outgoing notifications, as use-cases need them. */
export type NotificationsOut = {
  readonly send: (
    kind: NotificationKind,
    address: string,
    text: NotificationText,
  ) => Promise<NotificationOutcome>;
  /** What is wrong with an address of a kind, in one sentence; null for an allowed one. */
  readonly addressFault: (kind: NotificationKind, address: string) => string | null;
  readonly nextAttemptMs: typeof nextAttemptMs;
  /** From 0 up to 1: the jitter of retries. */
  readonly random: () => number;
};

export type NotificationDependencies = Dependencies & { readonly notifications: NotificationsOut };
