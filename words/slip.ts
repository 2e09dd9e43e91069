import type { Text } from '../domain/foundation/vocabulary/language.ts';

/**
 * What is printed for a citizen who came to the desk. `{…}` as in the timeline; `{ussdCode}` and `{webAddress}` are the
 * access points of the stage.
 */
export const slipWords = {
  received: { sw: '{Yours} {li}mepokelewa.', en: '{Yours} was received.' },
  institution: { sw: 'Taasisi: {institution}', en: 'Institution: {institution}' },
  number: { sw: 'Namba ya kumbukumbu:', en: 'Number:' },
  secret: { sw: 'Msimbo wa siri:', en: 'Secret code:' },
  next: { sw: 'Kinachofuata:', en: 'What happens next:' },
  follow: {
    sw: 'Fuatilia kwa namba na msimbo wa siri.',
    en: 'Follow up with number and secret code.',
  },
  ussd: { sw: 'Kwa simu yoyote, piga: {ussdCode}', en: 'On any phone, dial: {ussdCode}' },
  web: { sw: 'Kwenye mtandao: {webAddress}', en: 'On the web: {webAddress}' },
  keep: {
    sw: 'Usimpe mtu yeyote msimbo wako wa siri. Hauhifadhiwi hapa dawatini.',
    en: 'Tell nobody the secret code. The desk does not keep it.',
  },
} as const satisfies Record<string, Text>;
