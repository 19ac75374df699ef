import type { Processors } from '../src/edges/queue/consumer.ts';
import { assessRunner } from '../src/use-cases/assess-runner.ts';
import { continueReprocessing } from '../src/use-cases/continue-reprocessing.ts';
import { deliverWebhook } from '../src/use-cases/deliver-webhook.ts';
import type { ImportHouse } from '../src/use-cases/import-house.ts';
import { importUpload, unpackUpload } from '../src/use-cases/import-upload.ts';
import type { PlatformHouse } from '../src/use-cases/platform-house.ts';
import { processInbox } from '../src/use-cases/process-inbox.ts';
import { reconcilePlatform } from '../src/use-cases/reconcile-platform.ts';
import { redescribeRunner } from '../src/use-cases/redescribe-runner.ts';
import { reprocessRunner } from '../src/use-cases/reprocess-runner.ts';
import { revokeConnection } from '../src/use-cases/revoke-connection.ts';
import { sweepInbox } from '../src/use-cases/sweep-inbox.ts';
import { sweepUnfinished } from '../src/use-cases/sweep-unfinished.ts';
import { watchPlatforms } from '../src/use-cases/watch-platforms.ts';
import type { WebhookHouse } from '../src/use-cases/webhook-house.ts';

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
