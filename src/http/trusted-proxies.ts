import { BlockList, isIP } from 'node:net';

/** Whether a connection comes from a proxy whose `X-Forwarded-For` is believed. */
export type TrustsAddress = (address: string) => boolean;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Trusts these addresses and subnets, and nobody without any.
 *
 * @example
 * const trusts = createTrust(['10.0.0.0/8']);
 * trusts('10.1.2.3'); // true
 */
export const createTrust = (proxies: readonly string[]): TrustsAddress => {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
};
