import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What stands for something that the registry has no longer, in the place of its name: never an id. */
export const unlisted = {
  institution: {
    sw: 'Taasisi ambayo haipo tena kwenye orodha',
    en: 'An institution that is no longer listed',
  },
  category: { sw: 'Jambo ambalo halipo tena kwenye orodha', en: 'A matter that is no longer listed' },
  region: { sw: 'Mkoa ambao haupo tena kwenye orodha', en: 'A region that is no longer listed' },
} as const satisfies Record<string, Text>;

/** The name of an officer; of one whom the registry has no longer, words instead of an id, as they begin a sentence. */
export const officerName = (name: string | undefined): Text =>
  name === undefined
    ? { sw: 'Afisa ambaye hayupo tena kwenye orodha', en: 'An officer who is no longer listed' }
    : { sw: name, en: name };

/** The name of an officer within a sentence. */
export const officerNameWithin = (name: string | undefined): Text =>
  name === undefined
    ? { sw: 'afisa ambaye hayupo tena kwenye orodha', en: 'an officer who is no longer listed' }
    : { sw: name, en: name };
