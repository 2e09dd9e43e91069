import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

const { said, ...others } = t.understood;

/** Why words are understood so: by what was chosen, by nothing, or by the office that they name. */
export const understoodWords: Readonly<Record<'chosen' | 'usual' | 'named', Text>> = others;

/** These words of somebody's own say so, each in quotation marks. */
export const saidInWords = (words: readonly string[]): Text =>
  said({ words: words.map((word) => `"${word}"`).join(', ') });
