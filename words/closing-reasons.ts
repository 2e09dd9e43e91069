import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { ClosingReason } from '../domain/foundation/vocabulary/statuses.ts';

/** Why a ticket is closed, before its citizen. */
interface ClosingWords {
  readonly name: Text;
  readonly meaning: Text;
}

export const closingWords: Readonly<Record<ClosingReason, ClosingWords>> = {
  accepted: {
    name: { sw: 'jibu limekubaliwa', en: 'accepted' },
    meaning: { sw: 'Ulikubali jibu.', en: 'You accepted the answer.' },
  },
  lapsed: {
    name: { sw: 'muda umekwisha', en: 'lapsed' },
    meaning: {
      sw: 'Muda wa kukata rufaa uliisha bila rufaa.',
      en: 'The time to appeal ended without an appeal.',
    },
  },
  withdrawn: {
    name: { sw: 'imeondolewa', en: 'withdrawn' },
    meaning: { sw: 'Uliiondoa mwenyewe.', en: 'You withdrew it yourself.' },
  },
  'set-aside': {
    name: { sw: 'imefungwa bila kushughulikiwa', en: 'closed without being taken up' },
    meaning: {
      sw: 'Ilifungwa bila kushughulikiwa, na hukukata rufaa.',
      en: 'It was not taken up, and you did not appeal.',
    },
  },
  noted: {
    name: { sw: 'imezingatiwa', en: 'noted' },
    meaning: {
      sw: 'Imesomwa na kuzingatiwa. Aina hii haihitaji jibu.',
      en: 'It was read and noted. This kind needs no answer.',
    },
  },
  final: {
    name: { sw: 'jibu la mwisho', en: 'final' },
    meaning: {
      sw: 'Lilikuwa jibu la mwisho hapa. Linataja mahali pengine unapoweza kwenda.',
      en: 'It was the final answer here. It names where else you can go.',
    },
  },
};
