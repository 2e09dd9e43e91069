import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { OfferedAct } from '../domain/foundation/vocabulary/acts.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/acts')>('acts');

/** What a citizen is offered to do. */
export const offeredActWords: Readonly<Record<OfferedAct, Text>> = t.offeredAct;
