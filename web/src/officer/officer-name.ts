import type { Text } from '../../../domain/vocabulary/language.ts';

/** The name of an officer; of one whom the registry has no longer, a sentence instead of an id. */
export const officerName = (name: string | undefined): Text =>
  name === undefined
    ? { sw: 'Afisa ambaye hayupo tena kwenye orodha', en: 'An officer who is no longer listed' }
    : { sw: name, en: name };
