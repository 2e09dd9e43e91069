import type { Actor } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { WrittenPart } from '../../../../domain/foundation/vocabulary/written-parts.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** Who acted, where no name is told. */
export const actorTexts: Readonly<Record<Actor, Text>> = t.actor;

/** What is said before a text that was written. */
export const partTexts: Readonly<Record<WrittenPart, Text>> = t.part;

/** What a fact of the history is about. */
export const factTexts = t.fact;

/** What a fact says by being there. */
export const markTexts = t.mark;

/** What the clock reminded of. */
export const stepTexts = t.step;

/** For whom a deputy acted. */
export const insteadOfText = t.insteadOf;
