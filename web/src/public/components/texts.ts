import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const componentsTexts = {
  title: { sw: 'Vipengele vya kurasa', en: 'The components of the pages' },
  description: {
    sw: 'Kila kipengele cha kurasa, kwenye mwanga na gizani.',
    en: 'Every component of the pages, in light and in dark.',
  },
  light: { sw: 'Mwangani', en: 'In light' },
  dark: { sw: 'Gizani', en: 'In dark' },
  next: { sw: 'Endelea', en: 'Continue' },
  save: { sw: 'Hifadhi', en: 'Save' },
  remove: { sw: 'Ondoa', en: 'Remove' },
  busy: { sw: 'Inatuma…', en: 'Sending…' },
  skip: { sw: 'Ruka swali hili', en: 'Skip this question' },
  subject: { sw: 'Kwa ufupi, inahusu nini?', en: 'In short, what is it about?' },
  subjectHint: { sw: 'Kwa mfano: Hakuna maji Mbezi', en: 'For example: No water in Mbezi' },
  number: { sw: 'Namba ya kumbukumbu', en: 'Reference number' },
  numberMistake: { sw: 'Andika namba zote 12.', en: 'Write all 12 digits.' },
  description2: { sw: 'Nini kimetokea?', en: 'What happened?' },
  kind: { sw: 'Unataka kutuma nini?', en: 'What do you want to send?' },
  complaint: { sw: 'Lalamiko au kero', en: 'Complaint' },
  complaintHint: {
    sw: 'Jambo limeharibika au umetendewa vibaya.',
    en: 'Something is wrong or you were treated badly.',
  },
  question: { sw: 'Swali', en: 'Question' },
  remember: { sw: 'Kumbuka kwenye simu hii', en: 'Remember it on this phone' },
  notice: { sw: 'Ofisi hujibu ndani ya siku 15 za kazi.', en: 'The office answers within 15 working days.' },
  received: { sw: 'Tumepokea ujumbe wako.', en: 'We received what you sent.' },
  shared: { sw: 'Simu hii ina watumiaji wengine?', en: 'Do others use this phone?' },
  lost: {
    sw: 'Ukipoteza msimbo, hatuwezi kuurudisha.',
    en: 'If you lose the secret code, we cannot bring it back.',
  },
  waiting: { sw: 'Inasubiri taasisi', en: 'Waiting for the institution' },
  worked: { sw: 'Inashughulikiwa', en: 'In progress' },
  done: { sw: 'Imefungwa', en: 'Closed' },
  more: { sw: 'Kwa nini tunauliza?', en: 'Why do we ask?' },
  moreText: {
    sw: 'Ili ujumbe wako ufike ofisi sahihi.',
    en: 'So that what you send reaches the right office.',
  },
} as const satisfies Record<string, Text>;
