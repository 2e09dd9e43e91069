import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';

/** What the auditor's page says. */
export const auditorTexts = {
  title: { sw: 'Kumbukumbu za ujumbe', en: 'The record of a ticket' },
  description: {
    sw: 'Nani alifanya nini na nani alifungua nini, na kama kumbukumbu haijabadilishwa.',
    en: 'Who did what and who opened what, and whether the record was changed.',
  },
  lead: {
    sw: 'Kila unapofungua kumbukumbu, hilo nalo linaandikwa, na mwananchi analiona.',
    en: 'Each time you open a record, that is recorded too, and the citizen sees it.',
  },
  number: { sw: 'Namba ya kumbukumbu', en: 'Number of the ticket' },
  numberHint: { sw: 'Tarakimu 12.', en: '12 digits.' },
  notANumber: {
    sw: 'Hii si namba ya kumbukumbu. Iangalie tena.',
    en: 'This is no number of a ticket. Check it.',
  },
  open: { sw: 'Fungua kumbukumbu', en: 'Open the record' },
  opening: { sw: 'Inafunguliwa…', en: 'Opening…' },
  older: { sw: 'Fungua za zamani zaidi', en: 'Open what is older' },
  close: { sw: 'Funga', en: 'Close' },
  events: { sw: 'Yaliyofanyika', en: 'What was done' },
  reads: { sw: 'Waliofungua', en: 'Who opened it' },
  noReads: { sw: 'Hakuna aliyefungua.', en: 'Nobody opened it.' },
  place: { sw: 'Nafasi', en: 'Place' },
  at: { sw: 'Lini', en: 'When' },
  act: { sw: 'Tendo', en: 'Act' },
  by: { sw: 'Nani', en: 'By' },
  opened: { sw: 'Alifungua', en: 'Opened' },
  hash: { sw: 'Alama ya uhakiki', en: 'Hash' },
  verifying: { sw: 'Inahakikiwa kwenye kivinjari hiki…', en: 'Verifying in this browser…' },
  sound: {
    sw: 'Kila ingizo lina alama yake, na limefungwa kwa lililo kabla yake.',
    en: 'Each entry gives its hash, and is tied to the one before.',
  },
  whole: {
    sw: 'Minyororo yote miwili ni mizima tangu mwanzo.',
    en: 'Both chains are whole from their beginning.',
  },
  part: {
    sw: 'Yaliyo kabla ya haya hayajahakikiwa: yafungue.',
    en: 'What came before these is not verified: open it.',
  },
  notAnchored: {
    sw: 'Uthibitisho wa kumbukumbu uliosainiwa huhakikiwa kivyake.',
    en: 'A signed checkpoint is checked separately.',
  },
  unsound: { sw: 'Kumbukumbu hii ina kasoro:', en: 'Something is wrong with this record:' },
  unreadable: {
    sw: 'Kivinjari hiki hakiwezi kuhakiki. Tumia anwani ya https.',
    en: 'This browser cannot verify it. Use the https address.',
  },
} as const satisfies Record<string, Text>;

type Trail = ReplyOf<'show-trail'>;

/** What was opened. */
export const thingsOpened: Readonly<Record<Trail['reads'][number]['opened'], Text>> = {
  ticket: { sw: 'Ujumbe', en: 'The ticket' },
  attachment: { sw: 'Kiambatisho', en: 'An attachment' },
  identity: { sw: 'Utambulisho', en: 'The identity' },
  'identity-request': { sw: 'Ombi la utambulisho', en: 'The request for the identity' },
  trail: { sw: 'Kumbukumbu', en: 'The record' },
};

/** Who did something, where no officer is named. */
export const actorWords: Readonly<Partial<Record<Trail['events'][number]['by']['actor'], Text>>> = {
  citizen: { sw: 'Mwananchi', en: 'The citizen' },
  system: { sw: 'Mfumo', en: 'The system' },
};

/** What is wrong with an entry. */
const faultWords: Readonly<Record<string, Text>> = {
  unsealed: { sw: 'halina alama', en: 'has no hash' },
  edited: { sw: 'limebadilishwa', en: 'was changed' },
  moved: { sw: 'haliko kwenye nafasi yake', en: 'lies in a place that is not its own' },
  untied: { sw: 'halijafungwa kwa lililo kabla yake', en: 'is not tied to the one before it' },
  missing: {
    sw: 'halifuati lililo kabla yake: kuna lililopotea',
    en: 'does not follow: one before it is missing',
  },
};

/** A finding in a sentence. `isRead`: of the chain of reads. */
export const findingSentence = (isRead: boolean, count: number, fault: string): Text => {
  const { sw, en } = faultWords[fault] ?? { sw: fault, en: fault };
  return {
    sw: `${isRead ? 'Ufunguzi' : 'Tendo'} ${count}: ingizo ${sw}.`,
    en: `${isRead ? 'Read' : 'Act'} ${count}: the entry ${en}.`,
  };
};
