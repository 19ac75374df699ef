import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Whom this process may talk to: public hosts only, or (tests, closed networks) any. */
export type Reach = 'public-only' | 'any';

/** All addresses of a name. The default asks the operating system. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A name that leads where this process does not go. */
export class RefusedAddress extends Error {}

/**
 * What the operating system answers.
 *
 * @example
 * await resolveAll('localhost'); // [{ address: '127.0.0.1', family: 4 }, …]
 */
export const resolveAll: Resolve = (hostname) => systemLookup(hostname, { all: true, verbatim: true });

/**
 * A lookup for `node:net` that answers only with addresses in reach, so what was checked is what is dialled: a
 * name that changes its mind between a check and the use has no second chance.
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
          return callback(new RefusedAddress('the name leads to an address that is not public'), []);
        }
        return options.all ? callback(null, [...addresses]) : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
