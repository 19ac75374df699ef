import type { Processors } from '../src/edges/queue/consumer.ts';
import { assessRunner } from '../src/use-cases/assess-runner.ts';
import { deliverWebhook } from '../src/use-cases/deliver-webhook.ts';
import { type ImportHouse, importUpload } from '../src/use-cases/import-upload.ts';
import { redescribeRunner } from '../src/use-cases/redescribe-runner.ts';
import { sweepUnfinished } from '../src/use-cases/sweep-unfinished.ts';
import type { WebhookHouse } from '../src/use-cases/webhook-house.ts';

/** Which use-case does which job. Complete by its type. */
export const createProcessors = (house: ImportHouse & WebhookHouse): Processors => ({
  'import-upload': ({ uploadId }) => importUpload(house, uploadId),
  'assess-runner': ({ runnerId }) => assessRunner(house, runnerId),
  'redescribe-runner': ({ runnerId }) => redescribeRunner(house, runnerId),
  'deliver-webhook': (payload) => deliverWebhook(house, payload),
  'sweep-unfinished': async () => {
    await sweepUnfinished(house);
  },
});
