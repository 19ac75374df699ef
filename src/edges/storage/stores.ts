import { sql } from 'kysely';
import { type ActivityStore, createActivityStore } from './activity-store.ts';
import { type ArchiveStore, createArchiveStore } from './archive-store.ts';
import { type AssessmentStore, createAssessmentStore } from './assessment-store.ts';
import { type CheckInStore, createCheckInStore } from './check-in-store.ts';
import { type ClientStore, createClientStore } from './client-store.ts';
import { type ConnectionStore, createConnectionStore } from './connection-store.ts';
import type { Database } from './database.ts';
import { createDatasetStore, type DatasetStore } from './dataset-store.ts';
import { createDoneRoutineStore, type DoneRoutineStore } from './done-routine-store.ts';
import { createErasureStore, type ErasureStore } from './erasure-store.ts';
import { createExportStore, type ExportStore } from './export-store.ts';
import { createFileReservationStore, type FileReservationStore } from './file-reservation-store.ts';
import { createIdempotencyStore, type IdempotencyStore } from './idempotency-store.ts';
import { createInboxStore, type InboxStore } from './inbox-store.ts';
import { createLinkStore, type LinkStore } from './link-store.ts';
import { createNotificationStore, type NotificationStore } from './notification-store.ts';
import { createNotificationTargetStore, type NotificationTargetStore } from './notification-target-store.ts';
import { createOperatorStore, type OperatorStore } from './operator-store.ts';
import { createOutboxStore, type OutboxStore } from './outbox-store.ts';
import { createPlannedRunStore, type PlannedRunStore } from './planned-run-store.ts';
import { createPlatformStore, type PlatformStore } from './platform-store.ts';
import { createPointReads } from './point-reads.ts';
import { createQuotaStore, type QuotaStore } from './quota-store.ts';
import { createReprocessingResultStore, type ReprocessingResultStore } from './reprocessing-result-store.ts';
import { createReprocessingStore, type ReprocessingStore } from './reprocessing-store.ts';
import { createRunnerStore, type RunnerStore } from './runner-store.ts';
import { createTodayStore, type TodayStore } from './today-store.ts';
import { createUnreadActivityStore, type UnreadActivityStore } from './unread-activity-store.ts';
import { createUploadStore, type UploadStore } from './upload-store.ts';
import { createWebhookStore, type WebhookStore } from './webhook-store.ts';

/** PostgreSQL's codes of a transaction that failed only because of others: deadlock_detected, serialization_failure. */
const passingCodes = new Set(['40P01', '40001']);
const mostTries = 5;

const retryDeadlocks = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === mostTries || !passingCodes.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
};

/** Every store, over one connection pool or inside one transaction. */
export type Stores = {
  readonly clients: ClientStore;
  readonly runners: RunnerStore;
  readonly uploads: UploadStore;
  readonly archives: ArchiveStore;
  readonly quotas: QuotaStore;
  readonly reservations: FileReservationStore;
  readonly activities: ActivityStore;
  readonly unreadActivities: UnreadActivityStore;
  readonly checkIns: CheckInStore;
  readonly doneRoutines: DoneRoutineStore;
  readonly plannedRuns: PlannedRunStore;
  readonly assessments: AssessmentStore;
  readonly today: TodayStore;
  readonly links: LinkStore;
  readonly idempotency: IdempotencyStore;
  readonly erasure: ErasureStore;
  readonly exports: ExportStore;
  readonly datasets: DatasetStore;
  readonly reprocessing: ReprocessingStore;
  readonly reprocessingResults: ReprocessingResultStore;
  readonly outbox: OutboxStore;
  readonly webhooks: WebhookStore;
  readonly notificationTargets: NotificationTargetStore;
  readonly notifications: NotificationStore;
  readonly connections: ConnectionStore;
  readonly inbox: InboxStore;
  readonly platforms: PlatformStore;
  readonly operator: OperatorStore;
  /**
   * All of it or nothing: what `work` writes commits when it resolves. It runs again when the database ended its
   * transaction because another one waited for it in turn.
   */
  readonly inTransaction: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
  readonly check: () => Promise<void>;
};

export const createStores = (db: Database, read = createPointReads(db)): Stores => ({
  clients: createClientStore(db, read),
  runners: createRunnerStore(db, read),
  uploads: createUploadStore(db),
  archives: createArchiveStore(db),
  quotas: createQuotaStore(db),
  reservations: createFileReservationStore(db),
  activities: createActivityStore(db),
  unreadActivities: createUnreadActivityStore(db),
  checkIns: createCheckInStore(db),
  doneRoutines: createDoneRoutineStore(db),
  plannedRuns: createPlannedRunStore(db),
  assessments: createAssessmentStore(db),
  today: createTodayStore(db),
  links: createLinkStore(db),
  idempotency: createIdempotencyStore(db),
  erasure: createErasureStore(db),
  exports: createExportStore(db),
  datasets: createDatasetStore(db),
  reprocessing: createReprocessingStore(db),
  reprocessingResults: createReprocessingResultStore(db),
  outbox: createOutboxStore(db),
  webhooks: createWebhookStore(db),
  notificationTargets: createNotificationTargetStore(db),
  notifications: createNotificationStore(db),
  connections: createConnectionStore(db),
  inbox: createInboxStore(db),
  platforms: createPlatformStore(db),
  operator: createOperatorStore(db),
  inTransaction: (work) =>
    db.isTransaction
      ? work(createStores(db))
      : retryDeadlocks(() => db.transaction().execute((tx) => work(createStores(tx)))),
  check: async () => {
    await sql`select 1`.execute(db);
  },
});
