import { answerText } from '#src/edges/platforms/events.ts';
import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';
import type { Authentication, Inbound, InboundRequest } from '#src/edges/platforms/inbound.ts';
import { accepted, behindPathSecret, hmacHex, rejected, sameSecret } from '#src/edges/platforms/proof.ts';
import { parseHealthAutoExport } from './health-auto-export.ts';
import { parseSignedPush } from './signed-push.ts';
import { signatureFault } from './standard-signature.ts';

/**
 * The token with which one user's phone may push: an HMAC of the user's id, so nothing is stored and no user
 * can push for another. It is valid as long as the secret.
 *
 * @example
 * ingestToken(key, 'runner-7').length; // 64
 */
export const ingestToken = (key: Uint8Array, userId: string): string => hmacHex(key, `ingest:${userId}`);

/**
 * The headers with which one user's phone pushes. Show them once, like a key.
 *
 * @example
 * pushHeaders(keys, 'runner-7')['sinew-user']; // 'runner-7'
 */
export const pushHeaders = (
  [key]: readonly Uint8Array[],
  userId: string,
): Readonly<Record<string, string>> | null =>
  key === undefined ? null : { 'sinew-user': userId, authorization: `Bearer ${ingestToken(key, userId)}` };

/** Phones cannot sign; they name their user and show that user's token. */
const isFromPhone = (request: InboundRequest): boolean => request.headers['sinew-user'] !== undefined;

const provePhone = (request: InboundRequest, keys: readonly Uint8Array[]): Authentication => {
  const userId = request.headers['sinew-user'] ?? '';
  const given = /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  if (given === undefined) return rejected(401, 'the token is missing');
  const isOurs = keys.reduce((found, key) => sameSecret(given, ingestToken(key, userId)) || found, false);
  return isOurs ? accepted('shared-secret') : rejected(403, 'the token is wrong');
};

/**
 * Receives bodies signed by Standard Webhooks 1.0, and Health Auto Export with one token a user.
 *
 * @example
 * createGenericInbound({ keys, files: [] }).acknowledge().status; // 204
 */
export const createGenericInbound = (options: {
  keys: readonly Uint8Array[];
  files: readonly HostRule[];
}): Inbound => ({
  maxBodyBytes: 100_000_000,
  handshake: null,
  authenticate: (request, nowMs) =>
    behindPathSecret(request, () => {
      if (isFromPhone(request)) return provePhone(request, options.keys);
      const fault = signatureFault(request, options.keys, nowMs);
      if (fault === null) return accepted('signature');
      return rejected(fault === 'the signature is missing' ? 401 : 403, fault);
    }),
  parse: (request) =>
    isFromPhone(request)
      ? parseHealthAutoExport(request.rawBody, request.headers['sinew-user'] ?? '')
      : [parseSignedPush(request, options.files)],
  acknowledge: () => answerText(204),
});
