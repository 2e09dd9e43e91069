import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull, daysFromNow, momentInFull, timeOfDay } from '../../platform/dates.ts';
import { inEach } from '../../platform/language.ts';

/** What the page says of an opened ticket. */
export const ticketTexts = {
  title: { sw: 'Ulichotuma', en: 'What you sent' },
  description: {
    sw: 'Kimefikia wapi, na unachoweza kufanya.',
    en: 'How far it has come, and what you can do.',
  },
  number: { sw: 'Namba', en: 'Number' },
  close: { sw: 'Toka hapa', en: 'Leave this page' },
  refresh: { sw: 'Onyesha upya', en: 'Refresh' },
  refreshing: { sw: 'Inaonyesha upya…', en: 'Refreshing…' },
  offlineNow: {
    sw: 'Hakuna mtandao kwa sasa. Unachoona ni cha mara ya mwisho.',
    en: 'There is no connection now. What you see was loaded earlier.',
  },
  news: { sw: 'Kuna jambo jipya kuhusu ulichotuma.', en: 'There is something new about what you sent.' },
  notOpened: { sw: 'Haikufunguka', en: 'It could not be opened' },
  notYours: {
    sw: 'Msimbo huu haufungui tena ulichotuma. Huenda msimbo mpya uliombwa.',
    en: 'This secret code no longer opens what you sent. Perhaps a new one was asked for.',
  },
  again: { sw: 'Andika namba na msimbo tena', en: 'Type the number and secret code again' },
  newSecret: { sw: 'Omba msimbo mpya', en: 'Ask for a new secret code' },

  standing: { sw: 'Ilipofikia', en: 'Where it stands' },
  whatNext: { sw: 'Kinachofuata', en: 'What happens next' },
  phoneTyped: {
    sw: 'Namba yako ya simu bado haijathibitishwa kuwa ni yako: utapata SMS chache tu kwa siku. Kuithibitisha, omba msimbo mpya wa siri kwa SMS na ufungue kwa huo.',
    en: 'Your phone number is not confirmed as yours yet: you get only a few SMS a day. To confirm it, ask for a new secret code by SMS and open this with it.',
  },
  heldBy: { sw: 'Iko kwa', en: 'Now with' },
  sentTo: { sw: 'Ulituma kwa', en: 'You sent it to' },
  submitted: { sw: 'Ilitumwa', en: 'Sent on' },
  answerBy: { sw: 'Utajibiwa ifikapo', en: 'You will be answered by' },
  answerTime: { sw: 'Muda wa kujibu', en: 'Time to answer' },
  answered: { sw: 'Ilijibiwa', en: 'Answered on' },
  appealBy: { sw: 'Mwisho wa kukata rufaa', en: 'Appeal by' },
  clockStands: { sw: 'Umesimama hadi ujibu', en: 'Paused until you reply' },
  late: { sw: 'Imechelewa', en: 'Late' },

  question: { sw: 'Taasisi inakuuliza', en: 'The institution asks you' },
  answerQuestion: { sw: 'Jibu swali hili', en: 'Reply to this question' },

  answer: { sw: 'Jibu la taasisi', en: 'The answer' },
  finalAnswer: { sw: 'Jibu la mwisho', en: 'The final answer' },
  earlierAnswers: { sw: 'Majibu ya awali', en: 'Earlier answers' },

  acts: { sw: 'Unachoweza kufanya', en: 'What you can do' },
  goOnFromIt: { sw: 'Andika tena kuhusu jambo hili', en: 'Write again about this' },
  noActs: { sw: 'Kwa sasa hakuna cha kufanya.', en: 'There is nothing you can do now.' },

  messages: { sw: 'Ujumbe', en: 'Messages' },
  noMessages: { sw: 'Bado hakuna ujumbe.', en: 'There are no messages yet.' },
  you: { sw: 'Wewe', en: 'You' },
  newestFirst: { sw: 'Mpya kwanza', en: 'Newest first' },

  timeline: { sw: 'Yaliyotokea', en: 'What happened' },
  older: { sw: 'Onyesha ya zamani zaidi', en: 'Show earlier steps' },

  sent: { sw: 'Ulichotuma', en: 'What you sent' },
  kind: { sw: 'Aina', en: 'Kind' },
  category: { sw: 'Jambo', en: 'About' },
  openness: { sw: 'Unavyojulikana', en: 'Your identity' },
  words: { sw: 'Maneno yako', en: 'Your words' },
  remedySought: { sw: 'Ulichoomba kifanyike', en: 'What you asked for' },
  officerName: { sw: 'Afisa uliyemtaja', en: 'The officer you named' },
  cites: { sw: 'Inaendeleza namba', en: 'Continues number' },

  files: { sw: 'Picha na faili', en: 'Pictures and files' },
  download: { sw: 'Pakua', en: 'Download' },
  takeAway: { sw: 'Ondoa', en: 'Remove' },
  takeAwayMeans: {
    sw: 'Faili litafutwa, na huwezi kulirudisha. Una uhakika?',
    en: 'The file will be deleted, and you cannot get it back. Are you sure?',
  },
  takeAwayNow: { sw: 'Ndiyo, ondoa faili', en: 'Yes, remove the file' },
  leaveIt: { sw: 'Hapana, liache', en: 'No, keep it' },
  downloading: { sw: 'Inapakua…', en: 'Downloading…' },

  reads: { sw: 'Nani amefungua ulichotuma', en: 'Who has opened what you sent' },
  noReads: { sw: 'Bado hakuna aliyeifungua.', en: 'Nobody has opened it yet.' },

  proof: { sw: 'Uthibitisho kwamba ulituma', en: 'Proof that you sent it' },
  proofLead: {
    sw: 'Faili hili linathibitisha namba, na lini ulituma. Halina maneno yako.',
    en: 'This file proves the number, and when you sent it. It does not contain your words.',
  },
  proofDownload: { sw: 'Pakua uthibitisho', en: 'Download the proof' },
  proofTaken: { sw: 'Uthibitisho umepakuliwa.', en: 'The proof was downloaded.' },
  proofCheck: { sw: 'Kagua uthibitisho', en: 'Check a proof' },

  phone: { sw: 'Simu hii', en: 'This phone' },
  keepLead: {
    sw: 'Unaweza kuhifadhi namba na msimbo hapa. Yeyote anayetumia simu hii ataweza kufungua ulichotuma.',
    en: 'You can keep the number and secret code here. Anyone who uses this phone can then open what you sent.',
  },
  keep: { sw: 'Hifadhi kwenye simu hii', en: 'Keep on this phone' },
  kept: {
    sw: 'Namba na msimbo vimehifadhiwa kwenye simu hii.',
    en: 'The number and secret code are kept on this phone.',
  },
  keepRefused: {
    sw: 'Simu hii haikubali kuhifadhi. Andika namba na msimbo mahali salama.',
    en: 'This phone does not let us keep it. Write the number and secret code down somewhere safe.',
  },
  forget: { sw: 'Ondoa kwenye simu hii', en: 'Remove from this phone' },
  forgotten: { sw: 'Imeondolewa kwenye simu hii.', en: 'It was removed from this phone.' },
  knownLead: {
    sw: 'Simu hii inakumbukwa kuwa ilifungua ulichotuma. Kwa hiyo anayebahatisha misimbo hakucheleweshi wewe.',
    en: 'This phone is remembered as one that opened what you sent. So whoever guesses codes does not delay you.',
  },
  leaveForgotten: { sw: 'Toka na usahau simu hii', en: 'Leave, and forget this phone' },
  stillKnown: {
    sw: 'Haikuwezekana kwa sasa: simu hii bado inakumbukwa. Jaribu tena baadaye.',
    en: 'That was not possible now: this phone is still remembered. Try again later.',
  },
  print: { sw: 'Printi', en: 'Print' },

  notOffered: {
    sw: 'Hili haliwezekani tena.',
    en: 'This can no longer be done.',
  },
  yourText: { sw: 'Uliandika:', en: 'You wrote:' },
  back: { sw: 'Rudi', en: 'Back' },
  sending: { sw: 'Inatuma…', en: 'Sending…' },
  readAnswer: { sw: 'Soma jibu tena', en: 'Read the answer again' },
  notSent: {
    sw: 'Haijulikani kama imefika. Ulichoandika bado kipo: ukituma tena, haitajirudia.',
    en: 'It is not known whether it arrived. Your words are still here: sending again makes no second copy.',
  },
  arrivedBefore: {
    sw: 'Ulichotuma awali kilifika. Ulichobadilisha baadaye hakijatumwa.',
    en: 'What you sent first did arrive. What you changed after that was not sent.',
  },
  sendChanged: { sw: 'Tuma nilichobadilisha pia', en: 'Send what I changed too' },
  attach: { sw: 'Picha au faili (si lazima)', en: 'Pictures or files (optional)' },
  filesFirst: {
    sw: 'Faili zinatumwa kwanza, kisha maneno yako.',
    en: 'The files go first, then your words.',
  },
} as const satisfies Record<string, Text>;

