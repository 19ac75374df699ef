import type { Processors } from '#src/edges/queue/consumer.ts';
import { assessRunner } from '#src/use-cases/assessment/assess-runner.ts';
import { refreshSquad } from '#src/use-cases/assessment/refresh-squad.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import type { NotificationDependencies } from '#src/use-cases/notifications/notification-dependencies.ts';
import { sendNotification } from '#src/use-cases/notifications/send-notification.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';
import { processInbox } from '#src/use-cases/platforms/process-inbox.ts';
import { reconcilePlatform } from '#src/use-cases/platforms/reconcile-platform.ts';
import { revokeConnection } from '#src/use-cases/platforms/revoke-connection.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { watchPlatforms } from '#src/use-cases/platforms/watch-platforms.ts';
import { continueReprocessing } from '#src/use-cases/reprocessing/continue-reprocessing.ts';
import { redescribeRunner } from '#src/use-cases/reprocessing/redescribe-runner.ts';
import { reprocessRunner } from '#src/use-cases/reprocessing/reprocess-runner.ts';
import { importUpload, unpackUpload } from '#src/use-cases/uploads/import-upload.ts';
import type { ReadingDependencies } from '#src/use-cases/uploads/reading-dependencies.ts';
import { deliverWebhook } from '#src/use-cases/webhooks/deliver-webhook.ts';
import type { WebhookDependencies } from '#src/use-cases/webhooks/webhook-dependencies.ts';

/** The use-case that runs each job; a job without one does not compile. */
export const createProcessors = (
  deps: ReadingDependencies & WebhookDependencies & NotificationDependencies & PlatformDependencies,
): Processors => ({
  'import-upload': ({ uploadId }) => importUpload(deps, uploadId),
  'expand-archive': ({ uploadId }) => unpackUpload(deps, uploadId),
  'assess-runner': ({ runnerId }) => assessRunner(deps, runnerId),
  'refresh-squad': (payload) => refreshSquad(deps, payload),
  'redescribe-runner': (payload) => redescribeRunner(deps, payload),
  'deliver-webhook': (payload) => deliverWebhook(deps, payload),
  'send-notification': (payload) => sendNotification(deps, payload),
  'continue-reprocessing': ({ jobId }) => continueReprocessing(deps, jobId),
  'reprocess-runner': (payload) => reprocessRunner(deps, payload),
  'process-inbox': ({ inboxId }) => processInbox(deps, inboxId),
  'revoke-connection': ({ connectionId }) => revokeConnection(deps, connectionId),
  'reconcile-platform': ({ platform }) => reconcilePlatform(deps, platform),
  'watch-platforms': () => watchPlatforms(deps),
  'sweep-unfinished': async () => {
    await sweepUnfinished(deps);
    await sweepInbox(deps);
  },
});
