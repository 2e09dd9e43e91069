import { citizenTexts } from '../../domain/foundation/vocabulary/citizen-texts.ts';
import { readText, type TextRules } from '../../domain/foundation/vocabulary/plain-text.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { fieldErrors } from '../../words/field-errors.ts';
import { fill } from '../../words/fill.ts';
import { ussdTextErrors } from '../../words/ussd/refusals.ts';
import type { Again } from './menu-screen.ts';

/** What a description may be. Source: docs/rules.md, Texts. */
export const storyText: TextRules = citizenTexts.description;
/** What is written with an act. */
export const actText: TextRules = { atMost: 2_000, lines: true };
/** And a person's name. */
export const nameText: TextRules = citizenTexts.name;

/** What was typed, as it is kept; or why it does not do. */
export function writtenOn(
  typed: string,
  rules: TextRules,
  language: Language,
): { readonly text: string } | Again {
  const read = readText(typed, rules);
  if ('text' in read) return read;
  return { again: fill(ussdTextErrors[read.fault] ?? fieldErrors[read.fault], read.parameters, language) };
}