/** Says until which local date, `YYYY-MM-DD`, an act can be done. */
export const untilDate = (date: string): Text => ({
  sw: `Hadi ${dateInFull(date, 'sw')}`,
  en: `Until ${dateInFull(date, 'en')}`,
});

/** A local date, `YYYY-MM-DD`, with how far it is: `today` is the local date of now. */
export const dateAndDistance = (date: string, days: number): Text =>
  inEach((language) => `${dateInFull(date, language)} (${daysFromNow(days, language)})`);

/** Says that the time to answer passed: `far` is the last day of it, and how long ago that was. */
export const inThePast = (far: Text): Text => ({ sw: `Ulipita ${far.sw}`, en: `Passed on ${far.en}` });

export const onDate = (date: string): Text => inEach((language) => dateInFull(date, language));
export const atMoment = (instant: string): Text => inEach((language) => momentInFull(instant, language));

/** When the API last said so: `at` in ms UTC. */
export const lastSaidAt = (at: number): Text => ({
  sw: `Hali kufikia ${timeOfDay(at, 'sw')}`,
  en: `As of ${timeOfDay(at, 'en')}`,
});

/** What is late, and since when: local dates. */
export const lateTexts = {
  answer: (date: string): Text => ({
    sw: `Jibu limechelewa. Lilitakiwa kufikia ${dateInFull(date, 'sw')}.`,
    en: `The answer is late. It was due by ${dateInFull(date, 'en')}.`,
  }),
  acknowledgement: (date: string): Text => ({
    sw: `Taasisi bado haijathibitisha kupokea. Ilitakiwa kuthibitisha kufikia ${dateInFull(date, 'sw')}.`,
    en: `The institution has not acknowledged it yet. That was due by ${dateInFull(date, 'en')}.`,
  }),
} as const;

/** A file among those of its ticket: its place from 1. */
export const fileName = (place: number): Text => ({ sw: `Faili ${place}`, en: `File ${place}` });

/** How large a file is, as people count it. */
export const kilobytes = (bytes: number): Text => {
  const count = Math.max(1, Math.round(bytes / 1000));
  return { sw: `KB ${count}`, en: `${count} KB` };
};

/** What is kept on the phone, without what the ticket is about: who uses the phone reads it. */
export const savedLabel = (kind: string, date: string, language: Language): string =>
  `${kind}, ${dateInFull(date, language)}`;

/** How the citizen confirms the phone. `path`: what is dialled. */
export const dialToConfirm = (path: Text): Text => ({
  sw: `${ticketTexts.phoneTyped.sw} Au piga ${path.sw} kwa simu hiyo na ujibu swali moja: kisha utafuatilia bila msimbo wa siri.`,
  en: `${ticketTexts.phoneTyped.en} Or dial ${path.en} from that phone and answer one question: then you can follow up there without the secret code.`,
});
