import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const institutionTexts = {
  title: { sw: 'Rekodi ya taasisi', en: 'The record of an institution' },
  description: {
    sw: 'Majina, mkuu, maafisa na muda wa taasisi unayoisimamia.',
    en: 'Names, head, officers and deadlines of an institution that you administer.',
  },
  inSwahili: { sw: 'Jina kwa Kiswahili', en: 'Name in Swahili' },
  inEnglish: { sw: 'Jina kwa Kiingereza', en: 'Name in English' },
  short: { sw: 'Jina fupi', en: 'Short name' },
  kind: { sw: 'Aina', en: 'Kind' },
  jurisdiction: { sw: 'Eneo la mamlaka', en: 'Jurisdiction' },
  level: { sw: 'Huamua rufaa na yaliyochelewa', en: 'Decides appeals and late tickets' },
  id: { sw: 'Kitambulisho', en: 'Id' },
  head: { sw: 'Mkuu', en: 'Head' },
  acting: { sw: 'Makaimu', en: 'Acting heads' },
  duties: { sw: 'Anayefanya kazi za mkuu sasa', en: "Who now has the head's duties" },
  nobody: { sw: 'hakuna', en: 'nobody' },
  handling: { sw: 'Wanaoshughulikia malalamiko na maoni', en: 'Officers who handle tickets' },
  officers: { sw: 'Maafisa', en: 'Officers' },
  noOfficers: { sw: 'Hakuna afisa hapa.', en: 'No officer works here.' },
  removed: { sw: 'aliondolewa', en: 'removed' },
  trained: { sw: 'amefunzwa mambo nyeti', en: 'trained for sensitive matters' },
  deadlines: { sw: 'Muda wake wa kujibu', en: 'Its own deadlines' },
  noDeadlines: {
    sw: 'Haina muda wake yenyewe. Muda wa taasisi zote unatumika.',
    en: 'It has none of its own; those for everybody apply.',
  },
  below: { sw: 'Zilizo chini yake', en: 'What lies under it' },
} as const satisfies Record<string, Text>;

export const closedSince = (on: Text): Text => ({
  sw: `Imefungwa tangu ${on.sw}.`,
  en: `It is closed since ${on.en}.`,
});

export const takenBy = (successor: Text): Text => ({
  sw: `Kazi zake zilichukuliwa na: ${successor.sw}.`,
  en: `Its place was taken by: ${successor.en}.`,
});

/** Who acts, and when: dates in words. */
export const actingBetween = (name: string, from: Text, until: Text): Text => ({
  sw: `${name}, kuanzia ${from.sw} hadi ${until.sw}`,
  en: `${name}, from ${from.en} until ${until.en}`,
});
