import { Failure, formatInstant } from '#src/core/index.ts';
import type { WebhookEndpoint, WebhookEndpointChange } from '#src/edges/storage/webhook-store.ts';
import { disabledByOwner, type EndpointStatement, requireAllowedUrl } from './add-webhook-endpoint.ts';
import { enqueueDeliveries } from './announce.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** A receiver that has not failed yet. */
const well = { failingSince: null, restUntil: null } as const;

const changeOf = (
  current: WebhookEndpoint,
  stated: Partial<EndpointStatement>,
  at: string,
): WebhookEndpointChange => {
  const moved = stated.url !== undefined && stated.url !== current.url;
  const enabled = stated.disabled === false && current.disabled;
  const disabled = stated.disabled === true && !current.disabled;
  return {
    ...stated,
    updatedAt: at,
    ...(moved || enabled ? well : {}),
    ...(enabled ? { disabledReason: null, disabledAt: null } : {}),
    ...(disabled ? { disabledReason: disabledByOwner, disabledAt: at } : {}),
  };
};

/**
 * A client changes an endpoint; what is absent stays. Disabled, it gets nothing: what waits for it is cancelled
 * and what happens meanwhile is not kept for it. Enabled again, or moved to another address, it starts afresh.
 *
 * @throws Failure `not-found`, or `request-invalid` for an address that webhooks may not go to.
 */
export const changeWebhookEndpoint = async (
  deps: Pick<WebhookDependencies, 'stores' | 'jobs' | 'clock' | 'webhooks'>,
  endpoint: WebhookEndpoint,
  stated: Partial<EndpointStatement>,
): Promise<WebhookEndpoint> => {
  if (stated.url !== undefined) requireAllowedUrl(deps, stated.url);
  const at = formatInstant(deps.clock.nowMs());
  const { changed, due } = await deps.stores.inTransaction(async (tx) => {
    const current = await tx.webhooks.lock(endpoint.id);
    if (current === undefined) throw new Failure('not-found', `There is no endpoint "${endpoint.id}".`);
    const change = changeOf(current, stated, at);
    await tx.webhooks.update(current.id, change);
    if (stated.disabled === true) await tx.outbox.cancelWaiting(current.id, at);
    const woken = change.restUntil === null ? await tx.outbox.wakePutOff(current.id, at) : [];
    return { changed: { ...current, ...change }, due: woken };
  });
  await enqueueDeliveries(deps, due);
  return changed;
};
