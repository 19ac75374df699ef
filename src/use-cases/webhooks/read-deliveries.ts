import { Failure } from '#src/core/index.ts';
import type { DeliveryAttempt, DeliveryStatus, DeliveryWithEvent } from '#src/edges/storage/outbox-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** A delivery with the attempts that were made until it was read. */
export type DeliveryDetails = {
  readonly delivery: DeliveryWithEvent;
  readonly attempts: readonly DeliveryAttempt[];
};

/** Attempts of deliveries; one that was made after the delivery was read is left out. */
export const readAttempts = async (
  { stores }: ReadDependencies,
  deliveries: readonly DeliveryWithEvent[],
): Promise<DeliveryDetails[]> => {
  const attempts = await stores.outbox.attemptsOf(deliveries.map(({ id }) => id));
  return deliveries.map((delivery) => ({
    delivery,
    attempts: (attempts.get(delivery.id) ?? []).filter(({ number }) => number <= delivery.attempts),
  }));
};

/** @throws Failure `not-found`. */
export const findDelivery = async (
  { stores }: ReadDependencies,
  clientId: string,
  deliveryId: string,
): Promise<DeliveryWithEvent> => {
  const delivery = await stores.outbox.findDeliveryOf(clientId, deliveryId);
  if (delivery === undefined) throw new Failure('not-found', `There is no delivery "${deliveryId}".`);
  return delivery;
};

/** The deliveries to an endpoint, newest first. */
export const listDeliveries = async (
  deps: ReadDependencies,
  endpointId: string,
  page: PageRequest & { readonly status: DeliveryStatus | null },
): Promise<Page<DeliveryDetails>> => {
  const { items, nextCursor } = await deps.stores.outbox.listDeliveries(endpointId, page);
  return { items: await readAttempts(deps, items), nextCursor };
};
