import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { PageName } from '../platform/addresses.ts';

/** What every page says. */
export const frameTexts = {
  skip: { sw: 'Nenda kwenye maudhui', en: 'Skip to the content' },
  mistake: { sw: 'Kosa', en: 'Error' },
  ways: { sw: 'Menyu kuu', en: 'Main menu' },
  more: { sw: 'Kuhusu huduma hii', en: 'About this service' },
  unofficial: {
    sw: 'Huu ni mfumo wa mfano. Si tovuti rasmi ya Serikali.',
    en: 'This is a sample system. It is not an official website of the Government.',
  },
  whatItIs: {
    sw: 'Mrejesho hupokea malalamiko, maswali, mapendekezo, maoni na pongezi kwa taasisi za umma.',
    en: 'Mrejesho takes complaints, questions, suggestions, opinions and compliments to public institutions.',
  },
} as const satisfies Record<string, Text>;

/** The ways in, above every page. */
export const waysIn: readonly (readonly [PageName, Text])[] = [
  ['send', { sw: 'Tuma lalamiko au maoni', en: 'Send a complaint or feedback' }],
  ['follow', { sw: 'Fuatilia', en: 'Follow up' }],
  ['help', { sw: 'Msaada', en: 'Help' }],
];

/** What can be read of the service, below every page. */
export const publicPageNames: readonly (readonly [PageName, Text])[] = [
  ['about', { sw: 'Huu ni mfumo gani', en: 'What this is' }],
  ['how-it-works', { sw: 'Jinsi inavyofanya kazi', en: 'How it works' }],
  ['statuses', { sw: 'Hali za ulichotuma', en: 'What each status means' }],
  ['deadlines', { sw: 'Muda wa kujibu', en: 'Deadlines and holidays' }],
  ['offices', { sw: 'Orodha ya taasisi', en: 'The list of offices' }],
  ['figures', { sw: 'Takwimu za umma', en: 'Public figures' }],
  ['rights', { sw: 'Haki zako', en: 'Your rights' }],
  ['privacy', { sw: 'Faragha', en: 'Privacy' }],
  ['accessibility', { sw: 'Ufikivu', en: 'Accessibility' }],
  ['keypad-phone', { sw: 'Simu ya vitufe', en: 'A keypad phone' }],
  ['help', { sw: 'Msaada', en: 'Help' }],
];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { sw: 'Kiswahili', en: 'English' };

/** What the components say wherever they are used. */
export const designTexts = {
  mistakes: { sw: 'Kuna tatizo', en: 'There is a problem' },
  back: { sw: 'Rudi', en: 'Back' },
  optional: { sw: 'si lazima', en: 'optional' },
  change: { sw: 'Badilisha', en: 'Change' },
  waiting: { sw: 'Inapakia…', en: 'Loading…' },
  contents: { sw: 'Kwenye ukurasa huu', en: 'On this page' },
} as const satisfies Record<string, Text>;

/** The word that a callout begins with, so that its colour says nothing alone. */
export const calloutWords = {
  information: { sw: 'Fahamu', en: 'Good to know' },
  success: { sw: 'Imefanikiwa', en: 'Done' },
  warning: { sw: 'Tahadhari', en: 'Warning' },
  danger: { sw: 'Muhimu', en: 'Important' },
} as const satisfies Record<string, Text>;

/** How many characters may still be written, or are too many. */
export const charactersLeft = (left: number): Text =>
  left >= 0
    ? { sw: `Herufi zilizobaki: ${left}`, en: `Characters left: ${left}` }
    : { sw: `Herufi zilizozidi: ${-left}`, en: `Characters over the limit: ${-left}` };
