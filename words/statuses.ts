import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Status, StatusGroup } from '../domain/foundation/vocabulary/statuses.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What each status is called before somebody. */
export type StatusWords = Readonly<Record<Status, Text>>;

/** Before the citizen. */
export const statusWords: StatusWords = t.status;

/** Before officers, who have to do what an institution is waited for. */
export const statusWordsAtWork: StatusWords = {
  ...statusWords,
  ...t.statusWordsAtWork,
};

export const statusGroupWords: Readonly<Record<StatusGroup, Text>> = t.statusGroup;

/** What a status means to its citizen, and what can be done now. */
interface StatusMeaning {
  readonly meaning: Text;
  readonly now: Text;
}

export const statusMeanings: Readonly<Record<Status, StatusMeaning>> = t.statusMeanings;
