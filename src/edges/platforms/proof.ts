import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Authentication, InboundRequest } from './inbound.ts';

/**
 * SHA-256 as lower-case hexadecimal text.
 *
 * @example
 * sha256Hex('').slice(0, 8); // 'e3b0c442'
 */
export const sha256Hex = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * HMAC-SHA-256 of parts in a row, as lower-case hexadecimal text.
 *
 * @example
 * hmacHex('key', 'text').length; // 64
 */
export const hmacHex = (secret: string | Uint8Array, ...parts: readonly (string | Uint8Array)[]): string =>
  parts.reduce((hmac, part) => hmac.update(part), createHmac('sha256', secret)).digest('hex');

/**
 * Compares two secrets in constant time, whatever their lengths.
 *
 * @example
 * sameSecret('abc', 'abd'); // false
 */
export const sameSecret = (given: string, expected: string): boolean =>
  expected !== '' &&
  timingSafeEqual(
    createHash('sha256').update(given).digest(),
    createHash('sha256').update(expected).digest(),
  );

/** The answer to a sender that knows no valid path. */
const wrongPath: Authentication = { kind: 'rejected', status: 403, because: 'the path is not ours' };

/**
 * Checks first that the sender knows the unguessable path; then `prove` decides.
 *
 * @example
 * behindPathSecret(request, () => accepted('path-only')); // rejected with 403 when the path is wrong
 */
export const behindPathSecret = (request: InboundRequest, prove: () => Authentication): Authentication =>
  request.pathSecret === 'accepted' ? prove() : wrongPath;

/**
 * Authenticated, with the strength of the proof.
 *
 * @example
 * accepted('signature'); // { kind: 'ok', proof: 'signature', note: null }
 */
export const accepted = (
  proof: 'signature' | 'shared-secret' | 'path-only',
  note: string | null = null,
): Authentication => ({ kind: 'ok', proof, note });

/**
 * Not authenticated; nothing of the request is stored.
 *
 * @example
 * rejected(403, 'the signature is wrong').kind; // 'rejected'
 */
export const rejected = (status: 401 | 403, because: string): Authentication => ({
  kind: 'rejected',
  status,
  because,
});
