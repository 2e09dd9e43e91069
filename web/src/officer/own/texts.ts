import type { Text } from '../../../../domain/vocabulary/language.ts';

export const ownTexts = {
  title: { sw: 'Hoja zangu', en: 'My tickets' },
  description: {
    sw: 'Hoja ulizogawiwa, za kwanza kuisha muda zikiwa juu.',
    en: 'What is assigned to you, what is due first at the top.',
  },
  empty: { sw: 'Hujagawiwa hoja yoyote kwa sasa.', en: 'No ticket is assigned to you now.' },
  toRequests: { sw: 'Maombi yangu ya utambulisho', en: 'My requests for identities' },
  toQueue: { sw: 'Nenda kwenye foleni', en: 'Go to the queue' },
} as const satisfies Record<string, Text>;
