import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const startTexts = {
  noPages: {
    sw: 'Majukumu yako bado hayana ukurasa hapa. Mwulize msimamizi wa mfumo.',
    en: 'Your roles have no page here yet. Ask the administrator.',
  },
} as const satisfies Record<string, Text>;
