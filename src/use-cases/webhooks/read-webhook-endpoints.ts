import { Failure } from '#src/core/index.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** @throws Failure `not-found`. */
export const findWebhookEndpoint = async (
  { stores }: ReadDependencies,
  clientId: string,
  endpointId: string,
): Promise<WebhookEndpoint> => {
  const endpoint = await stores.webhooks.find(clientId, endpointId);
  if (endpoint === undefined) throw new Failure('not-found', `There is no webhook endpoint "${endpointId}".`);
  return endpoint;
};

/** The endpoints of a client. */
export const listWebhookEndpoints = (
  { stores }: ReadDependencies,
  clientId: string,
  page: PageRequest,
): Promise<Page<WebhookEndpoint>> => stores.webhooks.list(clientId, page);
