import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { listOf, objectOf, readJson } from '#src/edges/platforms/reading-json.ts';
import { polarHosts } from './exercises.ts';

/**
 * Polar switches a webhook off after seven days of failures. Checks that there is an active one, and switches
 * it on again. A deleted one has to be created by the operator, because its secret is shown only then.
 *
 * @example
 * await createPolarSubscriptionCheck(client)(fetch); // { kind: 'revived' }
 */
export const createPolarSubscriptionCheck =
  (client: { clientId: string; clientSecret: string }): NonNullable<PlatformAdapter['checkSubscription']> =>
  async (fetch) => {
    const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64');
    const ask = (path: string, method: 'GET' | 'POST') =>
      fetch({
        url: `https://www.polaraccesslink.com/v3/webhooks${path}`,
        method,
        headers: { accept: 'application/json' },
        credentials: { authorization: `Basic ${basic}` },
        allow: polarHosts,
      });
    const answer = await ask('', 'GET');
    if (answer.kind !== 'answered') return { kind: 'unknown', because: answer.because };
    if (answer.status !== 200) return { kind: 'unknown', because: `answered ${answer.status}` };
    const data = objectOf(readJson(answer.bytes)?.value)?.['data'];
    const webhook = objectOf(Array.isArray(data) ? listOf(data)[0] : data);
    if (webhook === null) return { kind: 'lost', because: 'Polar knows no webhook of ours' };
    if (webhook['active'] !== false) return { kind: 'live' };
    const revived = await ask('/activate', 'POST');
    return revived.kind === 'answered' && revived.status < 300
      ? { kind: 'revived' }
      : { kind: 'lost', because: 'the webhook is switched off and could not be switched on' };
  };
