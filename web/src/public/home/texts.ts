import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { PageName } from '../../platform/addresses.ts';

export const homeTexts = {
  title: { sw: 'Sema na taasisi za umma', en: 'Speak to public institutions' },
  description: {
    sw: 'Tuma lalamiko, swali, pendekezo, maoni au pongezi kwa taasisi yoyote ya umma.',
    en: 'Send a complaint, question, suggestion, opinion or compliment to any public institution.',
  },
  lead: {
    sw: 'Tuma lalamiko, swali, pendekezo, maoni au pongezi. Huhitaji kujua ofisi inayohusika.',
    en: 'Send a complaint, question, suggestion, opinion or compliment. You do not need to know which office is responsible.',
  },
  anonymous: {
    sw: 'Unaweza kutuma bila kujulikana, na bado ukapata jibu.',
    en: 'You can send it anonymously, and still get an answer.',
  },
  dial: { sw: 'Huna intaneti? Piga', en: 'No internet? Dial' },
  anyPhone: { sw: 'Simu yoyote, hata ya vitufe.', en: 'On any phone, even one with keys.' },
  danger: { sw: 'Uko hatarini sasa? Piga simu:', en: 'In danger now? Call:' },
  moreNumbers: { sw: 'Namba nyingine', en: 'Other numbers' },
  how: { sw: 'Hatua tatu', en: 'Three steps' },
} as const satisfies Record<string, Text>;

/** What somebody comes for. */
export const doors: readonly { readonly to: PageName; readonly name: Text; readonly about: Text }[] = [
  {
    to: 'send',
    name: { sw: 'Tuma lalamiko au maoni', en: 'Send a complaint or feedback' },
    about: {
      sw: 'Kwa dakika kama mbili. Bila akaunti.',
      en: 'In about two minutes. No account.',
    },
  },
  {
    to: 'follow',
    name: { sw: 'Fuatilia ulichotuma', en: 'Follow up what you sent' },
    about: {
      sw: 'Kwa namba ya kumbukumbu na msimbo wa siri.',
      en: 'With the reference number and the secret code.',
    },
  },
];

export const threeSteps: readonly { readonly title: Text; readonly text: Text }[] = [
  {
    title: { sw: 'Sema', en: 'Say it' },
    text: {
      sw: 'Andika kilichotokea. Tunapendekeza ofisi inayohusika.',
      en: 'Write what happened. We suggest the office that is responsible.',
    },
  },
  {
    title: { sw: 'Jibiwa kwa wakati', en: 'Get an answer on time' },
    text: {
      sw: 'Unaambiwa utajibiwa lini, na unaona kila hatua.',
      en: 'You see the date it must be answered by, and each step.',
    },
  },
  {
    title: { sw: 'Au panda juu', en: 'Or go higher' },
    text: {
      sw: 'Wasipojibu, ujumbe wako unapanda ngazi ya juu wenyewe. Usiporidhika, kata rufaa.',
      en: 'If nobody answers, it goes up by itself. If you disagree, appeal.',
    },
  },
];
