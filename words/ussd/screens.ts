import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/**
 * What the screens of a simple phone say, one text a screen: a question, or what is above a list. With all that is
 * filled in, and the keys below it, a screen has room for 160 characters.
 */
export const screenWords = {
  home: { sw: 'Mrejesho: sema na taasisi za umma', en: 'Mrejesho: talk to public offices' },
  resume: { sw: 'Hukumaliza. Endelea ulipoishia?', en: 'You did not finish. Go on from there?' },
  'sent-before': {
    sw: 'Ujumbe wako umetumwa. Ungependa kuona namba yake tena?',
    en: 'What you wrote was sent. See its number again?',
  },
  kind: { sw: 'Unataka kutuma nini?', en: 'What do you want to send?' },
  category: { sw: 'Inahusu nini? Chagua, au andika neno', en: 'What about? Choose, or type a word' },
  'nothing-matches': { sw: 'Hakuna chenye neno hilo.', en: 'Nothing has that word.' },
  emergency: { sw: 'Ukiwa hatarini piga sasa:', en: 'If in danger, call now:' },
  where: { sw: 'Ni wapi?', en: 'Where is it?' },
  region: { sw: 'Mkoa gani? Chagua, au andika', en: 'Which region? Choose, or type' },
  council: { sw: 'Halmashauri gani? Chagua, au andika', en: 'Which council? Choose, or type' },
  ward: { sw: 'Kata gani? Chagua, au andika', en: 'Which ward? Choose, or type' },
  office: { sw: 'Itumwe wapi?', en: 'Send it where?' },
  'office-name': {
    sw: 'Andika jina la taasisi, au sehemu yake (mfano: hospitali temeke):',
    en: 'Type the name of the office, or a part of it (such as: hospital temeke):',
  },
  'offices-found': { sw: 'Chagua taasisi', en: 'Choose the office' },
  'no-office-of-this-name': {
    sw: 'Hakuna taasisi yenye jina hilo. Andika kwa njia nyingine:',
    en: 'No office has that name. Type it another way:',
  },
  'not-served': {
    sw: '{office} haipokei malalamiko hapa. Peleka: {address}',
    en: '{office} takes no complaints here. Go to: {address}',
  },
  more: {
    sw: 'Umeandika herufi {count}. Kuna la kuongeza?',
    en: 'You wrote {count} characters. More to say?',
  },
  'what-more': { sw: 'Endelea kuandika:', en: 'Go on writing:' },
  'about-head': { sw: 'Inamhusu mkuu wa {office}?', en: 'Is it about the head of {office}?' },
  openness: {
    sw: 'Mtandao wako unajua namba hii. Tuitume vipi?',
    en: 'Your network knows this number. How do we send it?',
  },
  safe: {
    sw: 'Je, ni salama kutuma SMS kwa simu hii? Wengine wanaweza kuzisoma.',
    en: 'Is it safe to send SMS to this phone? Others may read them.',
  },
  name: { sw: 'Andika jina lako kamili:', en: 'Type your full name:' },
  'read-back': { sw: 'Soma kabla ya kutuma', en: 'Read it before it goes' },
  'read-back-head': {
    sw: 'Soma kabla ya kutuma. Inamhusu mkuu wa {office}?',
    en: 'Read it before it goes. Is it about the head of {office}?',
  },
  summary: {
    sw: '{kind}, {openness}, kwa {office}. {category}. {place}{head}"{text}"',
    en: '{kind}, {openness}, to {office}. {category}. {place}{head}"{text}"',
  },
  'summary-head': { sw: 'Inamhusu mkuu. ', en: 'About the head. ' },
  'others-one': {
    sw: 'Angalau mtu 1 ameandika kuhusu jambo kama hili ({where}) tangu {date}. Ni hilo hilo?',
    en: 'At least 1 person has written about something similar ({where}) since {date}. Is it the same?',
  },
  'others-more': {
    sw: 'Angalau watu {count} wameandika kuhusu jambo kama hili ({where}) tangu {date}. Ni hilo hilo?',
    en: 'At least {count} people have written about something similar ({where}) since {date}. Is it the same?',
  },
  'others-several': {
    sw: 'Wengine wameandika. Ni lipi kati ya haya?',
    en: 'Others have written. Is it one of these?',
  },
  'others-since': { sw: 'Tangu {date}: angalau {count}', en: 'Since {date}: at least {count}' },
  sent: {
    sw: 'Imepokelewa: {office}.\nNamba: {number}\nMsimbo wa siri: {secret}',
    en: 'Received: {office}.\nNumber: {number}\nSecret code: {secret}',
  },
  'sent-as-before': {
    sw: 'Ilishatumwa kama ulivyoiandika mwanzo.',
    en: 'It had gone already, as you first wrote it.',
  },
  'sent-answer-by': { sw: 'Utajibiwa ifikapo {date}.', en: 'You will be answered by {date}.' },
  'sent-with-others': { sw: 'Umehesabiwa pamoja nao.', en: 'Counted with the others.' },
  'sent-alone': { sw: 'Hukuhesabiwa pamoja nao.', en: 'Not counted with others.' },
  'sent-write-down': { sw: 'Ziandike: hutatumiwa SMS.', en: 'Write them down: no SMS comes.' },
  'sent-sms-comes': { sw: 'SMS inakuja.', en: 'An SMS is coming.' },
  remembered: {
    sw: 'Tutakumbuka mahali hapa kwa simu hii.',
    en: 'We will remember this place for this phone.',
  },
  forgotten: { sw: 'Tumesahau mahali hapo.', en: 'We have forgotten that place.' },
  follow: { sw: 'Fuatilia ulichotuma', en: 'Follow up' },
  mine: { sw: 'Ulichotuma kwa simu hii', en: 'Sent from this phone' },
  'mine-none': {
    sw: 'Simu hii haijatuma kitu. Ulichotuma bila kujulikana hufuatiliwa kwa namba na msimbo.',
    en: 'This phone sent nothing. What is anonymous is followed by number and secret code.',
  },
  'mine-unconfirmed': {
    sw: 'Namba hii iliandikwa kwenye ujumbe ambao hujathibitisha kuwa ni wako.',
    en: 'This number was given with messages that you have not confirmed as yours.',
  },
  'phone-question': {
    sw: 'Namba hii iliandikwa kwenye jumbe hizi. Ni zako?',
    en: 'This number was given with these. Are they yours?',
  },
  'phone-question-one': {
    sw: 'Namba hii iliandikwa kwenye ujumbe huu. Ni wako?',
    en: 'This number was given with this. Is it yours?',
  },
  'phone-confirmed': {
    sw: 'Asante. Sasa unaweza kufuatilia kwa simu hii.',
    en: 'Thank you. You can now follow up by this phone.',
  },
  'phone-disowned': {
    sw: 'Asante. Namba yako imeondolewa. Hatutakutumia ujumbe huo.',
    en: 'Thank you. Your number was removed. You get no messages about it.',
  },
  'sms-send-again': {
    sw: 'Ulichoandika kwa SMS hakijafika: kitume tena, ukianza na namba ya kumbukumbu.',
    en: 'What you wrote by SMS did not arrive: send it again, starting with the reference number.',
  },
  number: { sw: 'Andika namba ya kumbukumbu (tarakimu 12):', en: 'Type the number (12 digits):' },
  'number-mistyped': { sw: 'Namba hiyo si sahihi.', en: 'That number is not right.' },
  secret: { sw: 'Andika msimbo wa siri (tarakimu 8):', en: 'Type the secret code (8 digits):' },
  ticket: { sw: '{number}: {status}', en: '{number}: {status}' },
  'ticket-at': { sw: 'Ipo: {office}.', en: 'It is at: {office}.' },
  'ticket-answer-by': { sw: 'Utajibiwa ifikapo {date}.', en: 'You will be answered by {date}.' },
  'ticket-late': { sw: 'Muda wa kujibu umepita.', en: 'The answer is late.' },
  'ticket-window': { sw: 'Rufaa hadi {date}.', en: 'Appeal until {date}.' },
  responses: { sw: 'Jibu', en: 'Response' },
  'outside-body': {
    sw: 'Kama hukuridhika, nenda: {outsideBody}.',
    en: 'Not satisfied? Go to: {outsideBody}.',
  },
  messages: { sw: 'Ujumbe', en: 'Messages' },
  readers: { sw: 'Waliofungua', en: 'Who opened it' },
  steps: { sw: 'Hatua', en: 'Steps' },
  'nothing-there': { sw: 'Bado hakuna.', en: 'Nothing yet.' },
  you: { sw: 'Wewe', en: 'You' },
  acts: { sw: 'Unaweza', en: 'You can' },
  done: { sw: 'Imefanyika.', en: 'Done.' },
  'new-secret': {
    sw: 'Msimbo mpya utakuja kwa SMS na wa zamani hautatumika tena. Utumwe?',
    en: 'A new secret code comes by SMS and the old one stops working. Send it?',
  },
  'wrong-key': { sw: 'Chaguo hilo halipo.', en: 'There is no such key.' },
  'write-something': { sw: 'Hujaandika kitu.', en: 'You wrote nothing.' },
  sorry: {
    sw: 'Samahani, huduma haipatikani sasa. Ulichoandika kimehifadhiwa dakika 5: piga tena.',
    en: 'Sorry, not available now. What you wrote is kept 5 minutes: dial again.',
  },
  goodbye: { sw: 'Asante. Kwaheri.', en: 'Thank you. Goodbye.' },
} as const satisfies Record<string, Text>;
export type ScreenWord = keyof typeof screenWords;

