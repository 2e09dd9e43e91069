/** Localization: the languages of every text that a person sees; the first is the default. */
export const languages = ['sw', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;
