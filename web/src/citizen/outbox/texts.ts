import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { outboxName } from './outbox-name.ts';

/** What the page of the outbox says. */
export const outboxTexts = {
  title: outboxName,
  description: {
    sw: 'Yanayosubiri kutumwa kutoka kwenye kifaa hiki, na risiti zake.',
    en: 'What waits on this device to be sent, and its receipts.',
  },
  lead: {
    sw: 'Haya ndiyo yote yaliyotunzwa kwenye kifaa hiki.',
    en: 'This is everything that this device keeps.',
  },
  empty: { sw: 'Hakuna kinachosubiri.', en: 'Nothing is waiting here.' },
  write: { sw: 'Tuma lalamiko au maoni', en: 'Send a complaint or feedback' },
  discreet: { sw: 'Ujumbe', en: 'Message' },
  waiting: { sw: 'Bado haijatumwa', en: 'Not sent yet' },
  refused: { sw: 'Haikupokelewa: irekebishe', en: 'Not accepted: correct it' },
  received: { sw: 'Imetumwa: tunza risiti', en: 'Sent: keep the receipt' },
  since: { sw: 'Iliandikwa', en: 'Written' },
  sendNow: { sw: 'Tuma sasa', en: 'Send now' },
  sending: { sw: 'Inatumwa…', en: 'Sending…' },
  change: { sw: 'Badilisha', en: 'Change' },
  correct: { sw: 'Rekebisha', en: 'Correct' },
  remove: { sw: 'Futa', en: 'Delete' },
  removeSure: { sw: 'Ndiyo, futa', en: 'Yes, delete' },
  keep: { sw: 'Acha', en: 'Leave it' },
  removeUnsent: {
    sw: 'Bado haijatumwa. Ukiifuta, maneno yako yatapotea.',
    en: 'It has not been sent yet. If you delete it, your words are lost.',
  },
  removeMaybe: {
    sw: 'Huenda ilishafika. Ukiifuta, hutapata namba wala msimbo wake.',
    en: 'It may have arrived. If you delete it, you get neither its number nor its secret code.',
  },
  removeReceived: {
    sw: 'Ilishapokelewa. Ukiifuta, hutaona tena namba wala msimbo wake.',
    en: 'It was received. If you delete it, you will not see its number and secret code again.',
  },
  showReceipt: { sw: 'Onyesha risiti', en: 'Show the receipt' },
  back: { sw: 'Rudi kwenye sanduku', en: 'Back to the outbox' },
  draft: { sw: 'Rasimu', en: 'Draft' },
  draftLead: { sw: 'Kuna rasimu iliyohifadhiwa.', en: 'There is a saved draft.' },
  keptTickets: { sw: 'Vilivyotunzwa kwenye kifaa hiki', en: 'What is kept on this device' },
  forget: { sw: 'Ondoa', en: 'Remove' },
  emptyAll: { sw: 'Futa vyote kwenye kifaa hiki', en: 'Delete everything on this device' },
  emptyAllSure: {
    sw: 'Rasimu, ujumbe ambao haujatumwa, risiti na namba zilizotunzwa vitafutwa.',
    en: 'Drafts, what was not sent, receipts and kept numbers are deleted.',
  },
  emptied: { sw: 'Vyote vimefutwa.', en: 'Everything was deleted.' },
  stillKnown: {
    sw: 'Vimefutwa. Lakini huduma haikujibu, na bado inakumbuka kifaa hiki. Futa vidakuzi vya tovuti hii.',
    en: 'It was deleted. But the service did not answer, and still remembers this device. Clear the cookies of this site.',
  },
  notLasting: {
    sw: 'Kivinjari hiki hakihifadhi chochote ukurasa ukifungwa.',
    en: 'This browser keeps nothing once the page is closed.',
  },
} as const satisfies Record<string, Text>;
