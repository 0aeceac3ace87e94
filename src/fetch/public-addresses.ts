import { BlockList, isIP } from 'node:net';

/** Ranges that are no public hosts (IANA's registries of special-purpose addresses), with what lies there. */
const NOT_PUBLIC: readonly [address: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  // Shared by the customers of a carrier.
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local; 169.254.169.254 has the metadata of clouds.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Multicast, reserved, broadcast.
  ['224.0.0.0', 3],
  // Metadata of a cloud, in a range that is public otherwise.
  ['168.63.129.16', 32],
];

/** Of IPv6 all that is public lies in 2000::/3; these parts of it are not, or lead to any address of IPv4. */
const NOT_PUBLIC_6: readonly [address: string, bits: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4.
  ['2002::', 16],
  ['3fff::', 20],
];

const blocked = new BlockList();
for (const [address, bits] of NOT_PUBLIC) blocked.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of NOT_PUBLIC_6) blocked.addSubnet(address, bits, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address may be connected to. */
export type AddressCheck = (address: string) => boolean;

/**
 * Allows public hosts, and those in some ranges besides.
 * @param ranges addresses ("10.1.2.3"), or ranges ("10.0.0.0/8", "fd00::/8")
 * @throws Error for what is none of these
 */
export function allowAddresses(ranges: readonly string[]): AddressCheck {
  const own = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/', 2);
    const family = isIP(address);
    if (family === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) throw new Error(`${range} is no range`);
    own.addSubnet(address, bits === undefined ? (family === 4 ? 32 : 128) : Number(bits), `ipv${family as 4 | 6}`);
  }
  return (address) => {
    const plain = address.replace(/%.*$/, '');
    const family = isIP(plain);
    return isPublicAddress(plain) || (family !== 0 && own.check(plain, `ipv${family as 4 | 6}`));
  };
}

/**
 * Whether an IP address belongs to a public host. IPv4 inside IPv6 (mapped, NAT64, 6to4, Teredo) does not: a name that
 * has an address of IPv4 says so.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  const family = isIP(plain);
  if (family === 4) return !blocked.check(plain, 'ipv4');
  return family === 6 && global6.check(plain, 'ipv6') && !blocked.check(plain, 'ipv6');
}
