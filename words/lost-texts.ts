import type { LostText } from '../domain/ticketing/tickets/lost-text.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What stands in the place of a text that can't be shown. */
export const lostTextWords: Readonly<Record<LostText, { readonly name: Text; readonly says: Text }>> =
  t.lostText;
