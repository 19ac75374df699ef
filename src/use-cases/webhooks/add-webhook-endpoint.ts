import { Failure, formatInstant } from '#src/core/index.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { WebhookEventType } from '#src/edges/webhooks/message.ts';
import { enqueueDeliveries } from './announce.ts';
import { healthy } from './judge-attempt.ts';
import { insertTest } from './test-webhook-endpoint.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** What a client states of an endpoint. */
export type EndpointStatement = {
  readonly url: string;
  readonly events: readonly WebhookEventType[];
  readonly description: string | null;
  readonly disabled: boolean;
  readonly archiveParts: boolean;
};

/** At most so many endpoints for each client: every event is sent to each. */
const mostEndpoints = 20;

/** The reason on an endpoint that its owner disabled. */
export const disabledByOwner = 'Disabled by its owner.';

/** @throws Failure `request-invalid` for a forbidden address. */
export const requireAllowedUrl = (deps: Pick<WebhookDependencies, 'webhooks'>, url: string): void => {
  const fault = deps.webhooks.urlFault(url);
  if (fault === null) return;
  const detail =
    'Webhooks are sent to public https addresses only, unless the service was started with WEBHOOKS_ALLOW_PRIVATE=yes.';
  throw new Failure('request-invalid', detail, {
    errors: [{ pointer: '/url', detail: `is not allowed: ${fault}` }],
  });
};

/**
 * Adds a webhook endpoint for a client and, unless it is disabled, sends it a test event: it receives nothing else before
 * it has accepted one. Its signing secret is created here, stored sealed, and opened only to sign and
 * to be shown once.
 *
 * @throws Failure `request-invalid` for a forbidden address, `conflict` when the client has the maximum of endpoints,
 * `rate-limited` after 30 tests of the client within an hour.
 */
export const addWebhookEndpoint = async (
  deps: Pick<WebhookDependencies, 'stores' | 'jobs' | 'clock' | 'newId' | 'webhooks' | 'secretBox'>,
  clientId: string,
  stated: EndpointStatement,
): Promise<WebhookEndpoint> => {
  requireAllowedUrl(deps, stated.url);
  const at = formatInstant(deps.clock.nowMs());
  const id = deps.newId('endpoint');
  const endpoint: WebhookEndpoint = {
    ...stated,
    id,
    clientId,
    secrets: [{ sealed: deps.secretBox.seal(deps.webhooks.newSecret(), id), until: null }],
    disabledReason: stated.disabled ? disabledByOwner : null,
    disabledAt: stated.disabled ? at : null,
    ...healthy,
    slots: 1,
    verifiedAt: null,
    minuteAt: null,
    minutePosts: 0,
    createdAt: at,
    updatedAt: at,
  };
  const due = await deps.stores.inTransaction(async (tx) => {
    await tx.clients.lock(clientId);
    if ((await tx.webhooks.count(clientId)) >= mostEndpoints) {
      throw new Failure('conflict', `A client has at most ${mostEndpoints} webhook endpoints.`);
    }
    await tx.webhooks.insert(endpoint);
    return endpoint.disabled ? [] : [await insertTest(tx, deps, endpoint)];
  });
  await enqueueDeliveries(deps, due);
  return endpoint;
};
