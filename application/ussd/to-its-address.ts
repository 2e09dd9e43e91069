import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Move } from './dialogue.ts';
import { wordsIn } from './words-in.ts';

/** Of an office or a place that takes no tickets here: says where it does, and leads back. */
export const toItsAddress = (name: Text, address: string, language: Language): Move => ({
  go: { to: 'refused', text: wordsIn(language).line('not-served', { office: name, address }) },
});
