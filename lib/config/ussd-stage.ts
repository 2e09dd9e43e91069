import { isIP } from 'node:net';
import { ussdConventionNames } from '../../contracts/ussd/convention-names.ts';
import { ConfigurationError, saysYes, listOf, type ReadSetting } from './settings.ts';
import type { UssdStage } from './stage.ts';

/** The gateway of USSD as whoever deploys describes it. Throws `ConfigurationError` where that makes no sense. */
export const ussdStage = (setting: ReadSetting): Omit<UssdStage, 'demonstration'> => ({
  convention: conventionOf(setting('ussdConvention') ?? ussdConventionNames[0]),
  prefix: prefixOf(setting('ussdPrefix')),
  sources: listOf(setting('ussdSources')).map(networkOfSource),
});

/** Refuses to let pages play phones: in prod nobody dials but by a gateway that proved itself. */
export function noDemonstration(setting: ReadSetting): false {
  if (saysYes(setting, 'ussdDemonstration'))
    throw new ConfigurationError('In prod no page may play phones: leave ussdDemonstration out.');
  return false;
}

function conventionOf(name: string): UssdStage['convention'] {
  const convention = ussdConventionNames.find((known) => known === name);
  if (convention === undefined)
    throw new ConfigurationError(
      `"${name}" is no convention of a USSD gateway: one of ${ussdConventionNames.join(', ')}.`,
    );
  return convention;
}

function prefixOf(choices: string | undefined): string | undefined {
  if (choices !== undefined && !/^(?=.{1,5}$)\d{1,3}(\*\d{1,3})*$/.test(choices))
    throw new ConfigurationError(
      `"${choices}" cannot be choices in a USSD menu: digits with * between, of at most 5 characters, as 9*2.`,
    );
  return choices;
}

/** So many bits has an address, by its version. */
const bitsOf: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** An address alone is a network of its own. The firewall takes none that is wider than a bit tells. */
function networkOfSource(written: string): string {
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
