import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { OfferedAct } from '../../domain/foundation/vocabulary/acts.ts';

/** What the citizen does in a story, as soon as the follow-up offers it. */
export interface CitizensBeat {
  readonly act: OfferedAct;
  /** The last part of the act's address. */
  readonly path: string;
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** In the language of the ticket. */
  readonly writes?: Readonly<Record<string, Text>>;
  /** Follows the citizen. */
  readonly told: Text;
}

export const citizensBeats = {
  reply: {
    act: 'reply',
    path: 'replies',
    writes: {
      message: { sw: 'Ni mtaa wa Bwawani, Jumatatu asubuhi.', en: 'In Bwawani street, on Monday morning.' },
    },
    told: { sw: 'amejibu, na saa inaendelea', en: 'replies, and the clock goes on' },
  },
  rateWell: {
    act: 'rate',
    path: 'ratings',
    fixed: { rating: 5 },
    told: { sw: 'ametoa alama 5 kati ya 5', en: 'rates the answer 5 of 5' },
  },
  ratePoorly: {
    act: 'rate',
    path: 'ratings',
    fixed: { rating: 2 },
    told: { sw: 'ametoa alama 2 kati ya 5', en: 'rates the answer 2 of 5' },
  },
  accept: { act: 'accept', path: 'acceptance', told: { sw: 'amekubali jibu', en: 'accepts the answer' } },
  appeal: {
    act: 'appeal',
    path: 'appeals',
    writes: { grounds: { sw: 'Jibu halielezi chochote.', en: 'The answer explains nothing.' } },
    told: { sw: 'amekata rufaa', en: 'appeals' },
  },
  object: {
    act: 'object',
    path: 'objections',
    writes: {
      reason: { sw: 'Nilituma mahali sahihi.', en: 'I sent it to the right place.' },
    },
    told: { sw: 'amepinga uhamisho', en: 'objects to the transfer' },
  },
  withdraw: {
    act: 'withdraw',
    path: 'withdrawal',
    fixed: { pressure: false },
    told: { sw: 'ameondoa alichotuma', en: 'withdraws it' },
  },
} as const satisfies Record<string, CitizensBeat>;
