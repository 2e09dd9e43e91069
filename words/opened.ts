import type { OpenedThing } from '../domain/audit/read-log.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What a citizen reads of who opened something: by role and institution, never by name. */
export const openedWords: Readonly<Record<OpenedThing, Text>> = t.opened;

/** What a citizen reads of who was shown the subject of what they sent in a list. */
export const seenInListWords: Text = t.seenInList;

/** Behind it, where the same officer opened it more than once in a short while. */
export const timesWords: Text = t.times;
