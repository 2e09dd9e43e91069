import type { SmsActRequest } from '../../domain/messaging/sms/sms-requests.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** What somebody wants to do who asks for an act by SMS, at the beginning of a sentence. */
export const smsActNames: Readonly<Record<SmsActRequest, Text>> = {
  accept: { sw: 'Kukubali jibu', en: 'To accept the answer' },
  'confirm-remedy': { sw: 'Kuthibitisha kilichoahidiwa', en: 'To confirm what was promised' },
  appeal: { sw: 'Kukata rufaa', en: 'To appeal' },
  rate: { sw: 'Kutathmini jibu', en: 'To rate the answer' },
  'undo-acceptance': { sw: 'Kubadili uamuzi wako', en: 'To change your mind' },
  object: { sw: 'Kupinga kuhamishwa', en: 'To object to a transfer' },
  'undo-reclassification': { sw: 'Kurudisha aina ya awali', en: 'To have its kind back' },
  'open-up': { sw: 'Kujitambulisha', en: 'To give your name' },
  'hide-again': { sw: 'Kuficha jina lako', en: 'To hide your name' },
  withdraw: { sw: 'Kuondoa ulichotuma', en: 'To withdraw it' },
  'undo-withdrawal': { sw: 'Kurudisha ulichoondoa', en: 'To take it up again' },
};
