import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/**
 * Blocks of IPv4 that are no public host: IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its
 * updates), with multicast (RFC 5771) and the reserved class E (RFC 1112).
 */
const specialV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/**
 * Blocks inside the global unicast space 2000::/3 that are no ordinary public host: IANA IPv6
 * Special-Purpose Address Registry. Tunnels (Teredo, 6to4) are in it, because they carry an IPv4 address.
 */
const specialV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const;

const special = new BlockList();
for (const [network, prefix] of specialV4) special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of specialV6) special.addSubnet(network, prefix, 'ipv6');

const globalUnicastV6 = new BlockList();
globalUnicastV6.addSubnet('2000::', 3, 'ipv6');

/**
 * True when an address belongs to a public host of the internet. Private,
 * loopback, link-local (cloud metadata), carrier-grade, documentation, multicast, reserved, tunnelled and
 * IPv4-mapped addresses are not; neither is a text that is no address.
 *
 * @example
 * isPublicAddress('8.8.8.8'); // true
 * isPublicAddress('169.254.169.254'); // false
 * isPublicAddress('::ffff:127.0.0.1'); // false
 */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  if (!isIPv6(address)) return false;
  const withoutZone = address.split('%')[0] ?? '';
  return globalUnicastV6.check(withoutZone, 'ipv6') && !special.check(withoutZone, 'ipv6');
};

/**
 * True when the host of a parsed URL is an address and not a name. `URL` has already turned decimal, octal
 * and hexadecimal forms (`2130706433`, `0177.1`, `0x7f000001`) into dotted ones.
 *
 * @example
 * isLiteralAddress(new URL('https://2130706433/').hostname); // true
 */
export const isLiteralAddress = (hostname: string): boolean =>
  hostname.startsWith('[') || isIP(hostname) !== 0;
