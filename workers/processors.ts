import type { Processors } from '#src/edges/queue/consumer.ts';
import { assessRunner } from '#src/use-cases/assessment/assess-runner.ts';
import { continueReprocessing } from '#src/use-cases/reprocessing/continue-reprocessing.ts';
import { deliverWebhook } from '#src/use-cases/webhooks/deliver-webhook.ts';
import type { ImportHouse } from '#src/use-cases/uploads/reading-dependencies.ts';
import { importUpload, unpackUpload } from '#src/use-cases/uploads/import-upload.ts';
import type { PlatformHouse } from '#src/use-cases/platforms/platform-dependencies.ts';
import { processInbox } from '#src/use-cases/platforms/process-inbox.ts';
import { reconcilePlatform } from '#src/use-cases/platforms/reconcile-platform.ts';
import { redescribeRunner } from '#src/use-cases/reprocessing/redescribe-runner.ts';
import { reprocessRunner } from '#src/use-cases/reprocessing/reprocess-runner.ts';
import { revokeConnection } from '#src/use-cases/platforms/revoke-connection.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { watchPlatforms } from '#src/use-cases/platforms/watch-platforms.ts';
import type { WebhookHouse } from '#src/use-cases/webhooks/webhook-dependencies.ts';

/** Which use-case does which job. Complete by its type. */
export const createProcessors = (house: ImportHouse & WebhookHouse & PlatformHouse): Processors => ({
  'import-upload': ({ uploadId }) => importUpload(house, uploadId),
  'expand-archive': ({ uploadId }) => unpackUpload(house, uploadId),
  'assess-runner': ({ runnerId }) => assessRunner(house, runnerId),
  'redescribe-runner': (payload) => redescribeRunner(house, payload),
  'deliver-webhook': (payload) => deliverWebhook(house, payload),
  'continue-reprocessing': ({ jobId }) => continueReprocessing(house, jobId),
  'reprocess-runner': (payload) => reprocessRunner(house, payload),
  'process-inbox': ({ inboxId }) => processInbox(house, inboxId),
  'revoke-connection': ({ connectionId }) => revokeConnection(house, connectionId),
  'reconcile-platform': ({ platform }) => reconcilePlatform(house, platform),
  'watch-platforms': () => watchPlatforms(house),
  'sweep-unfinished': async () => {
    await sweepUnfinished(house);
    await sweepInbox(house);
  },
});
