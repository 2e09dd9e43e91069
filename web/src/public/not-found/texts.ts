import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const notFoundTexts = {
  title: { sw: 'Ukurasa haupo', en: 'There is no such page' },
  description: {
    sw: 'Hakuna ukurasa kwenye anwani hii.',
    en: 'There is no page at this address.',
  },
  home: { sw: 'Nenda mwanzo', en: 'Go to the home page' },
} as const satisfies Record<string, Text>;
