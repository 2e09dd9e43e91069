import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/frame-words')>('officer/frame-words');

/** Why an act of theirs is none of this stage, to an officer who looks before acting. */
export const notAtThisStage: Text = t.notAtThisStage;

/** How often an act can be done still. */
export const timesLeftWords: Readonly<Record<'one' | 'more', Text>> = t.timesLeft;