/** What a key does, beside its digit. */
export const keyWords = {
  send: { sw: 'Tuma lalamiko au maoni', en: 'Send' },
  follow: { sw: 'Fuatilia ulichotuma', en: 'Follow up' },
  /** In the other language: who needs it reads it. */
  language: { sw: 'English', en: 'Kiswahili' },
  yes: { sw: 'Ndiyo', en: 'Yes' },
  no: { sw: 'Hapana', en: 'No' },
  anew: { sw: 'Hapana, anza upya', en: 'No, begin anew' },
  'go-on': { sw: 'Endelea', en: 'Go on' },
  skip: { sw: 'Ruka', en: 'Skip' },
  elsewhere: { sw: 'Mahali pengine', en: 'Elsewhere' },
  forget: { sw: 'Sahau mahali hapa', en: 'Forget this place' },
  'another-office': { sw: 'Nyingine: andika jina', en: 'Another: type its name' },
  enough: { sw: 'Inatosha, endelea', en: 'That is all' },
  'add-more': { sw: 'Ongeza maelezo', en: 'Add more' },
  anonymous: { sw: 'Bila kujulikana', en: 'Anonymous' },
  confidential: { sw: 'Kwa siri (SMS hapa)', en: 'Confidential (SMS here)' },
  identified: { sw: 'Kwa jina langu', en: 'By my name' },
  'send-now': { sw: 'Tuma', en: 'Send' },
  'send-not-head': { sw: 'Hapana, tuma', en: 'No, send' },
  'send-head': { sw: 'Ndiyo, tuma ngazi ya juu', en: 'Yes, send above' },
  same: { sw: 'Ndiyo, ni hilo', en: 'Yes, the same' },
  another: { sw: 'Hapana, ni jingine', en: 'No, another' },
  rewrite: { sw: 'Andika upya', en: 'Write it again' },
  discard: { sw: 'Futa', en: 'Discard' },
  remember: { sw: 'Kumbuka mahali hapa', en: 'Remember this place' },
  'of-this-phone': { sw: 'Ulichotuma kwa simu hii', en: 'Sent from this phone' },
  'by-number': { sw: 'Kwa namba na msimbo', en: 'By number and secret code' },
  'phone-question': { sw: 'Swali kuhusu namba yako', en: 'A question on your number' },
  mine: { sw: 'Ndiyo, ni wangu', en: 'Yes, it is mine' },
  'not-mine': { sw: 'Hapana, si wangu', en: 'No, it is not mine' },
  'all-mine': { sw: 'Ndiyo, zote ni zangu', en: 'Yes, all are mine' },
  'none-mine': { sw: 'Hapana, si zangu', en: 'No, none are mine' },
  'one-by-one': { sw: 'Moja moja', en: 'One by one' },
  response: { sw: 'Soma jibu', en: 'Read the response' },
  acts: { sw: 'La kufanya', en: 'What you can do' },
  messages: { sw: 'Ujumbe', en: 'Messages' },
  readers: { sw: 'Waliofungua', en: 'Who opened it' },
  steps: { sw: 'Hatua zake', en: 'Its steps' },
  'new-secret': { sw: 'Msimbo mpya wa siri', en: 'A new secret code' },
  'see-ticket': { sw: 'Tazama ulichotuma', en: 'See what you sent' },
  'remedy-done': { sw: 'Kimefanyika', en: 'It was done' },
  'remedy-missing': { sw: 'Hakijafanyika', en: 'It was not done' },
  back: { sw: 'Rudi', en: 'Back' },
  home: { sw: 'Mwanzo', en: 'Home' },
  more: { sw: 'Zaidi', en: 'More' },
  leave: { sw: 'Toka', en: 'Leave' },
} as const satisfies Record<string, Text>;
export type KeyWord = keyof typeof keyWords;

