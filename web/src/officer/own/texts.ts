import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const ownTexts = {
  title: { sw: 'Kazi zangu', en: 'My tickets' },
  description: {
    sw: 'Kazi ulizogawiwa, za kwanza kuisha muda zikiwa juu.',
    en: 'What is assigned to you, what is due first at the top.',
  },
  empty: { sw: 'Hujagawiwa kazi yoyote kwa sasa.', en: 'No ticket is assigned to you now.' },
  toRequests: { sw: 'Maombi yangu ya utambulisho', en: 'My requests for identities' },
  toQueue: { sw: 'Nenda kwenye foleni', en: 'Go to the queue' },
} as const satisfies Record<string, Text>;
