import type { Text } from '../../../../domain/vocabulary/language.ts';

export const startTexts = {
  noPages: {
    sw: 'Majukumu yako hayana ukurasa hapa bado. Yanafanyika kwa API.',
    en: 'Your roles have no page here yet. What they do is done by the API.',
  },
} as const satisfies Record<string, Text>;
