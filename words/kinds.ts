import type { Text } from '../domain/vocabulary/language.ts';
import type { Kind, Openness } from '../domain/vocabulary/kinds.ts';

/** How people speak of a kind. */
export interface KindWords {
  readonly name: Text;
  /** Within a sentence: "lalamiko lako". */
  readonly yours: Text;
  /** The Swahili concord of the subject: lalamiko *li*mepokelewa, maoni *ya*mepokelewa. */
  readonly concord: 'li' | 'ya' | 'zi';
}

export const kindWords: Readonly<Record<Kind, KindWords>> = {
  complaint: {
    name: { sw: 'lalamiko', en: 'complaint' },
    yours: { sw: 'lalamiko lako', en: 'your complaint' },
    concord: 'li',
  },
  question: {
    name: { sw: 'swali', en: 'question' },
    yours: { sw: 'swali lako', en: 'your question' },
    concord: 'li',
  },
  suggestion: {
    name: { sw: 'pendekezo', en: 'suggestion' },
    yours: { sw: 'pendekezo lako', en: 'your suggestion' },
    concord: 'li',
  },
  opinion: {
    name: { sw: 'maoni', en: 'opinion' },
    yours: { sw: 'maoni yako', en: 'your opinion' },
    concord: 'ya',
  },
  compliment: {
    name: { sw: 'pongezi', en: 'compliment' },
    yours: { sw: 'pongezi zako', en: 'your compliment' },
    concord: 'zi',
  },
};

export const opennessWords: Readonly<Record<Openness, Text>> = {
  anonymous: { sw: 'bila kujulikana', en: 'anonymous' },
  confidential: { sw: 'kwa siri', en: 'confidential' },
  identified: { sw: 'kwa kujulikana', en: 'identified' },
};
