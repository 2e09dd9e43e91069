import type { Language, Text } from '../domain/language.ts';

/** A text names in braces what it was not given. A defect of ours. */
export class MissingParameter extends Error {
  override readonly name = 'MissingParameter';
}

/** What stands in the place of a name in braces: the same in every language, or one for each. */
export type Parameters = Readonly<Record<string, string | number | Text>>;

const placeholder = /\{(\w+)\}/g;

/** The names in braces, in their order. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name);

/** The text in one language, with its parameters in the place of their names. Throws `MissingParameter`. */
export function fill(text: Text, parameters: Parameters = {}, language: Language): string {
  const values = new Map(Object.entries(parameters));
  return text[language].replaceAll(placeholder, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new MissingParameter(`A text asks for {${name}}.`);
    return typeof value === 'object' ? value[language] : String(value);
  });
}
