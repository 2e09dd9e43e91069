import type { ExplainedSurge } from '../domain/messaging/notices/notice.ts';
import { surgeRule } from '../domain/analytics/surges/surge-rule.ts';
import { writtenDay } from '../domain/foundation/time/local-date.ts';
import { dateOf } from '../domain/foundation/time/local-time.ts';
import type { LocalHour } from '../domain/foundation/time/local-hour.ts';
import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import { timeInWords } from './clock-times.ts';
import { inWords } from './durations.ts';
import { fillWithoutGap } from './fill-without-gap.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/frame-words')>('officer/frame-words');

const hoursPerDay = 24;

/** An hour of these days on the wall as people read it: `24/11 14:00`, `24/11 saa 8 mchana`. */
export function writtenHour(hour: LocalHour, language: Language): string {
  const day = Math.floor(hour / hoursPerDay);
  return `${writtenDay(dateOf(day))} ${timeInWords(hour - day * hoursPerDay, 0, language)}`;
}

/** What is said for the place where tickets name none. */
export const withoutPlace: Text = t.withoutPlace;

const came: Readonly<Record<'from' | 'nowhere', Text>> = t.came;

const usually: Text = t.usually;

const fewWeeks: Text = t.fewWeeks;

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
