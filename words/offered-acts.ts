import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { OfferedAct } from '../domain/foundation/vocabulary/acts.ts';

/** What a citizen is offered to do. */
export const offeredActWords: Readonly<Record<OfferedAct, Text>> = {
  reply: { sw: 'Andika ujumbe kwa taasisi', en: 'Write to the institution' },
  accept: { sw: 'Kubali jibu', en: 'Accept the response' },
  'confirm-remedy': {
    sw: 'Sema kama kilichoahidiwa kimefanyika',
    en: 'Say whether what was promised was done',
  },
  appeal: { sw: 'Kata rufaa', en: 'Appeal' },
  rate: { sw: 'Tathmini jibu', en: 'Rate the response' },
  'undo-acceptance': { sw: 'Badili uamuzi wa kukubali jibu', en: 'Take back your acceptance' },
  object: { sw: 'Pinga uhamisho', en: 'Object to the transfer' },
  'undo-reclassification': { sw: 'Rudisha aina ya awali', en: 'Change the kind back' },
  'open-up': { sw: 'Jitambulishe zaidi', en: 'Say more about who you are' },
  'hide-again': { sw: 'Ficha jina lako tena', en: 'Hide your name again' },
  'change-preferences': { sw: 'Badilisha jinsi unavyojulishwa', en: 'Change how you get updates' },
  withdraw: { sw: 'Ondoa ulichotuma', en: 'Withdraw it' },
  'undo-withdrawal': { sw: 'Rudisha ulichoondoa', en: 'Bring it back' },
};
