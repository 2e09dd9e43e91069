import type { Text } from '../../../../domain/vocabulary/language.ts';

export const personTexts = {
  title: { sw: 'Rekodi ya afisa', en: 'The record of an officer' },
  description: {
    sw: 'Majukumu na taasisi ya afisa unayemsimamia.',
    en: 'Roles and institution of an officer whom you administer.',
  },
  worksAt: { sw: 'Anafanya kazi katika', en: 'Works at' },
  roles: { sw: 'Majukumu', en: 'Roles' },
  trained: { sw: 'Amefunzwa mambo nyeti', en: 'Trained for sensitive matters' },
  heads: { sw: 'Anaongoza', en: 'Head of' },
  contact: { sw: 'Mawasiliano', en: 'How the officer is reached' },
  hidden: { sw: 'Hayaonyeshwi kwa mtu yeyote.', en: 'Shown to nobody.' },
  id: { sw: 'Kitambulisho', en: 'Id' },
  suspended: {
    sw: 'Afisa huyu amezuiwa kuingia kwa sasa. Nafasi na hoja zake zinabaki zilivyo.',
    en: 'Access was taken away from this officer for now. The post and the tickets stay as they are.',
  },
  removed: {
    sw: 'Afisa huyu aliondolewa. Rekodi inabaki.',
    en: 'This officer was removed. The record stays.',
  },
} as const satisfies Record<string, Text>;

/** `until`: a date in words; absent: for good. */
export const headsUntil = (office: Text, until: Text | undefined): Text => ({
  sw: until === undefined ? office.sw : `${office.sw} (kaimu hadi ${until.sw})`,
  en: until === undefined ? office.en : `${office.en} (acting until ${until.en})`,
});

/** `until`: a moment in words. */
export const suspendedUntil = (until: Text): Text => ({
  sw: `Afisa huyu amezuiwa kuingia na msimamizi mmoja. Uzuio unaisha wenyewe ${until.sw}, isipokuwa msimamizi wa pili athibitishe kabla ya hapo. Nafasi na kazi zake zinabaki zilivyo.`,
  en: `One administrator took access away from this officer. It comes back by itself on ${until.en}, unless a second administrator confirms it before. The post and the work stay as they are.`,
});

/** `from`: a moment in words. */
export const seesFromThen = (from: Text): Text => ({
  sw: `Afisa huyu ataona mambo ya watu na mambo nyeti yaliyokuwepo kabla kuanzia ${from.sw}, au mapema zaidi msimamizi wa pili akikubali.`,
  en: `What is about a person or sensitive and was there before, this officer sees from ${from.en} on, or sooner if a second administrator agrees.`,
});
