import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Move } from './dialogue.ts';
import { wordsIn } from './words-in.ts';

/** Says where an office that takes no tickets here does take them, and leads back. */
export const toItsAddress = (name: Text, address: string, language: Language): Move => ({
  go: { to: 'refused', text: wordsIn(language).line('not-served', { office: name, address }) },
});
