import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Whereabouts } from '../domain/foundation/vocabulary/whereabouts.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** Where no council is asked for, as it stands within a sentence or beside names of places. */
export const whereaboutsWords: Readonly<Record<Whereabouts, Text>> = t.whereabouts;
