import type { Language, Text } from '../../../domain/vocabulary/language.ts';

/** What every page says. */
export const frameTexts = {
  skip: { sw: 'Nenda kwenye maudhui', en: 'Skip to the content' },
  mistake: { sw: 'Kosa', en: 'Error' },
  unofficial: {
    sw: 'Huu ni mfumo wa mfano. Si tovuti rasmi ya Serikali.',
    en: 'This is a sample system. It is not an official website of the Government.',
  },
  whatItIs: {
    sw: 'Mrejesho hupokea malalamiko, maswali, mapendekezo, maoni na pongezi kwa taasisi za umma.',
    en: 'Mrejesho takes complaints, questions, suggestions, opinions and compliments to public institutions.',
  },
} as const satisfies Record<string, Text>;

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { sw: 'Kiswahili', en: 'English' };

/** What the components say wherever they are used. */
export const designTexts = {
  mistakes: { sw: 'Kuna tatizo', en: 'There is a problem' },
  back: { sw: 'Rudi', en: 'Back' },
  optional: { sw: 'si lazima', en: 'optional' },
  change: { sw: 'Badilisha', en: 'Change' },
  waiting: { sw: 'Inapakia…', en: 'Loading…' },
} as const satisfies Record<string, Text>;

/** The word that a callout begins with, so that its colour says nothing alone. */
export const calloutWords = {
  information: { sw: 'Fahamu', en: 'Good to know' },
  success: { sw: 'Imefanikiwa', en: 'Done' },
  warning: { sw: 'Tahadhari', en: 'Take care' },
  danger: { sw: 'Muhimu', en: 'Important' },
} as const satisfies Record<string, Text>;

/** How many characters may still be written, or are too many. */
export const charactersLeft = (left: number): Text =>
  left >= 0
    ? { sw: `Herufi zilizobaki: ${left}`, en: `Characters left: ${left}` }
    : { sw: `Herufi zilizozidi: ${-left}`, en: `Characters too many: ${-left}` };
