const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const lineEnds = /\r\n?|[\u2028\u2029]/gu;
const controls = /\p{Cc}/u;
const controlsButLinesAndTabs = /[^\P{Cc}\n\t]/u;
/**
 * A character that leaves ink: a letter, digit, symbol or sign of punctuation. Some that Unicode counts among these leave
 * none: fillers of Hangul and all else that is ignorable by default (Unicode 5.21), the empty pattern of Braille, the
 * blanks of hieroglyphs (U+13441, U+13442), the null notehead (U+1D159), and the marks of an object that is gone (U+FFFC) and
 * of a character that is (U+FFFD).
 */
const visible =
  /(?![\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD\u{13441}\u{13442}\u{1D159}])[\p{L}\p{N}\p{S}\p{P}]/u;

/** What decoders put where bytes were none of UTF-8. */
const replacement = '\uFFFD';

/** Whether nothing of `text` was lost on its way: it is well-formed Unicode, and no decoder replaced anything in it. */
export const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes(replacement);

/** Whether a person sees anything of `text`. */
export const canBeSeen = (text: string): boolean => visible.test(text);

/** `text` from the first character of it that can be seen. */
export const fromWhatIsSeen = (text: string): string => text.slice(Math.max(text.search(visible), 0));

/** So many code points may at most make up one character; beyond it, marks are piled up to harm a reader. */
export const codePointsPerCharacter = 4;

/** Made when a text is first long enough to be counted: making it takes longer than reading a schema. */
let graphemes: Intl.Segmenter | undefined;

/** The characters that a person sees in `text`: grapheme clusters, so that a flag or n̄ is one. */
function charactersOf(text: string): readonly string[] {
  graphemes ??= new Intl.Segmenter('sw', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** How many characters a person sees in `text`. */
export const charactersIn = (text: string): number => charactersOf(text).length;

/** The first so many characters of `text`, as a person counts them. */
export const firstCharacters = (text: string, count: number): string =>
  text.length <= count ? text : charactersOf(text).slice(0, count).join('');

/** How long a text may be, and whether it may have several lines and tabs. */
export interface TextRules {
  /** Characters as a person counts them, after normalisation and without the space around; 1 unless told otherwise. */
  readonly atLeast?: number;
  readonly atMost: number;
  readonly lines: boolean;
}

/** What is wrong with what a person wrote. */
export type TextError =
  'not-unicode' | 'control-character' | 'bidi-character' | 'empty' | 'too-long' | 'too-short';

/** What a person wrote, as it is kept, or why it is not. */
export type ReadText =
  { readonly text: string } | { readonly fault: TextError; readonly parameters?: { readonly limit: number } };

/**
 * What a person wrote: Unicode in NFC, line ends as `\n`, without the space around it. Control
 * characters are refused, and so are those that turn the direction of writing: they make a text read
 * otherwise than it is. Source: docs/rules.md, Texts.
 */
export function readText(written: string, { atLeast = 1, atMost, lines }: TextRules): ReadText {
  if (!isWhole(written)) return { fault: 'not-unicode' };
  const text = written.normalize('NFC').replaceAll(lineEnds, '\n').trim();
  if ((lines ? controlsButLinesAndTabs : controls).test(text)) return { fault: 'control-character' };
  if (bidiControls.test(text)) return { fault: 'bidi-character' };
  if (!canBeSeen(text)) return { fault: 'empty' };
  if (isTooLong(text, atMost)) return { fault: 'too-long', parameters: { limit: atMost } };
  if (isTooShort(text, atLeast)) return { fault: 'too-short', parameters: { limit: atLeast } };
  return { text };
}

function isTooLong(text: string, atMost: number): boolean {
  if (text.length <= atMost) return false;
  return Array.from(text).length > atMost * codePointsPerCharacter || charactersIn(text) > atMost;
}

/** Space between words is one character, however long; what nobody sees is none. */
const isTooShort = (text: string, atLeast: number): boolean =>
  atLeast > 1 &&
  charactersIn(charactersOf(text).map(asSeen).join('').replaceAll(/\s+/gu, ' ').trim()) < atLeast;

function asSeen(character: string): string {
  if (canBeSeen(character)) return character;
  return character.trim() === '' ? ' ' : '';
}
