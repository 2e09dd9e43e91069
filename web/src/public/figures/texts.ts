import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull, monthInFull } from '../../platform/dates.ts';
import { inEach } from '../../platform/language.ts';

export const figuresPage = {
  title: { sw: 'Takwimu za umma', en: 'Public figures' },
  description: {
    sw: 'Kila mwezi: malalamiko na maoni yaliyotumwa kwa taasisi za umma, na jinsi yalivyojibiwa.',
    en: 'Each month: what was sent to public institutions, and how they answered.',
  },
  lead: {
    sw: 'Kila mwezi tunatoa idadi ya malalamiko na maoni yaliyotumwa kwa kila taasisi, na jinsi yalivyojibiwa. Mtu yeyote anaweza kuitumia.',
    en: 'Each month we publish how many complaints and how much feedback each institution was sent, and how it answered. Everybody may use these figures.',
  },
  withoutScript: {
    sw: 'Kuchagua mwezi na taasisi kunahitaji JavaScript. Bila JavaScript, orodha ya miezi na faili zake iko hapa:',
    en: 'To choose a month and an institution needs JavaScript. Without it, the list of months and their files is here:',
  },
  listAsData: { sw: 'Orodha ya miezi (JSON)', en: 'The list of months (JSON)' },
  month: { sw: 'Mwezi', en: 'Month' },
  noneYet: { sw: 'Bado hakuna mwezi uliotolewa', en: 'No month is published yet' },
  whyLater: {
    sw: 'Mwezi hutolewa baada ya mwezi mwingine mzima kupita. Hadi hapo majibu mengi yamesomwa, na rufaa zimeamuliwa.',
    en: 'A month is published when another whole month has passed. By then most answers were read, and appeals decided.',
  },
  onceAndForAll: {
    sw: 'Mwezi ukishatolewa haubadilishwi tena.',
    en: 'Once published, a month is not changed any more.',
  },
  again: { sw: 'Jaribu tena', en: 'Try again' },
  notPublished: { sw: 'Mwezi huu haujatolewa.', en: 'This month is not published.' },
  toNewest: { sw: 'Onyesha mwezi mpya zaidi', en: 'Show the newest month' },
  country: { sw: 'Nchi nzima', en: 'The whole country' },
  allFigures: { sw: 'Namba zote', en: 'All figures' },
  itself: { sw: 'Taasisi yenyewe', en: 'Institution itself' },
  together: { sw: 'Pamoja na zilizo chini yake', en: 'With all under it' },
  itselfColumn: { sw: 'Yenyewe', en: 'Itself' },
  togetherColumn: { sw: 'Pamoja na za chini', en: 'With those under it' },
  remainder: { sw: 'Zisizotolewa moja moja, jumla', en: 'Withheld ones, as a sum' },
  institutions: { sw: 'Taasisi', en: 'Institutions' },
  partsOfIt: { sw: 'Zilizo chini yake', en: 'Those under it' },
  choose: { sw: 'Namba ya kuonyesha', en: 'Figure to show' },
  search: { sw: 'Tafuta taasisi', en: 'Look for an institution' },
  none: {
    sw: 'Hakuna taasisi yenye jina hilo katika mwezi huu.',
    en: 'No institution of this month has that name.',
  },
  notThere: { sw: 'Taasisi hii haimo', en: 'This institution is not there' },
  noRow: {
    sw: 'Taasisi hii haina takwimu zake katika mwezi huu. Huenda ilifungwa, au inahesabiwa na taasisi iliyo juu yake.',
    en: 'This institution has no figures of its own in this month. Perhaps it was closed, or counts in the one above.',
  },
  under5: { sw: 'chini ya 5', en: 'under 5' },
  tooFew: { sw: 'machache mno kutajwa', en: 'too few to tell' },
  partial: { sw: 'pungufu', en: 'partial' },
  notTold: { sw: 'haitolewi', en: 'not told' },
  notReached: { sw: 'zaidi ya nusu yanasubiri', en: 'more than half still wait' },
  ninetiethNotTold: { sw: 'haitolewi, au mengi yanasubiri', en: 'not told, or many still wait' },
  independent: {
    sw: 'Ya taasisi huru, kama mahakama, tunatoa idadi ya yaliyopokelewa tu.',
    en: 'Of independent institutions, such as courts, we tell only how many came.',
  },
  whyWithheld: { sw: 'Kwa nini baadhi ya namba hazitolewi', en: 'Why some numbers are not told' },
  whyWithheldText: {
    sw: 'Namba ndogo inaweza kumtambulisha mtu aliyetuma. Kwa hiyo chini ya 5 haitajwi, hata ikiwa sifuri.',
    en: 'A small number can show who sent something. So what is below 5 is not told, zero included.',
  },
  meaning: { sw: 'Maana ya kila namba', en: 'What each figure means' },
  download: { sw: 'Pakua mwezi huu', en: 'Download this month' },
  csv: { sw: 'Jedwali (CSV)', en: 'Table (CSV)' },
  json: { sw: 'Data (JSON)', en: 'Data (JSON)' },
  licence: { sw: 'Leseni', en: 'Licence' },
} as const satisfies Record<string, Text>;

