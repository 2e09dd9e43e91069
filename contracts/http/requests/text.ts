import * as z from 'zod';
import {
  codePointsPerCharacter,
  readText,
  type TextRules,
} from '../../../domain/foundation/vocabulary/plain-text.ts';
import { refuse } from '../problems/refuse.ts';

interface TextField extends TextRules {
  readonly description: string;
  readonly example: string;
}

/** What a person wrote, read by `readText`. */
export function textSchema({ description, example, ...rules }: TextField) {
  const { atLeast = 1, atMost, lines } = rules;
  return z
    .string()
    .meta({
      description: `${description} ${atLeast} to ${atMost} characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; ${lines ? 'line ends and tabs' : 'no line ends'}, no control or bidirectional control characters.`,
      examples: [example],
      minLength: atLeast,
      maxLength: atMost * codePointsPerCharacter,
    })
    .transform((written, context) => {
      const read = readText(written, rules);
      if ('text' in read) return read.text;
      const { fault: field, parameters } = read;
      return refuse(context, parameters === undefined ? { field } : { field, parameters });
    });
}
