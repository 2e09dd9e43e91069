import type { PlainAnswer } from '../../domain/messaging/sms/sms-inbox.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** What an SMS is answered, in one message of its own. */
interface SmsAnswerText {
  readonly says: Text;
  /** Where to go on. It is left out where the stage has no place: `{place}` is one of `smsPlaces`. */
  readonly goesOn?: Text;
  /** What is said behind that, in any case. */
  readonly ends?: Text;
}

export const smsAnswerTexts: Readonly<Record<PlainAnswer, SmsAnswerText>> = {
  'phone-confirmed': {
    says: {
      sw: 'Asante. Namba yako imethibitishwa: sasa unaweza kufuatilia kwa simu hii.',
      en: 'Thank you. Your number is confirmed: you can now follow up by this phone.',
    },
  },
  'phone-confirmed-send-again': {
    says: {
      sw: 'Asante. Namba yako imethibitishwa. Ulichoandika awali kwa SMS hakijafika: kitume tena, ukianza na namba ya kumbukumbu.',
      en: 'Thank you. Your number is confirmed. What you wrote by SMS before did not arrive: send it again, starting with the reference number.',
    },
  },
  'phone-disowned': {
    says: {
      sw: 'Asante. Namba yako imeondolewa, na hatutakutumia ujumbe huo tena.',
      en: 'Thank you. Your number was removed, and you get no more messages about it.',
    },
  },
  'phone-disowned-send-again': {
    says: {
      sw: 'Asante. Namba yako imeondolewa. Ulichoandika awali kwa SMS hakijafika: kitume tena, ukianza na namba ya kumbukumbu.',
      en: 'Thank you. Your number was removed. What you wrote by SMS before did not arrive: send it again, starting with the reference number.',
    },
  },
  'nothing-written': {
    says: {
      sw: 'Ujumbe wako hauna maneno. Tuma namba ya kumbukumbu pamoja na unachotaka kusema.',
      en: 'Your message has no words. Send the reference number together with what you want to say.',
    },
    goesOn: {
      sw: 'Kufuatilia, {place}.',
      en: 'To follow up, {place}.',
    },
  },
  received: {
    says: {
      sw: 'Ujumbe wako kuhusu {number} umepokelewa. Taasisi itausoma.',
      en: 'Your message has been added to {number}. The institution will read it.',
    },
  },
  closed: {
    says: {
      sw: 'Namba {number} imefungwa, hivyo ujumbe wako haukupokelewa.',
      en: 'Number {number} is closed, so your message was not taken.',
    },
    goesOn: {
      sw: 'Kuona unachoweza kufanya, {place}.',
      en: 'To see what you can do, {place}.',
    },
  },
  'too-often': {
    says: {
      sw: 'Namba {number} imefikisha ujumbe wote wa leo. Ujumbe wako haukupokelewa: utume tena kesho.',
      en: 'Number {number} has had all its messages for today. Yours was not taken: send it again tomorrow.',
    },
  },
  'which-ticket': {
    says: {
      sw: 'Umetuma zaidi ya mara moja. Tuma tena, ukianza na namba ya kumbukumbu ya unachokizungumzia.',
      en: 'You have sent more than once. Send this again, beginning with the reference number that you mean.',
    },
  },
  'not-of-phone': {
    says: {
      sw: 'Namba hiyo haipatikani kwa simu hii. Iangalie tena.',
      en: 'Nothing with that number is found by this phone. Check the number.',
    },
    goesOn: {
      sw: 'Ukiwa na msimbo wa siri, {place}.',
      en: 'If you have the secret code, {place}.',
    },
  },
  'how-to-send': {
    says: {
      sw: 'Simu hii haina kinachosubiri jibu.',
      en: 'This phone has sent nothing that is open.',
    },
    goesOn: {
      sw: 'Kutuma jipya au kufuatilia, {place}.',
      en: 'To send a new one or to follow one up, {place}.',
    },
  },
  help: {
    says: {
      sw: 'Tuma HALI kuona hatua, RUFAA kukata rufaa, ACHA kuacha SMS.',
      en: 'Send STATUS to see how far it is, APPEAL to appeal, STOP to get no SMS.',
    },
    goesOn: {
      sw: 'Kuandika jambo jipya, {place}.',
      en: 'To write of something new, {place}.',
    },
  },
  stopped: {
    says: {
      sw: 'Hutatumiwa SMS tena.',
      en: 'You get no more SMS.',
    },
    goesOn: {
      sw: 'Majibu na tarehe utaziona ukifuatilia: {place}.',
      en: 'To see answers and dates, {place}.',
    },
    ends: {
      sw: 'Ukitaka SMS tena, tuma ANZA.',
      en: 'To get SMS again, send START.',
    },
  },
  started: {
    says: {
      sw: 'Utatumiwa SMS tena kuhusu ulichotuma. Ukitaka ziache, tuma ACHA.',
      en: 'You get SMS about what you sent again. To stop them, send STOP.',
    },
  },
};

/** Where citizens read and write, by what the stage has. */
export const smsPlaces = {
  both: { sw: 'piga {ussd} au fungua {web}', en: 'dial {ussd} or open {web}' },
  ussd: { sw: 'piga {ussd}', en: 'dial {ussd}' },
  web: { sw: 'fungua {web}', en: 'open {web}' },
} as const satisfies Record<string, Text>;
