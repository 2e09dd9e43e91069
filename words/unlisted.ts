import { inEach, type Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What stands for something that the registry has no longer, in the place of its name: never an id. */
export const unlisted = t.unlisted;

/** The name of an officer; of one whom the registry has no longer, words instead of an id, as they begin a sentence. */
export const officerName = (name: string | undefined): Text =>
  name === undefined ? t.officerName : inEach(() => name);

/** The name of an officer within a sentence. */
export const officerNameWithin = (name: string | undefined): Text =>
  name === undefined ? t.officerNameWithin : inEach(() => name);
