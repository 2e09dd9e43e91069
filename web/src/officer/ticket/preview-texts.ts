import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What stands around the preview of an act. */
export const previewTexts = {
  title: {
    sw: 'Mwananchi atasoma nini, na muda utakuwaje',
    en: 'What the citizen will read, and the deadline',
  },
  incomplete: {
    sw: 'Jaza fomu kwanza. Kisha utaona hapa.',
    en: 'Fill in the form first. Then you see it here.',
  },
  asked: { sw: 'Inaandaa…', en: 'Working it out…' },
  shown: { sw: 'Hakuna kilichotumwa bado.', en: 'Nothing is sent yet.' },
  refused: { sw: 'Ukituma sasa, itakataliwa:', en: 'Sent now, it would be refused:' },
  failed: {
    sw: 'Haikupatikana kwa sasa. Bado unaweza kutuma.',
    en: 'It did not come. You can send all the same.',
  },
  again: { sw: 'Jaribu kuionyesha tena', en: 'Try to show it again' },
  status: { sw: 'Hali', en: 'Status' },
  holder: { sw: 'Iko kwa', en: 'Held by' },
  times: { sw: 'Muda', en: 'Deadline' },
  noTimes: { sw: 'Hakuna muda unaohesabiwa.', en: 'No time is running.' },
  readsNothing: { sw: 'Mwananchi hasomi chochote.', en: 'The citizen reads nothing of it.' },
  toldNothing: {
    sw: 'Hakuna ujumbe unaotumwa. Mwananchi anaona akifuatilia.',
    en: 'No message is sent. The citizen sees it at the follow-up.',
  },
  followUp: { sw: 'Anapofuatilia', en: 'At the follow-up' },
  sms: { sw: 'Kwa SMS, kama aliacha simu', en: 'By SMS, if a phone was left' },
  email: { sw: 'Kwa barua pepe, kama aliacha anwani', en: 'By e-mail, if an address was left' },
} as const satisfies Record<string, Text>;
