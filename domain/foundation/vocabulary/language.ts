/** Localization: the languages of every text that a person sees; the first is the default. */
export const languages = ['sw', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language after this one in the list, and after the last the first: where a switch leads. */
export const languageAfter = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length] ?? languages[0];

/** What there is once in every language. */
export type InEach<Value> = Readonly<Record<Language, Value>>;

/** One text in every language. */
export type Text = InEach<string>;

/** Makes the value of each language by itself. */
export const inEach = <Value>(make: (language: Language) => Value): InEach<Value> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as InEach<Value>;

/**
 * Makes a text of what it says in each language, in the order of the languages.
 * @public Builds write calls of it into modules (`words/inline-texts.ts`).
 */
export const textOf = (...said: readonly string[]): Text =>
  inEach((language) => said[languages.indexOf(language)] ?? '');

/** Says something in every language, one after another: for those whose language nobody knows, or who read them all. */
export const inAll = (separator: string, say: (language: Language) => string): string =>
  languages.map(say).join(separator);
