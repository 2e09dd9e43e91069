import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { AnswerError } from './answer-errors.ts';

/** What the pages of sending say. */
export const sendTexts = {
  title: { sw: 'Tuma lalamiko au maoni', en: 'Send a complaint or feedback' },
  description: {
    sw: 'Sema kilichotokea. Tunakusaidia kupata ofisi inayohusika.',
    en: 'Say what happened. We help you find the right office.',
  },
  next: { sw: 'Endelea', en: 'Continue' },
  retry: { sw: 'Jaribu tena', en: 'Try again' },

  kind: { sw: 'Unataka kutuma nini?', en: 'What do you want to send?' },
  matter: { sw: 'Ni kuhusu nini?', en: 'What is it about?' },
  matterHint: { sw: 'Chagua kinachokaribia zaidi.', en: 'Choose what comes closest.' },

  danger: {
    sw: 'Kama kuna hatari sasa, piga simu kwanza',
    en: 'If anybody is in danger now, call first',
  },
  dangerLead: {
    sw: 'Simu hujibiwa papo hapo. Ukituma hapa, utajibiwa baada ya saa au siku.',
    en: 'A call is answered at once. What you send here is answered after hours or days.',
  },
  call: { sw: 'Piga', en: 'Call' },
  trainedOnly: {
    sw: 'Jambo hili husomwa na maafisa waliofunzwa na wakuu wao tu.',
    en: 'Only trained officers and their heads read this.',
  },

  words: { sw: 'Eleza kwa maneno yako', en: 'Say it in your own words' },

  keepDraft: { sw: 'Tuhifadhi rasimu kwenye kifaa hiki?', en: 'Keep this draft on this device?' },
  keepDraftHint: {
    sw: 'Ukikatizwa, utaendelea ulipoishia. Anayetumia kifaa hiki anaweza kuisoma.',
    en: 'If you are interrupted, you can go on where you stopped. Anyone who uses this device can read it.',
  },
  keepIt: { sw: 'Ndiyo, hifadhi', en: 'Yes, keep it' },
  keepItNot: { sw: 'Hapana', en: 'No' },
  draftKept: { sw: 'Rasimu inahifadhiwa kwenye kifaa hiki.', en: 'The draft is kept on this device.' },
  draftNotKept: {
    sw: 'Kivinjari hiki kimekataa kuhifadhi rasimu.',
    en: 'This browser will not keep the draft.',
  },
  draftFound: {
    sw: 'Kuna rasimu iliyohifadhiwa kwenye kifaa hiki.',
    en: 'There is a draft on this device.',
  },
  takeUp: { sw: 'Endelea na rasimu', en: 'Continue with the draft' },
  deleteDraft: { sw: 'Futa rasimu', en: 'Delete the draft' },
  draftDeleted: { sw: 'Rasimu imefutwa.', en: 'The draft was deleted.' },
  shared: {
    sw: 'Ulichoshiriki kimeongezwa kwenye unachotuma.',
    en: 'What you shared was added to what you write.',
  },

  place: { sw: 'Ilitokea wapi?', en: 'Where did it happen?' },
  placeHint: {
    sw: 'Mahali hutusaidia kupata ofisi. Kama hapajulikani, endelea tu.',
    en: 'The place helps us find the office. If you do not know it, just continue.',
  },
  usePosition: { sw: 'Tumia mahali nilipo', en: 'Use my location' },
  positionHint: {
    sw: 'Kifaa kitakuomba ruhusa. Tunapokea mahali kwa mita 100 hivi, si nyumba yako.',
    en: 'Your device asks you first. We take it to about 100 metres, not your house.',
  },
  positionAdded: {
    sw: 'Mahali ulipo pameongezwa, kwa mita 100 hivi.',
    en: 'Your location was added, to about 100 metres.',
  },
  positionAsked: { sw: 'Kifaa kinatafuta mahali ulipo…', en: 'Finding your location…' },
  positionDenied: {
    sw: 'Kifaa hakikutoa mahali ulipo. Chagua mkoa, au endelea bila mahali.',
    en: 'Your device did not give your location. Choose a region, or go on without one.',
  },
  removePosition: { sw: 'Ondoa mahali nilipo', en: 'Remove my location' },
  placesMissing: {
    sw: 'Orodha ya mahali haipatikani sasa. Endelea, na utaje mahali kwenye maelezo yako.',
    en: 'The list of places is not available now. Continue, and name the place in your own words.',
  },

  officeHint: {
    sw: 'Huna uhakika? Chagua ya kwanza. Ofisi isiyohusika huihamisha, na utajulishwa.',
    en: 'Not sure? Choose the first. A wrong office passes it on, and you are told.',
  },
  officesMissing: {
    sw: 'Mapendekezo hayapatikani sasa. Tafuta ofisi kwa jina.',
    en: 'Suggestions are not available now. Search for the office by its name.',
  },
  browseOffices: { sw: 'Pitia ofisi zote', en: 'Browse all offices' },
  chooseThis: { sw: 'Chagua', en: 'Choose' },

  files: { sw: 'Una picha au nyaraka?', en: 'Do you have pictures or documents?' },
  filesHint: {
    sw: 'Hadi tano. Picha hupunguzwa, na taarifa zilizofichwa ndani yake hufutwa.',
    en: 'Up to five. Pictures are made smaller, and details hidden in them are deleted.',
  },

  you: { sw: 'Unataka kujulikana?', en: 'Do you want to be known?' },

  contact: { sw: 'Tukujulishe vipi?', en: 'How should we reach you?' },
  noSmsThere: {
    sw: 'Hatutumi SMS kwa simu za nchi hiyo. Andika barua pepe ili ujulishwe.',
    en: 'We send no SMS to phones of that country. Give an e-mail address to get updates.',
  },
  noSmsButEmail: {
    sw: 'Hatutumi SMS kwa simu za nchi hiyo. Utajulishwa kwa barua pepe.',
    en: 'We send no SMS to phones of that country. You get updates by e-mail.',
  },

  notices: { sw: 'Ujumbe tutakaokutumia', en: 'Messages we send you' },
  noticeLanguage: { sw: 'Lugha ya ujumbe', en: 'Language of the messages' },

  check: { sw: 'Hakiki kabla ya kutuma', en: 'Check before you send' },
  aboutHead: {
    sw: 'Je, inamhusu mkuu wa ofisi hii?',
    en: 'Is it about the head of this office?',
  },
  aboutHeadHint: {
    sw: 'Ikiwa inamhusu, inaanzia ngazi ya juu yake, na mkuu huyo hataiona.',
    en: 'If it is, it starts at the level above, and that head will not see it.',
  },
  notAboutHead: { sw: 'Hapana', en: 'No' },
  isAboutHead: { sw: 'Ndiyo', en: 'Yes' },
  others: {
    sw: 'Wengine wameshaandika. Je, ni jambo hilo hilo?',
    en: 'Others have told of this. Is it the same?',
  },
  othersHint: {
    sw: 'Ukisema ni hilo hilo, unahesabiwa pamoja nao. Namba na jibu ni vyako mwenyewe.',
    en: 'If it is, you are counted with them. What you send keeps a number and an answer of its own.',
  },
  meToo: { sw: 'Mimi pia', en: 'Me too' },
  anotherMatter: { sw: 'Hapana, ni jambo jingine', en: 'No, it is something else' },
  send: { sw: 'Tuma', en: 'Send' },
  sending: { sw: 'Inatumwa…', en: 'Sending…' },
  howItGoes: {
    sw: 'Ulichoandika hukaa kwenye kifaa hiki hadi kifike na utunze risiti yake. Kisha kinafutwa hapa.',
    en: 'What you wrote stays on this device until it arrives and you keep its receipt. Then it is deleted here.',
  },
  kindLabel: { sw: 'Aina', en: 'Kind' },
  matterLabel: { sw: 'Jambo', en: 'Matter' },
  placeLabel: { sw: 'Mahali', en: 'Place' },
  positionLabel: { sw: 'Mahali ulipo (mita 100 hivi)', en: 'Your location (about 100 metres)' },
  officeLabel: { sw: 'Ofisi', en: 'Office' },
  filesLabel: { sw: 'Picha na nyaraka', en: 'Pictures and documents' },
  opennessLabel: { sw: 'Kujulikana', en: 'Your identity' },
  safeLabel: { sw: 'Kutumiwa ujumbe', en: 'Messages to you' },
  goesOn: { sw: 'Inaendeleza jambo la awali?', en: 'Does it continue something you sent before?' },
  cites: { sw: 'Namba ya kumbukumbu ya awali', en: 'The earlier reference number' },
  citesHint: {
    sw: 'Tarakimu 12. Msimbo wa siri hauhitajiki.',
    en: '12 digits. The secret code is not needed.',
  },
  citesLabel: { sw: 'Inaendeleza namba', en: 'Continues number' },
  none: { sw: 'Hakuna', en: 'None' },
} as const satisfies Record<string, Text>;

