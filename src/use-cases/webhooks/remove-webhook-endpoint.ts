import { Failure } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * Deletes an endpoint with its deliveries.
 *
 * @throws Failure `not-found`.
 */
export const removeWebhookEndpoint = async (
  { stores }: Pick<Dependencies, 'stores'>,
  clientId: string,
  endpointId: string,
): Promise<void> => {
  if (!(await stores.webhooks.remove(clientId, endpointId))) {
    throw new Failure('not-found', `There is no webhook endpoint "${endpointId}".`);
  }
};
