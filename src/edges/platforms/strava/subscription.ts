import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { idOf, listOf, objectOf, readJson } from '#src/edges/platforms/reading-json.ts';
import { stravaApi, stravaHosts } from './hosts.ts';

/**
 * Strava is known to lose subscriptions without notice. Checks that ours exists; the credentials are in the query, so
 * the address is never logged.
 *
 * @example
 * await createStravaSubscriptionCheck(options)(fetch); // { kind: 'live' }
 */
export const createStravaSubscriptionCheck =
  (options: {
    clientId: string;
    clientSecret: string;
    subscriptionId: string;
  }): NonNullable<PlatformAdapter['checkSubscription']> =>
  async (fetch) => {
    const { clientId, clientSecret, subscriptionId } = options;
    const query = new URLSearchParams({ client_id: clientId, client_secret: clientSecret });
    const answer = await fetch({ url: `${stravaApi}/push_subscriptions?${query}`, allow: stravaHosts });
    if (answer.kind !== 'answered') return { kind: 'unknown', because: answer.because };
    if (answer.status !== 200) return { kind: 'unknown', because: `answered ${answer.status}` };
    const ids = listOf(readJson(answer.bytes)?.value).map((one) => idOf(objectOf(one)?.['id']));
    return ids.includes(subscriptionId)
      ? { kind: 'live' }
      : { kind: 'lost', because: 'Strava does not know our subscription' };
  };
