import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { fill, type Parameters } from '../../words/fill.ts';
import { keyWords, screenWords, type KeyWord, type ScreenWord } from '../../words/ussd/screens.ts';
import type { Choice, Move, ScreenTarget } from './dialogue.ts';

/** What is said of screens in one language. */
interface WordsIn {
  readonly line: (word: ScreenWord, parameters?: Parameters) => string;
  /** A choice that leads somewhere. */
  readonly choice: (word: KeyWord, move: Move) => Choice;
  /** Choice that leads on and changes nothing in the draft. */
  readonly way: (word: KeyWord, go: ScreenTarget) => Choice;
}

export const wordsIn = (language: Language): WordsIn => ({
  line: (word, parameters) => fill(screenWords[word], parameters, language),
  choice: (word, move) => ({ label: keyWords[word][language], move }),
  way: (word, go) => ({ label: keyWords[word][language], move: { go } }),
});
