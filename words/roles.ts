import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { OfficerRole } from '../domain/institutions/registry/officer.ts';

/** What a role is called before officers. */
export const roleWords: Readonly<Record<OfficerRole, Text>> = {
  officer: { sw: 'afisa', en: 'officer' },
  head: { sw: 'mkuu', en: 'head' },
  'duty-officer': { sw: 'afisa wa zamu', en: 'duty officer' },
  'complaints-officer': { sw: 'afisa wa malalamiko', en: 'complaints officer' },
  custodian: { sw: 'mtunza utambulisho', en: 'custodian of identities' },
  oversight: { sw: 'usimamizi wa juu', en: 'oversight' },
  administrator: { sw: 'msimamizi wa mfumo', en: 'administrator' },
  auditor: { sw: 'mkaguzi', en: 'auditor' },
};

/** What somebody in the role does. */
export const roleMeanings: Readonly<Record<OfficerRole, Text>> = {
  officer: {
    sw: 'Anashughulikia malalamiko na maoni ya taasisi yake.',
    en: 'Works on the tickets of one institution.',
  },
  head: {
    sw: 'Anaongoza taasisi, na anaona malalamiko na maoni yaliyo chini yake.',
    en: 'Leads an institution, and sees the tickets under it.',
  },
  'duty-officer': {
    sw: 'Anapokea mambo ya dharura, hata usiku.',
    en: 'Takes urgent matters, at night too.',
  },
  'complaints-officer': {
    sw: 'Ameteuliwa na mkuu kuona kile ambacho mkuu anakiona.',
    en: 'Was named by a head to see the tickets that the head sees.',
  },
  custodian: {
    sw: 'Anaamua kama afisa anaweza kuonyeshwa mwananchi ni nani.',
    en: 'Decides whether an officer may be shown who a citizen is.',
  },
  oversight: {
    sw: 'Anaona hali na tarehe. Anasoma maandishi kwa sababu iliyorekodiwa tu.',
    en: 'Sees the state and the dates of tickets. Reads a text only for a recorded reason.',
  },
  administrator: {
    sw: 'Anatunza orodha ya taasisi na maafisa. Haoni malalamiko wala maoni.',
    en: 'Keeps the list of institutions and officers. Sees no tickets.',
  },
  auditor: {
    sw: 'Anakagua nani alifanya nini na nani alifungua nini. Hasomi maandishi.',
    en: 'Checks who did what and who opened what. Reads no text.',
  },
};
