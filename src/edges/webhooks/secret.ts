import { randomBytes } from 'node:crypto';

/** Random bytes of a new secret: 32, inside the 24 to 64 of Standard Webhooks 1.0. */
const secretBytes = 32;

/**
 * A new signing secret of one endpoint, shown once. It is stored encrypted, not hashed, because
 * signing needs it.
 *
 * @example
 * generateWebhookSecret(); // 'whsec_…'
 */
export const generateWebhookSecret = (random: (bytes: number) => Uint8Array = randomBytes): string =>
  `whsec_${Buffer.from(random(secretBytes)).toString('base64')}`;

/**
 * The key inside a secret; null when the text is no `whsec_` secret of 24 to 64 bytes.
 *
 * @example
 * keyOfSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')?.length; // 24
 */
export const keyOfSecret = (secret: string): Uint8Array | null => {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1];
  if (encoded === undefined) return null;
  const key = new Uint8Array(Buffer.from(encoded, 'base64'));
  return key.length >= 24 && key.length <= 64 ? key : null;
};
