import type { Text } from '../../../../domain/vocabulary/language.ts';

export const loginTexts = {
  title: { sw: 'Ingia kama afisa', en: 'Log in as an officer' },
  description: {
    sw: 'Kurasa hizi ni za maafisa wanaoshughulikia hoja.',
    en: 'These pages are for officers who work on tickets.',
  },
} as const satisfies Record<string, Text>;
