import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** The hosts this process may connect to: public ones only, or any (tests, closed networks). */
export type Reach = 'public-only' | 'any';

/** All addresses of a name. The default asks the operating system. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A name that resolves to an address out of reach. */
export class RefusedAddress extends Error {}

/**
 * The addresses that the operating system returns.
 *
 * @example
 * await resolveAll('localhost'); // [{ address: '127.0.0.1', family: 4 }, …]
 */
export const resolveAll: Resolve = (hostname) => systemLookup(hostname, { all: true, verbatim: true });

/**
 * A lookup for `node:net` that returns only addresses in reach. The checked address is the one that is connected to,
 * so a name that resolves differently after a check (DNS rebinding) has no effect.
 *
 * @example
 * httpsRequest(url, { lookup: lookupWithin('public-only', resolveAll) });
 */
export const lookupWithin =
  (reach: Reach, resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) return callback(new RefusedAddress('the name has no address'), []);
        if (reach === 'public-only' && !addresses.every(({ address }) => isPublicAddress(address))) {
          return callback(new RefusedAddress('the name resolves to an address that is not public'), []);
        }
        return options.all ? callback(null, [...addresses]) : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
