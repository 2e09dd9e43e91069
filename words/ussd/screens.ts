import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/ussd')>('ussd');

/**
 * What the screens of a simple phone say, one text a screen: a question, or what is above a list. With all that is
 * filled in, and the keys below it, a screen has room for 160 characters.
 */
export const screenWords = t.screen;
export type ScreenWord = keyof typeof screenWords;

/** What a key does, beside its digit. */
export const keyWords = t.key;
export type KeyWord = keyof typeof keyWords;

/** What is asked of whoever sends something of this kind: only what is complained of has happened to somebody. */
export const storyQuestions: Readonly<Record<Kind, Text>> = t.storyQuestions;

/** What a kind is called on a menu, where it stands alone. */
export const menuKinds = t.menuKinds;
