import type { Sign } from '../../domain/analytics/measures/signs.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** What a sign is called, and how it is counted. None of them says that anybody did wrong. */
export interface SignWords {
  readonly name: Text;
  readonly explained: Text;
}

export const signWords: Readonly<Record<Sign, SignWords>> = {
  'rejected-at-once': {
    name: { sw: 'Majibu yaliyokataliwa ndani ya saa moja', en: 'Answers rejected within the hour' },
    explained: {
      sw: 'Ni majibu ambayo mwananchi aliyakatia rufaa, au aliyapa 1 au 2, ndani ya saa moja. Yanahesabiwa kati ya majibu ya mwezi huo kwa malalamiko na maswali.',
      en: 'Answers that the citizen appealed, or rated 1 or 2, within an hour. They are counted out of the answers of the month to what had to be answered.',
    },
  },
  'answered-on-last-day': {
    name: { sw: 'Majibu ya siku ya mwisho', en: 'Answers on the last day' },
    explained: {
      sw: 'Ni majibu yaliyotolewa kwa wakati, lakini siku ya mwisho ya muda wake. Yanahesabiwa kati ya majibu ya mwezi huo kwa malalamiko na maswali.',
      en: 'Answers given in time, but on the last day for them. They are counted out of the answers of the month to what had to be answered.',
    },
  },
  'transferred-on-last-day': {
    name: { sw: 'Uhamisho wa siku ya tatu', en: 'Transfers on the third day' },
    explained: {
      sw: 'Ni yale yaliyohamishwa siku ya tatu ya kazi, ambayo ni ya mwisho kuruhusiwa. Yanahesabiwa kati ya yote yaliyohamishwa mwezi huo. Uhamisho uliobatilishwa hauhesabiwi.',
      en: 'Tickets transferred on the third working day, the last on which one may. They are counted out of those transferred in the month. A transfer that was undone does not count.',
    },
  },
  'catch-all': {
    name: { sw: 'Yaliyowekwa kwenye mengineyo', en: 'Tickets filed as anything else' },
    explained: {
      sw: 'Ni yale ambayo sasa yako chini ya jambo la mengineyo, ambalo halisemi yanahusu nini. Yanahesabiwa kati ya yote yaliyotumwa mwezi huo.',
      en: 'Tickets now in the category for anything else, which does not say what they are about. They are counted out of those sent in the month.',
    },
  },
  'put-off': {
    name: {
      sw: 'Aina au jambo kubadilishwa, na tarehe kusogea',
      en: 'Reclassified, and the date moved away',
    },
    explained: {
      sw: 'Ni yale yaliyobadilishwa aina au jambo, na tarehe ya kujibu ikasogea mbele au ikaondoka. Yanahesabiwa kati ya yote yaliyofika mwezi huo. Mabadiliko ambayo mwananchi aliyabatilisha hayahesabiwi.',
      en: 'Tickets whose kind or category was changed so that the date to answer moved away or was lost. They are counted out of those that came in the month. A change that the citizen undid does not count.',
    },
  },
};
