import type { LostText } from '../domain/ticketing/tickets/lost-text.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What stands in the place of a text that can't be shown. */
export const lostTextWords: Readonly<Record<LostText, { readonly name: Text; readonly says: Text }>> = {
  forged: {
    name: { sw: 'Maneno yamebadilishwa', en: 'The words were changed' },
    says: {
      sw: 'Maneno yaliyo hapa si yale yaliyoandikwa: yamebadilishwa, kwa hiyo hayaonyeshwi. Wasimamizi wa mfumo wamejulishwa.',
      en: 'The words that lie here are not those that were written: they were changed, so they are not shown. The system’s operators have been told.',
    },
  },
  missing: {
    name: { sw: 'Maneno hayapo', en: 'The words are missing' },
    says: {
      sw: 'Maneno yaliyoandikwa hapa hayapo tena, na hakuna rekodi ya kufutwa kwake. Wasimamizi wa mfumo wamejulishwa.',
      en: 'The words that were written here are missing, and nothing says that they were erased. The system’s operators have been told.',
    },
  },
};
