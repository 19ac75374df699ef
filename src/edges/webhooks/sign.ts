import { createHmac } from 'node:crypto';
import { keyOfSecret } from './secret.ts';

/** One message as it goes out: the same id on every retry, the time of this attempt, the exact bytes. */
export type OutgoingMessage = {
  /** Without `.`, which separates the signed parts. */
  readonly id: string;
  readonly attemptMs: number;
  readonly body: Uint8Array;
};

export type SignatureHeaders = {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
};

/**
 * Signs a message by Standard Webhooks 1.0: HMAC-SHA-256 of `id.timestamp.body` in base64, one signature for
 * each secret, so that both are valid while one replaces the other.
 *
 * @throws RangeError when there is no secret, a secret is invalid, or the id holds a dot.
 * @example
 * signWebhook({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', attemptMs: 1614265330000, body }, [secret]);
 * // { …, 'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }
 */
export const signWebhook = (message: OutgoingMessage, secrets: readonly string[]): SignatureHeaders => {
  const { id, attemptMs, body } = message;
  if (id.includes('.')) throw new RangeError('a webhook id must not hold a dot');
  if (secrets.length === 0) throw new RangeError('a webhook needs a secret');
  const timestamp = String(Math.floor(attemptMs / 1000));
  const signatures = secrets.map((secret) => {
    const key = keyOfSecret(secret);
    if (key === null) throw new RangeError('a webhook secret is whsec_ and base64 of 24 to 64 bytes');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};
