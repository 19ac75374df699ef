import { createHmac } from 'node:crypto';
import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { InboundRequest } from '#src/edges/platforms/inbound.ts';
import { sameSecret } from '#src/edges/platforms/proof.ts';

/** How far the time of a signature may be from ours: five minutes, as the specification's libraries have it. */
const toleranceMs = 300_000;

/**
 * The keys of one or more `whsec_` secrets, separated by commas; null when one of them is none.
 *
 * @example
 * readSigningKeys('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')?.[0]?.length; // 24
 */
export const readSigningKeys = (text: string): readonly Uint8Array[] | null => {
  const keys = text.split(',').map((secret) => {
    const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret.trim())?.[1] ?? '';
    return new Uint8Array(Buffer.from(encoded, 'base64'));
  });
  return keys.every(({ length }) => length >= 24 && length <= 64) ? keys : null;
};

/**
 * What is wrong with the Standard Webhooks signature of a request; null when it is right for one of the keys.
 *
 * @example
 * signatureFault(request, keys, nowMs); // null, or 'the signature is too old'
 */
export const signatureFault = (
  request: InboundRequest,
  keys: readonly Uint8Array[],
  nowMs: EpochMs,
): string | null => {
  const id = request.headers['webhook-id'];
  const time = request.headers['webhook-timestamp'];
  const signatures = request.headers['webhook-signature'];
  if (id === undefined || time === undefined || signatures === undefined) return 'the signature is missing';
  if (!/^\d{1,12}$/.test(time)) return 'the time of the signature cannot be read';
  if (Math.abs(Number(time) * 1000 - nowMs) > toleranceMs) return 'the signature is too old';
  const expected = keys.map(
    (key) =>
      `v1,${createHmac('sha256', key).update(`${id}.${time}.`).update(request.rawBody).digest('base64')}`,
  );
  const isOurs = signatures
    .split(' ')
    .some((given) => expected.reduce((found, one) => sameSecret(given, one) || found, false));
  return isOurs ? null : 'the signature is wrong';
};
