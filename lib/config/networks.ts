import { isIP } from 'node:net';
import { ConfigurationError, listOf } from './settings.ts';

/** So many bits has an address, by its version. */
const bitsOf: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/**
 * Networks (CIDR) as a setting gives them, with commas between: an address alone is a network of its own. Throws `ConfigurationError` for
 * what is none, and for one that is wider than a bit tells, which the firewall does not take.
 */
export const networksIn = (value: string | undefined): readonly string[] => listOf(value).map(networkIn);

function networkIn(written: string): string {
  const [address = '', bits, ...more] = written.split('/');
  const most = bitsOf[isIP(address)];
  const given = bits === undefined ? most : Number(bits);
  const isNetwork =
    most !== undefined && given !== undefined && Number.isInteger(given) && given >= 1 && given <= most;
  if (!isNetwork || bits === '' || more.length > 0)
    throw new ConfigurationError(
      `"${written}" is no network: an address, or one with its bits as 196.201.214.0/24.`,
    );
  return `${address}/${given}`;
}
