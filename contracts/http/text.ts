import * as z from 'zod';
import { refuse } from './refuse.ts';

const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const lineEnds = /\r\n?|[\u2028\u2029]/gu;
const controls = /\p{Cc}/u;
const controlsButLinesAndTabs = /[^\P{Cc}\n\t]/u;
/** Something that leaves ink: letters, digits, symbols, punctuation. */
const visible = /[\p{L}\p{N}\p{S}\p{P}]/u;

/** So many code points may at most make up one character; beyond it, marks are piled up to harm a reader. */
const codePointsPerCharacter = 4;

/** Made when a text is first long enough to be counted: making it takes longer than reading a schema. */
let graphemes: Intl.Segmenter | undefined;

/** How many characters a person sees in `text`: grapheme clusters, so that a flag or n̄ is one. */
export function charactersIn(text: string): number {
  graphemes ??= new Intl.Segmenter('sw', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text)).length;
}

interface TextRules {
  /** Characters as a person counts them, after normalisation and without the space around; 1 unless told otherwise. */
  readonly atLeast?: number;
  readonly atMost: number;
  /** Whether it may have several lines and tabs. */
  readonly lines: boolean;
  readonly description: string;
  readonly example: string;
}

/**
 * What a person wrote: Unicode in NFC, line ends as `\n`, without the space around it. Control
 * characters are refused, and so are those that turn the direction of writing: they make a text read
 * otherwise than it is.
 */
export function textSchema({ atLeast = 1, atMost, lines, description, example }: TextRules) {
  const forbidden = lines ? controlsButLinesAndTabs : controls;
  return z
    .string()
    .meta({
      description: `${description} ${atLeast} to ${atMost} characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; ${lines ? 'line ends and tabs' : 'no line ends'}, no control or bidirectional control characters.`,
      examples: [example],
      minLength: atLeast,
      maxLength: atMost * codePointsPerCharacter,
    })
    .transform((written, context) => {
      if (!written.isWellFormed()) return refuse(context, { field: 'not-unicode' });
      const text = written.normalize('NFC').replaceAll(lineEnds, '\n').trim();
      if (forbidden.test(text)) return refuse(context, { field: 'control-character' });
      if (bidiControls.test(text)) return refuse(context, { field: 'bidi-character' });
      if (!visible.test(text)) return refuse(context, { field: 'empty' });
      if (isTooLong(text, atMost))
        return refuse(context, { field: 'too-long', parameters: { limit: atMost } });
      return isTooShort(text, atLeast)
        ? refuse(context, { field: 'too-short', parameters: { limit: atLeast } })
        : text;
    });
}

function isTooLong(text: string, atMost: number): boolean {
  if (text.length <= atMost) return false;
  return Array.from(text).length > atMost * codePointsPerCharacter || charactersIn(text) > atMost;
}

/** Space between words is one character, however long. */
const isTooShort = (text: string, atLeast: number): boolean =>
  atLeast > 1 && charactersIn(text.replaceAll(/\s+/gu, ' ')) < atLeast;
