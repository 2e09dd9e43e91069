import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Kind, Openness } from '../domain/foundation/vocabulary/kinds.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

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
  complaint: { ...t.kind.complaint, concord: 'li' },
  question: { ...t.kind.question, concord: 'li' },
  suggestion: { ...t.kind.suggestion, concord: 'li' },
  opinion: { ...t.kind.opinion, concord: 'ya' },
  compliment: { ...t.kind.compliment, concord: 'zi' },
};

export const opennessWords: Readonly<Record<Openness, Text>> = t.openness;
