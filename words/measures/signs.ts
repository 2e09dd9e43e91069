import type { Sign } from '../../domain/measures/signs.ts';
import type { Text } from '../../domain/vocabulary/language.ts';

/** What a sign is called, and how it is counted. None of them says that anybody did wrong. */
export interface SignWords {
  readonly name: Text;
  readonly explained: Text;
}

export const signWords: Readonly<Record<Sign, SignWords>> = {
  'rejected-at-once': {
    name: { sw: 'Majibu yaliyokataliwa ndani ya saa moja', en: 'Answers rejected within the hour' },
    explained: {
      sw: 'Kati ya majibu ya mwezi huo kwa hoja zinazodai jibu, ambayo mwananchi aliyakatia rufaa au kuyapa 1 au 2 ndani ya saa moja.',
      en: 'Of the answers in the month to what had to be answered, those that the citizen appealed, or rated 1 or 2, within an hour.',
    },
  },
  'answered-on-last-day': {
    name: { sw: 'Majibu ya siku ya mwisho', en: 'Answers on the last day' },
    explained: {
      sw: 'Kati ya majibu ya mwezi huo kwa hoja zinazodai jibu, yaliyotolewa kwa wakati lakini siku ya mwisho ya muda wake.',
      en: 'Of the answers in the month to what had to be answered, those given in time but on the last day for them.',
    },
  },
  'transferred-on-last-day': {
    name: { sw: 'Uhamisho wa siku ya tatu', en: 'Transfers on the third day' },
    explained: {
      sw: 'Kati ya hoja zilizohamishwa mwezi huo, zilizohamishwa siku ya tatu ya kazi, ambayo ni ya mwisho kuruhusiwa. Uhamisho uliobatilishwa hauhesabiwi.',
      en: 'Of the tickets transferred in the month, those transferred on the third working day, the last on which one may. A transfer that was undone does not count.',
    },
  },
  'catch-all': {
    name: { sw: 'Hoja zilizowekwa kwenye mengineyo', en: 'Tickets filed as anything else' },
    explained: {
      sw: 'Kati ya hoja zilizotumwa mwezi huo, ambazo sasa ziko chini ya jambo la mengineyo, ambalo halisemi zinahusu nini.',
      en: 'Of the tickets sent in the month, those now in the category for anything else, which does not say what they are about.',
    },
  },
  'put-off': {
    name: {
      sw: 'Aina au jambo kubadilishwa, na tarehe kusogea',
      en: 'Reclassified, and the date moved away',
    },
    explained: {
      sw: 'Kati ya hoja zilizofika mwezi huo, zilizobadilishwa aina au jambo na tarehe ya kujibu ikasogea mbele au ikaondoka. Mabadiliko ambayo mwananchi aliyabatilisha hayahesabiwi.',
      en: 'Of the tickets that came in the month, those whose kind or category was changed so that the date to answer moved away or was lost. A change that the citizen undid does not count.',
    },
  },
};