/** Who receives a matter that only one receives, before it is sent. */
export const receivedBy = (institution: Text): Text => ({
  sw: `Itapokelewa na ${institution.sw} tu, hata kama umetaja ofisi nyingine.`,
  en: `It goes to ${institution.en} only, whichever office you named.`,
});

/** What is wrong with an answer. */
export const answerErrorTexts: Readonly<Record<AnswerError, (limit: number) => Text>> = {
  'no-kind': () => ({ sw: 'Chagua unachotaka kutuma', en: 'Choose what you want to send' }),
  'no-matter': () => ({ sw: 'Chagua ni kuhusu nini', en: 'Choose what it is about' }),
  'no-subject': () => ({ sw: 'Andika kwa ufupi ni kuhusu nini', en: 'Say in one line what it is about' }),
  'no-description': () => ({ sw: 'Andika maelezo', en: 'Say what happened' }),
  'no-office': () => ({ sw: 'Chagua ofisi', en: 'Choose an office' }),
  'no-about': () => ({ sw: 'Chagua kama inamhusu mtu', en: 'Choose whether it is about somebody' }),
  'no-about-head': () => ({
    sw: 'Chagua kama inamhusu mkuu wa ofisi hii',
    en: 'Choose whether it is about the head of this office',
  }),
  'no-officer': () => ({
    sw: 'Andika jina, au namna ya kumtambua',
    en: 'Write the name, or how to recognise them',
  }),
  'no-openness': () => ({ sw: 'Chagua kama unataka kujulikana', en: 'Choose whether you want to be known' }),
  'no-contact': () => ({
    sw: 'Andika namba ya simu au barua pepe',
    en: 'Give a phone number or an e-mail address',
  }),
  'not-a-phone': () => ({
    sw: 'Namba ya simu haiko sawa. Kwa mfano: 0712 345 678, au +254 712 345 678',
    en: 'This is not a phone number. For example: 0712 345 678, or +254 712 345 678',
  }),
  'not-a-ticket-number': () => ({
    sw: 'Namba ya kumbukumbu haiko sawa. Ina tarakimu 12',
    en: 'This is not a reference number. It has 12 digits',
  }),
  'no-name': () => ({ sw: 'Andika jina lako', en: 'Write your name' }),
  'no-safety': () => ({
    sw: 'Chagua kama ni salama kukutumia ujumbe',
    en: 'Choose whether messages are safe',
  }),
  'too-long': (limit) => ({
    sw: `Maandishi yasizidi herufi ${limit}`,
    en: `Write at most ${limit} characters`,
  }),
  'too-short': (limit) => ({
    sw: `Andika angalau herufi ${limit}`,
    en: `Write at least ${limit} characters`,
  }),
  empty: () => ({ sw: 'Andika herufi zinazoonekana', en: 'Write something that can be seen' }),
  'control-character': () => ({
    sw: 'Ondoa alama fiche kwenye maandishi',
    en: 'Remove hidden characters from the text',
  }),
  'bidi-character': () => ({
    sw: 'Ondoa alama fiche kwenye maandishi',
    en: 'Remove hidden characters from the text',
  }),
  'not-unicode': () => ({
    sw: 'Maandishi yameharibika. Yaandike tena',
    en: 'The text is damaged. Write it again',
  }),
};
