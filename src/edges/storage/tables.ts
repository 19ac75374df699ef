import type { ClientTables } from './tables/client-tables.ts';
import type { LinkTables } from './tables/link-tables.ts';
import type { NotificationTables } from './tables/notification-tables.ts';
import type { OperatorTables } from './tables/operator-tables.ts';
import type { PlatformTables } from './tables/platform-tables.ts';
import type { RecordingTables } from './tables/recording-tables.ts';
import type { ReprocessingTables } from './tables/reprocessing-tables.ts';
import type { RunnerTables } from './tables/runner-tables.ts';
import type { WebhookTables } from './tables/webhook-tables.ts';

/** Every table, as typed queries see it. */
export type Tables = ClientTables &
  RunnerTables &
  RecordingTables &
  ReprocessingTables &
  WebhookTables &
  NotificationTables &
  PlatformTables &
  LinkTables &
  OperatorTables;