/** What is asked of whoever sends something of this kind: only what is complained of has happened to somebody. */
export const storyQuestions: Readonly<Record<Kind, Text>> = {
  complaint: {
    sw: 'Eleza kilichotokea: nini, wapi, lini. Usiandike jina lako.',
    en: 'Say what happened: what, where, when. Leave your name out.',
  },
  question: {
    sw: 'Andika swali lako. Usiandike jina lako.',
    en: 'Type your question. Leave your name out.',
  },
  suggestion: {
    sw: 'Andika pendekezo lako: nini kifanyike? Usiandike jina lako.',
    en: 'Type your suggestion: what should be done? Leave your name out.',
  },
  opinion: {
    sw: 'Andika maoni yako. Usiandike jina lako.',
    en: 'Type your opinion. Leave your name out.',
  },
  compliment: {
    sw: 'Unampongeza nani, na kwa nini? Andika. Usiandike jina lako.',
    en: 'Who did well, and how? Type it. Leave your own name out.',
  },
};

/** What a kind is called on a menu, where it stands alone. */
export const menuKinds = {
  complaint: { sw: 'Lalamiko au kero', en: 'Complaint' },
  question: { sw: 'Swali', en: 'Question' },
  suggestion: { sw: 'Pendekezo', en: 'Suggestion' },
  opinion: { sw: 'Maoni', en: 'Opinion' },
  compliment: { sw: 'Pongezi', en: 'Compliment' },
} as const;
