import type { JobName, JobPayloads, OwnerOf } from './edges/queue/jobs.ts';
import type { OwnerStore } from './edges/storage/owner-store.ts';

type Owners = { readonly [N in JobName]: (payload: JobPayloads[N]) => Promise<string | null> };

/** Runners that are remembered; a runner never changes its client. */
const mostRemembered = 10_000;

/** Finds the client that a job works for; null for work of the service itself. */
export const createOwnerOf = (store: OwnerStore): OwnerOf => {
  const remembered = new Map<string, string>();
  const ofRunner = async ({ runnerId }: { readonly runnerId: string }): Promise<string | null> => {
    const known = remembered.get(runnerId);
    if (known !== undefined) return known;
    const owner = await store.ofRunner(runnerId);
    if (remembered.size >= mostRemembered) remembered.clear();
    if (owner !== null) remembered.set(runnerId, owner);
    return owner;
  };
  const ofService = async (): Promise<null> => null;
  const owners: Owners = {
    'import-upload': ({ uploadId }) => store.ofUpload(uploadId),
    'expand-archive': ({ uploadId }) => store.ofUpload(uploadId),
    'assess-runner': ofRunner,
    'refresh-squad': async ({ clientId }) => clientId,
    'redescribe-runner': ofRunner,
    'reprocess-runner': ofRunner,
    'continue-reprocessing': ({ jobId }) => store.ofReprocessing(jobId),
    'deliver-webhook': ({ deliveryId }) => store.ofDelivery(deliveryId),
    'send-notification': ({ notificationId }) => store.ofNotification(notificationId),
    'process-inbox': ({ inboxId }) => store.ofInbox(inboxId),
    'revoke-connection': ({ connectionId }) => store.ofConnection(connectionId),
    'reconcile-platform': ofService,
    'watch-platforms': ofService,
    'sweep-unfinished': ofService,
  };
  return (name, payload) => owners[name](payload);
};
