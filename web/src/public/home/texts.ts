import type { Text } from '../../../../domain/vocabulary/language.ts';

export const homeTexts = {
  title: { sw: 'Sema na taasisi za umma', en: 'Speak to public institutions' },
  description: {
    sw: 'Tuma lalamiko, swali, pendekezo, maoni au pongezi kwa taasisi yoyote ya umma.',
    en: 'Send a complaint, question, suggestion, opinion or compliment to any public institution.',
  },
  lead: {
    sw: 'Tuma lalamiko, swali, pendekezo, maoni au pongezi. Huhitaji kujua ofisi inayohusika.',
    en: 'Send a complaint, question, suggestion, opinion or compliment. You need not know which office is responsible.',
  },
  anonymous: {
    sw: 'Unaweza kutuma bila kujulikana, na bado ukapata jibu.',
    en: 'You can send it anonymously, and still get an answer.',
  },
  send: { sw: 'Tuma hoja', en: 'Send a ticket' },
  follow: { sw: 'Fuatilia hoja', en: 'Follow up a ticket' },
} as const satisfies Record<string, Text>;
