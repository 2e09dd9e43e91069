import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Outcome, SettingAsideReason } from '../domain/foundation/vocabulary/findings.ts';

/** How a ticket was answered, before its citizen. */
export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  upheld: { sw: 'imekubaliwa', en: 'upheld' },
  'partly-upheld': { sw: 'imekubaliwa kwa sehemu', en: 'partly upheld' },
  'not-upheld': { sw: 'haikukubaliwa', en: 'not upheld' },
  answered: { sw: 'imejibiwa', en: 'answered' },
  referred: { sw: 'imeelekezwa nje ya mfumo huu', en: 'referred to another body' },
  'set-aside': { sw: 'haikushughulikiwa', en: 'not taken up' },
};

/** Why a ticket was set aside. */
export const settingAsideWords: Readonly<Record<SettingAsideReason, Text>> = {
  unintelligible: { sw: 'haieleweki', en: 'it cannot be understood' },
  advertisement: { sw: 'ni tangazo la biashara', en: 'it is an advertisement' },
  abuse: { sw: 'ina matusi bila jambo la kushughulikia', en: 'it is abuse, with nothing to work on' },
  'already-answered': {
    sw: 'jambo hili lilishapewa jibu la mwisho',
    en: 'the matter already has its final answer',
  },
};

/** What that says of the matter. */
export const outcomeMeanings: Readonly<Record<Outcome, Text>> = {
  upheld: { sw: 'Taasisi inakubali kuwa una haki.', en: 'The institution agrees that you are right.' },
  'partly-upheld': {
    sw: 'Taasisi inakubali sehemu ya ulichosema.',
    en: 'The institution agrees with a part of what you said.',
  },
  'not-upheld': {
    sw: 'Taasisi haikubaliani nawe. Sababu zake zimeandikwa.',
    en: 'The institution does not agree with you. Its reasons are given.',
  },
  answered: { sw: 'Swali lako limejibiwa.', en: 'Your question was answered.' },
  referred: {
    sw: 'Jambo hili ni la taasisi nje ya mfumo huu, na jibu limeitaja.',
    en: 'The matter belongs to another body, which the answer names.',
  },
  'set-aside': {
    sw: 'Taasisi imeamua kutolishughulikia jambo hili. Sababu imeandikwa, na unaweza kukata rufaa.',
    en: 'The institution decided not to take it up. The reason is given, and you can appeal.',
  },
};
