import { Failure, formatInstant } from '#src/core/index.ts';
import type { WebhookEndpoint, WebhookEndpointChange } from '#src/edges/storage/webhook-store.ts';
import { disabledByOwner, type EndpointStatement, requireAllowedUrl } from './add-webhook-endpoint.ts';
import { enqueueDeliveries } from './announce.ts';
import { healthy } from './judge-attempt.ts';
import { insertTest } from './test-webhook-endpoint.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

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
    ...(moved || enabled ? { ...healthy, slots: 1 } : {}),
    ...(moved ? { verifiedAt: null } : {}),
    ...(enabled ? { disabledReason: null, disabledAt: null } : {}),
    ...(disabled ? { disabledReason: disabledByOwner, disabledAt: at } : {}),
  };
};

/**
 * Changes an endpoint; absent fields stay. Disabling cancels its waiting deliveries, and events that happen meanwhile
 * are never sent to it. Enabling it, or changing its address, resets its health. A new address has to be verified, so
 * that a test is sent to it. `approve` sees what is about to be changed, locked, and may throw.
 *
 * @throws Failure `not-found`, or `request-invalid` for a forbidden address, `rate-limited` after 30 tests of the client within an
 * hour.
 */
export const changeWebhookEndpoint = async (
  deps: Pick<WebhookDependencies, 'stores' | 'jobs' | 'clock' | 'newId' | 'webhooks'>,
  endpoint: WebhookEndpoint,
  stated: Partial<EndpointStatement>,
  approve?: (before: WebhookEndpoint) => void,
): Promise<WebhookEndpoint> => {
  if (stated.url !== undefined) requireAllowedUrl(deps, stated.url);
  const at = formatInstant(deps.clock.nowMs());
  const { changed, due } = await deps.stores.inTransaction(async (tx) => {
    const current = await tx.webhooks.lock(endpoint.id);
    if (current === undefined) throw new Failure('not-found', `There is no endpoint "${endpoint.id}".`);
    approve?.(current);
    const change = changeOf(current, stated, at);
    await tx.webhooks.update(current.id, change);
    if (stated.disabled === true) await tx.outbox.cancelWaiting(current.id, at);
    const result = { ...current, ...change };
    const isTested =
      !result.disabled && result.verifiedAt === null && (result.url !== current.url || current.disabled);
    return { changed: result, due: isTested ? [await insertTest(tx, deps, result)] : [] };
  });
  await enqueueDeliveries(deps, due);
  return changed;
};
