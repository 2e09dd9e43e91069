import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import type { Duration, DurationUnit } from '../domain/foundation/time/duration.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** Singular and plural of a unit; `{amount}` is the number. */
const unitWords: Readonly<Record<DurationUnit, Readonly<Record<'one' | 'more', Text>>>> = t.unit;

/** A length of time as people read it: `siku 2 za kazi`, `2 working days`. */
export const inWords = ({ amount, unit }: Duration, language: Language): string =>
  fill(unitWords[unit][amount === 1 ? 'one' : 'more'], { amount }, language);
