import type { DirectionState } from '../domain/ticketing/directions/known-directions.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/frame-words')>('officer/frame-words');

/** What became of a direction. */
export const directionWords: Readonly<Record<DirectionState, Text>> = t.direction;

export const doneLateWords: Text = t.doneLate;
