import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const officesPage = {
  title: { sw: 'Orodha ya taasisi', en: 'The list of offices' },
  description: {
    sw: 'Taasisi zote zinazoweza kupokea malalamiko na maoni, na kila moja iko chini ya ipi.',
    en: 'All institutions that can take complaints and feedback, and which comes under which.',
  },
  lead: {
    sw: 'Huhitaji kujua ofisi: ukituma, tunapendekeza inayohusika.',
    en: 'You do not need to know the office: when you send, we suggest the right one.',
  },
  sample: {
    sw: 'Orodha hii ni ya mfano, na si rasmi.',
    en: 'This list is a sample, and not official.',
  },
  search: { sw: 'Tafuta taasisi', en: 'Look for an office' },
  searchHint: { sw: 'Kwa mfano: hospitali dodoma', en: 'For example: hospital dodoma' },
  browse: { sw: 'Zote, kwa ngazi', en: 'All of them, by level' },
  withoutScript: {
    sw: 'Bila JavaScript unaona ngazi mbili za juu. Kutafuta na ngazi za chini zinahitaji JavaScript.',
    en: 'Without JavaScript you see the top two levels. Searching and the lower levels need it.',
  },
  loading: { sw: 'Inapakia orodha…', en: 'Loading the list…' },
  notLoaded: {
    sw: 'Orodha nzima haikupatikana. Angalia mtandao, kisha ujaribu tena.',
    en: 'The whole list could not be loaded. Check your connection, then try again.',
  },
  again: { sw: 'Jaribu tena', en: 'Try again' },
  elsewhere: { sw: 'Haipokei malalamiko hapa. Nenda:', en: 'Takes no complaints or feedback here. Go to:' },
  none: {
    sw: 'Hakuna taasisi yenye jina hilo. Angalia herufi, au andika sehemu ya jina.',
    en: 'No office has that name. Check the spelling, or type part of the name.',
  },
  perhaps: { sw: 'Labda ulimaanisha:', en: 'Did you mean:' },
  under: { sw: 'Chini ya', en: 'Under' },
} as const satisfies Record<string, Text>;

/** How many were found, and how many of them are shown. */
export const foundText = (count: number, shown: number): Text =>
  count > shown
    ? {
        sw: `Zimepatikana ${count}. Hizi ni ${shown} za kwanza.`,
        en: `${count} were found. These are the first ${shown}.`,
      }
    : { sw: `Zimepatikana: ${count}`, en: `Found: ${count}` };
