import { Failure, formatInstant } from '#src/core/index.ts';
import type { WebhookEndpoint, WebhookEndpointChange } from '#src/edges/storage/webhook-store.ts';
import { disabledByOwner, type EndpointStatement, requireAllowedUrl } from './add-webhook-endpoint.ts';
import { enqueueDeliveries } from './announce.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** A receiver without failures. */
const healthy = { failingSince: null, restUntil: null } as const;

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
    ...(moved || enabled ? healthy : {}),
    ...(enabled ? { disabledReason: null, disabledAt: null } : {}),
    ...(disabled ? { disabledReason: disabledByOwner, disabledAt: at } : {}),
  };
};

/**
 * Changes an endpoint; absent fields stay. Disabling cancels its waiting deliveries, and events that happen meanwhile
 * are never sent to it. Enabling it, or changing its address, resets its health.
 *
 * @throws Failure `not-found`, or `request-invalid` for a forbidden address.
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
    const resumed = change.restUntil === null ? await tx.outbox.wakePutOff(current.id, at) : [];
    return { changed: { ...current, ...change }, due: resumed };
  });
  await enqueueDeliveries(deps, due);
  return changed;
};
