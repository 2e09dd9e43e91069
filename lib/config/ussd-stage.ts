import { ussdConventionNames } from '../../contracts/ussd/convention-names.ts';
import { networksIn } from './networks.ts';
import { ConfigurationError, saysYes, type ReadSetting } from './settings.ts';
import type { UssdStage } from './stage.ts';

/** The gateway of USSD as whoever deploys describes it. Throws `ConfigurationError` where that makes no sense. */
export const ussdStage = (setting: ReadSetting): Omit<UssdStage, 'demonstration'> => ({
  convention: conventionOf(setting('ussdConvention') ?? ussdConventionNames[0]),
  prefix: prefixOf(setting('ussdPrefix')),
  sources: networksIn(setting('ussdSources')),
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
