import type { Text } from '../../../../domain/vocabulary/language.ts';

export const loginEndedTexts = {
  ended: { sw: 'Muda wako wa kuingia umekwisha.', en: 'Your login has ended.' },
  logIn: { sw: 'Ingia tena kwenye dirisha jipya', en: 'Log in again in a new window' },
} as const satisfies Record<string, Text>;
