import type { Reach } from '#src/edges/guarded-lookup.ts';
import { isLiteralAddress } from '#src/edges/public-address.ts';

/** Longest address of an endpoint, characters. */
const maxEndpointUrlCharacters = 2048;

/**
 * What is wrong with the address of an endpoint, in one sentence; null when nothing is. Whether its name resolves
 * to a public address is checked at each request, because it may change.
 *
 * With reach `any` (development, closed networks) plain http, ports and private addresses are allowed.
 *
 * @example
 * endpointUrlFault('https://10.0.0.7/hook', 'public-only'); // 'it names an address instead of a host'
 */
export const endpointUrlFault = (text: string, reach: Reach): string | null => {
  if (text.length > maxEndpointUrlCharacters) return 'it is too long';
  if (/[^\x21-\x7e]|\\/.test(text) || !URL.canParse(text)) return 'it is no URL';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || /^https?:\/*[^/?#]*@/i.test(text))
    return 'it names a user';
  if (url.hash !== '') return 'it has a fragment';
  if (reach === 'any') return /^https?:$/.test(url.protocol) ? null : 'it is neither https nor http';
  if (url.protocol !== 'https:') return 'it is not https';
  if (url.port !== '') return 'it names a port';
  if (isLiteralAddress(url.hostname)) return 'it names an address instead of a host';
  if (url.hostname.endsWith('.')) return 'its host ends with a dot';
  return url.hostname.includes('.') ? null : 'its host is no public name';
};
