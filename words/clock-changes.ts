import type { Becoming } from '../domain/ticketing/clock/clock-changes.ts';
import type { CountedDown } from '../domain/ticketing/clock/countdowns.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What a time is called where it is said what becomes of it. */
export const timeWords: Readonly<Record<CountedDown, Text>> = t.time;

/** What becomes of a time by an act. `{time}` is its name, `{before}` and `{after}` are moments. */
export const becomingWords: Readonly<Record<Becoming, Text>> = t.becoming;
