import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** Where no script runs. */
export const withoutScriptTexts = {
  noScript: {
    sw: 'Ukurasa huu unahitaji JavaScript. Iwashe kwenye kivinjari chako, au tumia njia nyingine.',
    en: 'This page needs JavaScript. Switch it on in your browser, or use another way.',
  },
  desk: {
    sw: 'Unaweza pia kwenda kwenye ofisi ya umma. Afisa ataandika unachosema na kukupa risiti.',
    en: 'Or go to a public office. An officer writes down what you say and gives you a receipt.',
  },
} as const satisfies Record<string, Text>;

/** The way that needs no internet. `path`: what is dialled and pressed. */
export const dialInstead = (path: Text): Text => ({
  sw: `Bila intaneti, piga ${path.sw} kwa simu yoyote.`,
  en: `Without internet, dial ${path.en} on any phone.`,
});