/** The groups in which figures of a place stand. */
export const groupsOfFigures: readonly { readonly title: Text; readonly figures: readonly string[] }[] = [
  {
    title: { sw: 'Yaliyotumwa', en: 'What was sent' },
    figures: ['complaints-received', 'questions-received', 'views-received', 'protected-received'],
  },
  {
    title: { sw: 'Yaliyopaswa kujibiwa', en: 'What was to be answered' },
    figures: ['answered-in-time', 'late', 'escalated'],
  },
  {
    title: { sw: 'Muda hadi jibu', en: 'How long an answer takes' },
    figures: ['days-median', 'days-ninetieth'],
  },
  {
    title: { sw: 'Baada ya jibu', en: 'After the answer' },
    figures: ['confirmed', 'silent', 'rejected', 'appeals-upheld', 'appeals-not-upheld'],
  },
  {
    title: { sw: 'Kuthibitisha kupokea', en: 'Acknowledged' },
    figures: ['acknowledged-in-time', 'not-acknowledged-in-time'],
  },
  {
    title: { sw: 'Mwisho wa mwezi', en: 'At the end of the month' },
    figures: ['waiting-in-time', 'overdue'],
  },
];

export const publishedOn = (date: string): Text => ({
  sw: `Ilitolewa ${dateInFull(date, 'sw')}.`,
  en: `Published on ${dateInFull(date, 'en')}.`,
});

export const comesOn = (month: string, date: string): Text => ({
  sw: `Takwimu za mwezi wa ${monthInFull(month, 'sw')} zitatolewa hapa kuanzia ${dateInFull(date, 'sw')}.`,
  en: `Figures of ${monthInFull(month, 'en')} will be published here from ${dateInFull(date, 'en')}.`,
});

export const newestMonth = (month: string): Text =>
  inEach(
    (language) => `${monthInFull(month, language)} (${{ sw: 'mpya zaidi', en: 'the newest' }[language]})`,
  );

export const placeInMonth = (name: Text, month: string): Text =>
  inEach((language) => `${name[language]}, ${monthInFull(month, language)}`);

export const unfold = (name: Text): Text => ({
  sw: `Zilizo chini ya ${name.sw}`,
  en: `Those under ${name.en}`,
});

export const foundRows = (count: number): Text => ({ sw: `Zimepatikana: ${count}`, en: `Found: ${count}` });

export const underWhom = (names: readonly Text[]): Text => ({
  sw: `Chini ya: ${names.map(({ sw }) => sw).join(' › ')}`,
  en: `Under: ${names.map(({ en }) => en).join(' › ')}`,
});

export const fileOfMonth = (file: Text, month: string): Text =>
  inEach((language) => `${file[language]}, ${monthInFull(month, language)}`);

export const toBeNamed = (attribution: Text): Text => ({
  sw: `Ukizitumia, taja chanzo: ${attribution.sw}.`,
  en: `Name the source where you use them: ${attribution.en}.`,
});

type Says = (language: Language) => string;

/** The month in some sentences; each part is a number, or that it is too small. */
export const monthSentences = {
  sent: (month: string, complaints: Says, questions: Says, views: Says): Text => ({
    sw: `Mwezi wa ${monthInFull(month, 'sw')} wananchi walituma malalamiko: ${complaints('sw')}, maswali: ${questions('sw')}, mapendekezo, maoni na pongezi: ${views('sw')}.`,
    en: `In ${monthInFull(month, 'en')} citizens sent complaints: ${complaints('en')}, questions: ${questions('en')}, suggestions, opinions and compliments: ${views('en')}.`,
  }),
  due: (inTime: Says, late: Says, escalated: Says): Text => ({
    sw: `Yaliyojibiwa kwa wakati: ${inTime('sw')}. Yaliyochelewa: ${late('sw')}. Yaliyopelekwa ngazi ya juu kwa kuchelewa: ${escalated('sw')}.`,
    en: `Answered in time: ${inTime('en')}. Late: ${late('en')}. Taken to the level above for lateness: ${escalated('en')}.`,
  }),
  days: (median: number): Text => ({
    sw: `Nusu ya malalamiko na maswali yalijibiwa ndani ya siku ${median} za kazi.`,
    en: `Half of the complaints and questions were answered within ${median} working days.`,
  }),
  standing: (waiting: Says, overdue: Says): Text => ({
    sw: `Mwisho wa mwezi yalisubiri jibu, muda haujapita: ${waiting('sw')}. Yaliyopitiliza muda: ${overdue('sw')}.`,
    en: `At the end of the month there waited, not overdue: ${waiting('en')}. Overdue: ${overdue('en')}.`,
  }),
} as const;
