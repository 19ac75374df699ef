import { Failure, formatInstant } from '#src/core/index.ts';
import type { WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { WebhookEventType } from '#src/edges/webhooks/message.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** What a client states of an endpoint. */
export type EndpointStatement = {
  readonly url: string;
  readonly events: readonly WebhookEventType[];
  readonly description: string | null;
  readonly disabled: boolean;
};

/** Endpoints of one client at the most: every event is sent to each. */
export const mostEndpoints = 20;

/** The reason that is shown on an endpoint which its owner disabled. */
export const disabledByOwner = 'Disabled by its owner.';

/** @throws Failure `request-invalid` when webhooks may not go to this address. */
export const requireAllowedUrl = (deps: Pick<WebhookDependencies, 'webhooks'>, url: string): void => {
  const fault = deps.webhooks.urlFault(url);
  if (fault === null) return;
  throw new Failure('request-invalid', 'Webhooks cannot be sent to this address.', {
    errors: [{ pointer: '/url', detail: `is not allowed: ${fault}` }],
  });
};

/**
 * A client names an address that it wants to be told of events at. Its signing secret is made here, sealed, and
 * opened only to sign and to be shown once.
 *
 * @throws Failure `request-invalid` for an address that webhooks may not go to, `conflict` when the client has
 * as many endpoints as it may have.
 */
export const addWebhookEndpoint = async (
  deps: Pick<WebhookDependencies, 'stores' | 'clock' | 'newId' | 'webhooks' | 'secretBox'>,
  clientId: string,
  stated: EndpointStatement,
): Promise<WebhookEndpoint> => {
  requireAllowedUrl(deps, stated.url);
  if ((await deps.stores.webhooks.count(clientId)) >= mostEndpoints) {
    throw new Failure('conflict', `A client has ${mostEndpoints} webhook endpoints at the most.`);
  }
  const at = formatInstant(deps.clock.nowMs());
  const id = deps.newId('endpoint');
  const endpoint: WebhookEndpoint = {
    ...stated,
    id,
    clientId,
    secrets: [{ sealed: deps.secretBox.seal(deps.webhooks.newSecret(), id), until: null }],
    disabledReason: stated.disabled ? disabledByOwner : null,
    disabledAt: stated.disabled ? at : null,
    failingSince: null,
    restUntil: null,
    createdAt: at,
    updatedAt: at,
  };
  await deps.stores.webhooks.insert(endpoint);
  return endpoint;
};
