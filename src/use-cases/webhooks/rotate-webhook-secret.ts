import { Failure, formatInstant, MS_PER_DAY } from '#src/core/index.ts';
import type { SealedSecret, WebhookEndpoint } from '#src/edges/storage/webhook-store.ts';
import type { WebhookDependencies } from './webhook-dependencies.ts';

/** A replaced secret stays valid beside the new one for a day. */
const secretGraceMs = MS_PER_DAY;

/** At most so many secrets for each endpoint, because each adds a signature to every event. */
const mostSecrets = 5;

/**
 * Replaces the signing secret of an endpoint. For a day events are signed with both, so that the receiver can switch at
 * any time; the new one is valid at once.
 *
 * @throws Failure `not-found` when the endpoint was removed meanwhile.
 */
export const rotateWebhookSecret = async (
  deps: Pick<WebhookDependencies, 'stores' | 'clock' | 'webhooks' | 'secretBox'>,
  endpoint: WebhookEndpoint,
): Promise<WebhookEndpoint> => {
  const nowMs = deps.clock.nowMs();
  const [at, graceEnds] = [formatInstant(nowMs), formatInstant(nowMs + secretGraceMs)];
  return deps.stores.inTransaction(async (tx) => {
    const current = await tx.webhooks.lock(endpoint.id);
    if (current === undefined) throw new Failure('not-found', `There is no endpoint "${endpoint.id}".`);
    const old: SealedSecret[] = current.secrets
      .map(({ sealed, until }) => ({ sealed, until: until ?? graceEnds }))
      .filter(({ until }) => until > at);
    const fresh = { sealed: deps.secretBox.seal(deps.webhooks.newSecret(), current.id), until: null };
    const change = { secrets: [fresh, ...old].slice(0, mostSecrets), updatedAt: at };
    await tx.webhooks.update(current.id, change);
    return { ...current, ...change };
  });
};
