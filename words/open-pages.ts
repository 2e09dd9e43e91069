import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** Says that a colleague has the same ticket open. */
export const hasItOpen: Text = t.hasItOpen;
