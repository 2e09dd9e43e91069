import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

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
    sw: 'Afisa huyu amezuiwa kuingia kwa sasa. Nafasi na kazi zake zinabaki zilivyo.',
    en: 'Access was taken away from this officer for now. The post and the tickets stay as they are.',
  },
  suspendedByOne: {
    sw: 'Msimamizi mmoja amemzuia afisa huyu kuingia. Nafasi na kazi zake zinabaki zilivyo.',
    en: 'One administrator took access away from this officer. The post and the work stay as they are.',
  },
  seesLater: {
    sw: 'Afisa huyu bado haoni mambo ya watu na mambo nyeti yaliyokuwepo kabla hajaruhusiwa kuyaona.',
    en: 'What is about a person or sensitive and was there before is not shown to this officer yet.',
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
  sw: `Uzuio unaisha wenyewe ${until.sw}, isipokuwa msimamizi wa pili athibitishe kabla ya hapo.`,
  en: `Access comes back by itself on ${until.en}, unless a second administrator confirms this before.`,
});

/** `from`: a moment in words. */
export const seesFromThen = (from: Text): Text => ({
  sw: `Atayaona kuanzia ${from.sw}, au mapema zaidi msimamizi wa pili akikubali.`,
  en: `The officer sees it from ${from.en} on, or sooner if a second administrator agrees.`,
});
