import { inEach, type Language, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull, monthInFull } from '../../platform/dates.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/figures')>('public/figures');

export const figuresPage = t.figures;

/** The groups in which figures of a place stand. */
export const groupsOfFigures: readonly { readonly title: Text; readonly figures: readonly string[] }[] = [
  {
    title: t.groupsOfFigures[1].title,
    figures: ['complaints-received', 'questions-received', 'views-received', 'protected-received'],
  },
  {
    title: t.groupsOfFigures[2].title,
    figures: ['answered-in-time', 'late', 'escalated'],
  },
  {
    title: t.groupsOfFigures[3].title,
    figures: ['days-median', 'days-ninetieth'],
  },
  {
    title: t.groupsOfFigures[4].title,
    figures: ['confirmed', 'silent', 'rejected', 'appeals-upheld', 'appeals-not-upheld'],
  },
  {
    title: t.groupsOfFigures[5].title,
    figures: ['acknowledged-in-time', 'not-acknowledged-in-time'],
  },
  {
    title: t.groupsOfFigures[6].title,
    figures: ['waiting-in-time', 'overdue'],
  },
];

export const publishedOn = (date: string): Text =>
  t.publishedOn({ date: inEach((language) => dateInFull(date, language)) });

export const comesOn = (month: string, date: string): Text =>
  t.comesOn({
    month: inEach((language) => monthInFull(month, language)),
    date: inEach((language) => dateInFull(date, language)),
  });

export const newestMonth = (month: string): Text =>
  inEach((language) => `${monthInFull(month, language)} (${t.newestMonth[language]})`);

export const placeInMonth = (name: Text, month: string): Text =>
  inEach((language) => `${name[language]}, ${monthInFull(month, language)}`);

export const unfold = (name: Text): Text => t.unfold({ name });

export const foundRows = (count: number): Text => t.foundRows({ count });

export const underWhom = (names: readonly Text[]): Text =>
  t.underWhom({ names: inEach((language) => names.map((name) => name[language]).join(' › ')) });

export const fileOfMonth = (file: Text, month: string): Text =>
  inEach((language) => `${file[language]}, ${monthInFull(month, language)}`);

export const toBeNamed = (attribution: Text): Text => t.toBeNamed({ attribution });

type Says = (language: Language) => string;

/** The month in some sentences; each part is a number, or that it is too small. */
export const monthSentences = {
  sent: (month: string, complaints: Says, questions: Says, views: Says): Text =>
    t.monthSentences.sent({
      month: inEach((language) => monthInFull(month, language)),
      complaints: inEach(complaints),
      questions: inEach(questions),
      views: inEach(views),
    }),
  due: (inTime: Says, late: Says, escalated: Says): Text =>
    t.monthSentences.due({ inTime: inEach(inTime), late: inEach(late), escalated: inEach(escalated) }),
  days: (median: number): Text => t.monthSentences.days({ median }),
  standing: (waiting: Says, overdue: Says): Text =>
    t.monthSentences.standing({ waiting: inEach(waiting), overdue: inEach(overdue) }),
} as const;

/** So many of a hundred, as a whole number, of a share from 0 to 1. */
export const ofHundred = (share: number): number => Math.round(share * 100);

export const ofHundredText = (share: number): Text => t.shareOf({ share: ofHundred(share) });

export const bandText = (from: number, upTo: number): Text =>
  t.shareBand({ from: ofHundred(from), upTo: ofHundred(upTo) });

export const positionTexts = t.positions;

/** Whether the last of the months is clearly higher or lower than the first. */
export const trendTitle = (way: 'up' | 'down' | 'like', first: number, last: number): Text =>
  way === 'like' ? t.trend.like : t.trend[way]({ first: ofHundred(first), last: ofHundred(last) });

export const shareTrendSaid = (months: readonly { readonly month: string; readonly share: number }[]): Text =>
  t.trend.said({
    months: inEach((language) =>
      months.map(({ month, share }) => `${monthInFull(month, language)} ${ofHundred(share)}`).join(', '),
    ),
  });

export const sizeText = (group: keyof typeof t.sizes, least: number): Text => t.sizes[group]({ least });

export const likeOthers = (count: number): Text => t.likeOthers({ count });

export const sourceText = (address: string): Text => t.cardSource({ address });

export const yearAgoText = (share: number): Text => t.yearAgo({ share: ofHundred(share) });

/** Bounds of a band of shares, of 100; the first has no lower and the last no upper one. */
export const bandOfShares = (from: number | undefined, below: number | undefined): Text => {
  if (from === undefined) return t.bands.below({ upTo: below ?? 100 });
  return below === undefined ? t.bands.from({ from }) : t.bands.between({ from, upTo: below - 1 });
};

export const regionNumbers = (count: number): Text => t.regionNumbers({ count });
