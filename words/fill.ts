import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';

/** What stands in the place of a name in braces: the same in every language, or one for each. */
export type Parameters = Readonly<Record<string, string | number | Text>>;

/** A text asks for what it was not given: a defect of ours. Its message names the parameter only. */
export class MissingParameter extends Error {
  override readonly name = 'MissingParameter';
}

const placeholder = /\{(\w+)\}/g;

/** The names in braces. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name);

/** The text in one language, with its parameters in the place of their names. A name that has none stays. */
export function fill(text: Text, parameters: Parameters = {}, language: Language): string {
  const values = new Map(Object.entries(parameters));
  return text[language].replaceAll(placeholder, (gap, name: string) => {
    const value = values.get(name);
    if (value === undefined) return gap;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** Fills a text that must have no gap. Throws `MissingParameter`. */
export function fillWithoutGap(text: Text, parameters: Parameters, language: Language): string {
  const missing = placeholdersOf(text[language]).find((name) => !Object.hasOwn(parameters, name));
  if (missing !== undefined) throw new MissingParameter(`A text asks for {${missing}}.`);
  return fill(text, parameters, language);
}
