import type { ActByPhone } from '../../domain/foundation/vocabulary/acts.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/acts')>('acts');

interface ActWords {
  /** On a menu. */
  readonly key: Text;
  /** What is asked before it is done. */
  readonly question: Text;
}

/** What a citizen can do on a ticket, as a simple phone has room for it. */
export const ussdActWords: Readonly<Record<ActByPhone, ActWords>> = t.ussdAct;

/** One to five, as a key says them. */
export const ratingWords: Readonly<Record<1 | 2 | 3 | 4 | 5, Text>> = t.ussdRating;
