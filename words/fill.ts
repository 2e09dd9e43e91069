import type { Language, Text } from '../domain/language.ts';

/** What stands in the place of a name in braces: the same in every language, or one for each. */
export type Parameters = Readonly<Record<string, string | number | Text>>;

/** The text in one language, with its parameters in the place of their names. A name that has none stays. */
export function fill(text: Text, parameters: Parameters = {}, language: Language): string {
  const values = new Map(Object.entries(parameters));
  return text[language].replaceAll(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values.get(name);
    if (value === undefined) return gap;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
