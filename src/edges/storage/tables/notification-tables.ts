import type { Generated } from 'kysely';
import type { Severity } from '#src/core/domain/finding.ts';
import type { Instant } from './column-types.ts';

export type NotificationTargetTable = {
  id: string;
  clientId: string;
  /** The only runner it is told of; null: every runner of the client. */
  runnerId: string | null;
  kind: 'ntfy' | 'apprise' | 'email';
  address: string;
  minimumSeverity: Severity;
  details: 'none' | 'headline';
  /** Wall clock of the runner, HH:MM; both or neither. */
  quietFrom: string | null;
  quietTo: string | null;
  description: string | null;
  disabled: Generated<boolean>;
  disabledReason: string | null;
  disabledAt: Instant | null;
  /** The first failure since the last success. */
  failingSince: Instant | null;
  lastFailure: string | null;
  lastDeliveredAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
};

export type NotificationTable = {
  id: string;
  targetId: string;
  /** Null for a test. */
  runnerId: string | null;
  cause: 'severity' | 'referral' | 'test';
  /** The severity before the change; null for a test. */
  fromSeverity: Severity | null;
  status: 'waiting' | 'delivered' | 'failed' | 'cancelled';
  attempts: Generated<number>;
  /** Why the last attempt failed, or why it was not sent. */
  because: string | null;
  /** Set exactly while it waits. */
  nextAttemptAt: Instant | null;
  createdAt: Instant;
  finishedAt: Instant | null;
};

export type NotificationTables = {
  notificationTarget: NotificationTargetTable;
  notification: NotificationTable;
};
