import { inEach, type Language, type Text } from '../domain/foundation/vocabulary/language.ts';

/** What stands in the place of a name in braces: the same in every language, or one for each. */
export type Parameters = Readonly<Record<string, string | number | Text>>;

const placeholder = /\{(\w+)\}/g;

/** The names in braces. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name);

const inLanguage = (value: Parameters[string], language: Language): string =>
  typeof value === 'object' ? value[language] : `${value}`;

/** The text in one language, with its parameters in the place of their names. A name that has none stays. */
export const fill = (text: Text, parameters: Parameters = {}, language: Language): string =>
  text[language].replaceAll(placeholder, (gap, name: string) =>
    inLanguage(parameters[name] ?? gap, language),
  );

/** Makes the function that fills a text in every language. */
export const filling =
  (text: Text) =>
  (parameters: Parameters): Text =>
    inEach((language) => fill(text, parameters, language));
