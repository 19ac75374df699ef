import { Failure } from '#src/core/index.ts';
import { retryDelivery } from '#src/use-cases/webhooks/retry-delivery.ts';
import type { WebhookDependencies } from '#src/use-cases/webhooks/webhook-dependencies.ts';

/**
 * Sends a delivery of any client again now.
 *
 * @throws Failure `not-found`; `conflict` when its endpoint may not receive it.
 */
export const resendDelivery = async (
  deps: Pick<WebhookDependencies, 'stores' | 'jobs' | 'clock'>,
  deliveryId: string,
): Promise<void> => {
  const delivery = await deps.stores.outbox.findDelivery(deliveryId);
  if (delivery === undefined) throw new Failure('not-found', `There is no delivery "${deliveryId}".`);
  await retryDelivery(deps, delivery);
};
