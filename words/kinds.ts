import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Kind, Openness } from '../domain/foundation/vocabulary/kinds.ts';

/** How people speak of a kind. */
export interface KindWords {
  readonly name: Text;
  /** When to choose it. */
  readonly meaning: Text;
  /** Within a sentence: "lalamiko lako". */
  readonly yours: Text;
  /** The Swahili concord of the subject: lalamiko *li*mepokelewa, maoni *ya*mepokelewa. */
  readonly concord: 'li' | 'ya' | 'zi';
}

export const kindWords: Readonly<Record<Kind, KindWords>> = {
  complaint: {
    name: { sw: 'lalamiko', en: 'complaint' },
    meaning: {
      sw: 'Kitu kimeenda vibaya, au umetendewa isivyo haki, na unataka kirekebishwe.',
      en: 'Something went wrong, or you were treated unfairly, and you want it put right.',
    },
    yours: { sw: 'lalamiko lako', en: 'your complaint' },
    concord: 'li',
  },
  question: {
    name: { sw: 'swali', en: 'question' },
    meaning: {
      sw: 'Unataka kujua jambo kuhusu huduma au taasisi ya umma.',
      en: 'You want to know something about a public service or office.',
    },
    yours: { sw: 'swali lako', en: 'your question' },
    concord: 'li',
  },
  suggestion: {
    name: { sw: 'pendekezo', en: 'suggestion' },
    meaning: {
      sw: 'Una wazo la kuboresha huduma ya umma.',
      en: 'You have an idea that would make a public service better.',
    },
    yours: { sw: 'pendekezo lako', en: 'your suggestion' },
    concord: 'li',
  },
  opinion: {
    name: { sw: 'maoni', en: 'opinion' },
    meaning: {
      sw: 'Unataka kusema unavyoiona huduma au jambo la umma.',
      en: 'You want to say what you think of a public service or matter.',
    },
    yours: { sw: 'maoni yako', en: 'your opinion' },
    concord: 'ya',
  },
  compliment: {
    name: { sw: 'pongezi', en: 'compliment' },
    meaning: {
      sw: 'Umehudumiwa vizuri, na unataka kusema hivyo.',
      en: 'You were served well, and want to say so.',
    },
    yours: { sw: 'pongezi zako', en: 'your compliment' },
    concord: 'zi',
  },
};

export const opennessWords: Readonly<Record<Openness, Text>> = {
  anonymous: { sw: 'bila kujulikana', en: 'anonymous' },
  confidential: { sw: 'kwa siri', en: 'confidential' },
  identified: { sw: 'kwa kujulikana', en: 'identified' },
};
