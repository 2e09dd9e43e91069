import { isIP } from 'node:net';

/**
 * The network that an address stands for: an IPv4 address itself, of an IPv6 address its /48, which is what one
 * customer of a provider may get: with it, 65,536 networks of /64 to come from. Undefined when it is no address.
 * Source: docs/rules.md, Wrong guesses.
 */
export function networkOf(address: string): string | undefined {
  switch (isIP(address)) {
    case 4:
      return address;
    case 6:
      return networkOfIpv6(address);
    default:
      return undefined;
  }
}

const mappedIpv4 = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;

function networkOfIpv6(address: string): string {
  const [unscoped = ''] = address.split('%');
  const canonical = new URL(`http://[${unscoped}]`).hostname.slice(1, -1);
  const mapped = mappedIpv4.exec(canonical);
  if (mapped !== null) return dotted(`${mapped[1]}`, `${mapped[2]}`);
  const [head = [], after] = canonical.split('::').map((part) => part.split(':').filter(Boolean));
  const missing = after === undefined ? 0 : 8 - head.length - after.length;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...(after ?? [])];
  return `${groups.slice(0, 3).join(':')}::/48`;
}

const dotted = (high: string, low: string): string =>
  [high, low]
    .map((group) => parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');

/** The address in `CloudFront-Viewer-Address`, which is one and a port. It may make no sense. */
export const addressOfViewer = (header: string | undefined): string | undefined =>
  /^\[?([^\]]+?)\]?:\d{1,5}$/.exec(header ?? '')?.[1];

/** The address itself, where it is one. */
export const addressIn = (address: string): string | undefined => (isIP(address) === 0 ? undefined : address);
