import type { DeskWay } from '../domain/foundation/vocabulary/desk-ways.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** How a ticket came to a desk, as it stands after a colon. */
export const deskWayWords: Readonly<Record<DeskWay, Text>> = t.deskWay;
