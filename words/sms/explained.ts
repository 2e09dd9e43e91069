import type { SmsTicketState } from '../../domain/messaging/sms/ticket-state.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** How far a ticket is, in the fewest words. `{li}` is the concord of its kind. */
export const smsStateTexts: Readonly<Record<SmsTicketState['state'], Text>> = {
  due: { sw: '{number}: utajibiwa ifikapo {date}.', en: '{number}: you get an answer by {date}.' },
  overdue: {
    sw: '{number}: muda wa kujibu umepita, taasisi inakumbushwa.',
    en: '{number}: the answer is late, and the institution is reminded.',
  },
  'needs-no-answer': { sw: '{number}: {li}mepokelewa.', en: '{number}: received.' },
  'awaiting-citizen': {
    sw: '{number}: taasisi inasubiri jibu lako.',
    en: '{number}: the institution waits for your reply.',
  },
  appealable: {
    sw: '{number}: {li}mejibiwa, rufaa hadi {date}.',
    en: '{number}: answered, appeal by {date}.',
  },
  final: { sw: '{number}: {li}mejibiwa. Jibu ni la mwisho.', en: '{number}: answered. The answer is final.' },
  closed: { sw: '{number}: {li}mefungwa.', en: '{number}: closed.' },
};

/**
 * What is said of a request besides. What names `{place}` is left out where the stage has none, what names `{ussd}` where
 * nothing can be dialled; `{where}` is empty then.
 */
export const smsExplanations = {
  received: { sw: 'Ujumbe wako umepokelewa: {number}.', en: 'Your message has arrived: {number}.' },
  'received-above': { sw: 'Ujumbe wako umepokelewa.', en: 'Your message has arrived.' },
  'appeal-answer': {
    sw: 'Hujaridhika na jibu? Kata rufaa hadi {date}{where}.',
    en: 'Not satisfied with the answer? Appeal by {date}{where}.',
  },
  'appeal-until': {
    sw: 'Kata rufaa ya {number} hadi {date}{where}.',
    en: 'Appeal about {number} by {date}{where}.',
  },
  'no-appeal': { sw: 'Jibu hili ni la mwisho: halina rufaa.', en: 'This answer is final: it has no appeal.' },
  'appeal-after-answer': {
    sw: 'Rufaa hukatwa baada ya jibu.',
    en: 'You can appeal once there is an answer.',
  },
  'no-secret-by-phone': {
    sw: 'Ukipiga {ussd}, huhitaji msimbo.',
    en: 'If you dial {ussd}, you need no code.',
  },
  'see-more': { sw: 'Kuona zaidi, {place}.', en: 'To see more, {place}.' },
  'others-too': { sw: 'Nyingine: {count}.', en: 'Others: {count}.' },
  'secret-later': {
    sw: 'Msimbo mpya wa {number} hauwezi kutolewa sasa: hutolewa mara moja kila baada ya {every}.',
    en: 'No new code for {number} can be given now: there is one every {every}.',
  },
  'how-secret': {
    sw: 'Kupata msimbo mpya, tuma: NIMEPOTEZA MSIMBO {number}.',
    en: 'For a new secret code, send: LOST CODE {number}.',
  },
  'how-help': { sw: 'Kupata maelekezo, tuma: MSAADA.', en: 'To see what you can do, send: HELP.' },
  'how-stop': { sw: 'Kuacha SMS, tuma: ACHA.', en: 'To get no more SMS, send: STOP.' },
  'how-start': { sw: 'Kupata SMS tena, tuma: ANZA.', en: 'To get SMS again, send: START.' },
  'not-by-sms': { sw: 'Hilo halifanyiki kwa SMS.', en: 'That cannot be done by SMS.' },
  'how-act': { sw: '{Act}, {place}.', en: '{Act}, {place}.' },
  'have-secret': {
    sw: 'Uwe na namba ya kumbukumbu na msimbo wa siri.',
    en: 'Have the number and the secret code ready.',
  },
} as const satisfies Record<string, Text>;
export type SmsExplanation = keyof typeof smsExplanations;
