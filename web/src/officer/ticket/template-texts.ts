import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What is said of templates where an act is written. */
export const templateTexts = {
  insert: { sw: 'Weka kiolezo', en: 'Insert a template' },
  choose: { sw: 'Chagua kiolezo', en: 'Choose a template' },
  close: { sw: 'Funga orodha', en: 'Close the list' },
  none: {
    sw: 'Ofisi haina kiolezo cha sehemu hii. Mkuu wa ofisi anaweza kuongeza.',
    en: 'The office has no template for this field. Its head can add one.',
  },
  somethingTyped: {
    sw: 'Umeshaandika maneno hapa. Kiolezo kiwekwe wapi?',
    en: 'You have written something here. Where shall the template go?',
  },
  atCursor: { sw: 'Nilipoacha kuandika', en: 'Where I stopped writing' },
  instead: { sw: 'Badala ya niliyoandika', en: 'In place of what I wrote' },
  leave: { sw: 'Acha kama ilivyo', en: 'Leave it as it is' },
  haveRead: { sw: 'Nimesoma maandishi ya kiolezo', en: 'I have read the text of the template' },
  haveReadHint: {
    sw: 'Kiolezo hakitumwi bila kusomwa. Ukikirekebisha, huhitaji kuweka alama hapa.',
    en: 'No template goes out unread. If you change it, you need not tick this.',
  },
  unread: {
    sw: 'Soma maandishi ya kiolezo, kisha weka alama kuwa umeyasoma.',
    en: 'Read the text of the template, then tick that you have read it.',
  },
  citizenReads: { sw: 'Mwananchi husoma Kiswahili.', en: 'The citizen reads Swahili.' },
  citizenReadsEnglish: { sw: 'Mwananchi husoma Kiingereza.', en: 'The citizen reads English.' },
  inSwahili: { sw: 'Onyesha kwa Kiswahili', en: 'Show them in Swahili' },
  inEnglish: { sw: 'Onyesha kwa Kiingereza', en: 'Show them in English' },
} as const satisfies Record<string, Text>;

/** Whose template it is, where a higher institution keeps it. */
export const keptBy = (office: Text): Text => ({
  sw: `cha ${office.sw}`,
  en: `of ${office.en}`,
});

/** What of a template is still to be filled in. */
export const blanksLeft = (blanks: readonly string[]): Text => {
  const named = blanks.map((blank) => `{${blank}}`).join(', ');
  return {
    sw: `Jaza sehemu zilizobaki za kiolezo: ${named}`,
    en: `Fill in what the template leaves open: ${named}`,
  };
};
