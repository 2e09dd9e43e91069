import type { ExplainedSurge } from '../domain/messaging/notices/notice.ts';
import { surgeRule } from '../domain/analytics/surges/surge-rule.ts';
import { writtenDay } from '../domain/foundation/time/local-date.ts';
import { dateOf } from '../domain/foundation/time/local-time.ts';
import type { LocalHour } from '../domain/foundation/time/local-hour.ts';
import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import { timeInWords } from './clock-times.ts';
import { inWords } from './durations.ts';
import { fillWithoutGap } from './fill.ts';

const hoursPerDay = 24;

/** An hour of these days on the wall as people read it: `24/11 14:00`, `24/11 saa 8 mchana`. */
export function writtenHour(hour: LocalHour, language: Language): string {
  const day = Math.floor(hour / hoursPerDay);
  return `${writtenDay(dateOf(day))} ${timeInWords(hour - day * hoursPerDay, 0, language)}`;
}

/** What is said for the place where tickets name none. */
export const withoutPlace: Text = { sw: 'mahali hapakutajwa', en: 'no place named' };

const came: Readonly<Record<'from' | 'nowhere', Text>> = {
  from: {
    sw: 'Tangu {since}, ndani ya {hours}, yamekuja malalamiko au maoni {seen} kuhusu “{category}” kutoka {place}.',
    en: 'Since {since}, within {hours}, {seen} tickets on “{category}” came from {place}.',
  },
  nowhere: {
    sw: 'Tangu {since}, ndani ya {hours}, yamekuja malalamiko au maoni {seen} kuhusu “{category}” yasiyotaja mahali.',
    en: 'Since {since}, within {hours}, {seen} tickets on “{category}” came that name no place.',
  },
};

const usually: Text = {
  sw: 'Kwa kawaida, saa kama hizo za wiki huja {usual}, na si zaidi ya {upTo}.',
  en: 'Usually those hours of the week bring {usual}, and at most {upTo}.',
};

const fewWeeks: Text = {
  sw: 'Wiki za awali zinazojulikana ni {weeks}, kwa hiyo kiasi cha kawaida kimekadiriwa kwa sehemu.',
  en: 'Earlier weeks that are known: {weeks}. What is usual is therefore in part assumed.',
};

/** How the registry calls what surges. */
export interface NamesOfSurge {
  readonly category: Text;
  /** Absent: the tickets name no place. */
  readonly place?: Text;
}

/** Why it is a surge: how many came, of what, from where and since when, and how many do usually. */
export function surgeInWords(surge: ExplainedSurge, names: NamesOfSurge, language: Language): string {
  const sentences = [
    names.place === undefined ? came.nowhere : came.from,
    usually,
    ...(surge.weeks < surgeRule.assumed.untilWeeks ? [fewWeeks] : []),
  ];
  const values = {
    ...names,
    since: writtenHour(surge.since, language),
    hours: inWords({ amount: surge.hours, unit: 'hours' }, language),
    seen: surge.seen,
    usual: surge.usual,
    upTo: surge.upTo,
    weeks: surge.weeks,
  };
  return sentences.map((sentence) => fillWithoutGap(sentence, values, language)).join(' ');
}
