import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Act } from '../domain/foundation/vocabulary/acts.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/acts')>('acts');

/** What an act is called before officers: in a ticket's history, and on what they press to do it. */
export const actWords: Readonly<Record<Act, Text>> = t.act;
