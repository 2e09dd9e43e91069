import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** The days of the week, from Monday on. */
export const weekdayWords: readonly Text[] = t.weekday;
