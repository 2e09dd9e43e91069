import type { Nearness } from '../domain/analytics/similarity/likeness.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

type OneOrMore = Readonly<Record<'one' | 'more', Text>>;

/**
 * What a citizen is told before sending of others who wrote of something similar: at the place that was chosen, or to
 * that office from anywhere.
 */
export const othersToldWords: Readonly<Record<'there' | 'anywhere', Readonly<Record<'one' | 'more', Text>>>> =
  t.othersTold;

/** What an officer reads of where two tickets lie to each other. */
export const nearnessWords: Readonly<Record<Nearness, Text>> = t.nearness;

/** How far apart they were sent, in whole days. */
export const daysApartWords: Readonly<Record<'none' | 'one' | 'more', Text>> = t.daysApart;

/** How many words both say: which, nobody can tell. */
export const wordsInCommonWords: OneOrMore = t.wordsInCommon;

/** Both name the same street, school or village. */
export const sameNameWords: Text = t.sameName;

/** Its citizen said so before sending. */
export const saidSameWords: Text = t.saidSame;
