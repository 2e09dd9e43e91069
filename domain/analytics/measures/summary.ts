import { monthOfDate } from '../../foundation/time/months.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { firstSecondOf } from '../../foundation/time/local-day.ts';
import { datesUntil, workingDaysUntil } from '../../foundation/time/working-days.ts';
import { ratings, type Rating } from '../../foundation/vocabulary/findings.ts';
import { answeredKinds, type Kind } from '../../foundation/vocabulary/kinds.ts';
import {
  addUp,
  arrivals,
  departures,
  nameOfFigure,
  negated,
  splitFigureName,
  stocks,
  type ArrivalFigure,
  type CountedFigures,
  type DepartureFigure,
  type Figure,
  type Stock,
} from './figures.ts';
import { wilsonInterval, type ShareInterval } from './intervals.ts';
import { daysUntilAnswered, survivalOf, type Durations } from './survival.ts';

/** Selects the tickets of a summary. */
export interface SummarizedTickets {
  readonly kinds: readonly Kind[];
  /** Whether what could tell of somebody is in it. */
  readonly withKept: boolean;
}

/** Selects the institution, period and tickets of a summary. */
export interface Summarized extends SummarizedTickets {
  /** What stands now, and since which dates it waits, of at least the last four months. */
  readonly standing: CountedFigures;
  /** The months of the period, added up: `figuresUntil`. */
  readonly period: CountedFigures;
  /** Up to when all is counted. */
  readonly asOf: Instant;
  /** By which working days are counted of what still waits. */
  readonly calendar: Calendar;
}

/** So many of so many. Absent where a summary has none of either. */
export interface CountedShare {
  readonly count: number;
  readonly of: number;
}

/** How long one waits, in whole days. Absent: more than the rest of them wait still. */
export interface WaitingTime {
  readonly median?: number;
  readonly ninetieth?: number;
  /** Total that the share is of. */
  readonly of: number;
}

/** Working days since a ticket was first sent, up to and with each; what waits longer is in the last. */
export const ageLimits = [5, 15, 30, 60, Infinity] as const;

/** What is told of an institution or of several together. Source: docs/design/measures.md, What each counts. */
export interface MeasuresSummary {
  readonly standing: Readonly<Record<Stock, number>>;
  /** What is to be answered, by `ageLimits`. */
  readonly ages: readonly number[];
  readonly came: Readonly<Record<ArrivalFigure, number>>;
  readonly went: Readonly<Record<DepartureFigure, number>>;
  readonly acknowledgedInTime: CountedShare;
  readonly answeredInTime: CountedShare;
  /** Share answered in time by the dates before any extension. */
  readonly answeredAsFirstDue: CountedShare;
  /** Share of what was due that the clock escalated. */
  readonly escalated: CountedShare;
  /** Working days at the institution. */
  readonly daysToAnswer: WaitingTime;
  /** Calendar days since the ticket was sent there, to the first answer of anybody; of kinds that have to be answered. */
  readonly daysOfWaiting: WaitingTime;
  readonly appealed: CountedShare;
  readonly overturned: CountedShare;
  readonly settled: Readonly<Record<'confirmed' | 'silent' | 'rejected', number>>;
  readonly rating: {
    readonly of: number;
    /** From 1 to 5. Absent: nobody rated. */
    readonly mean?: number;
    /** One or two: within what the true share lies. */
    readonly poor: CountedShare & { readonly interval?: ShareInterval };
  };
  readonly promises: Readonly<Record<'kept' | 'broken' | 'noWord', number>>;
  readonly withdrawn: CountedShare & { readonly afterMessage: number; readonly underPressure: number };
  /** Directions due in the period. Those in none of the other counts are late and not done. */
  readonly directions: Readonly<Record<'due' | 'inTime' | 'late' | 'overtaken', number>>;
  readonly stretched: { readonly extended: number; readonly asked: number; readonly daysPaused: number };
}

/**
 * Whether a figure belongs to a date, which may be in the future. Source: docs/design/measures.md, Three sorts of
 * figures.
 */
export const isDated = (figure: string): boolean =>
  /^(due|direction|acknowledged|settled|appeal|rating|finding|set-aside|promise)\./.test(figure) ||
  figure === 'appealed';

/**
 * The figures of months, as far as they are past: of what belongs to a date after `today`, only what went well is known
 * so far. `days` has what belongs to each of these dates.
 */
export function figuresUntil(
  today: string,
  months: ReadonlyMap<string, CountedFigures>,
  days: ReadonlyMap<string, CountedFigures>,
): CountedFigures {
  const dated = (figures: CountedFigures): CountedFigures =>
    Object.fromEntries(Object.entries(figures).filter(([name]) => isDated(splitFigureName(name).figure)));
  const isToCome = (day: string): boolean => day > today && months.has(monthOfDate(day));
  return addUp([
    ...months.values(),
    ...[...days].flatMap(([day, figures]) => (isToCome(day) ? [negated(dated(figures))] : [])),
  ]);
}

/** Makes what is told of what is counted. */
export function summarize(summarized: Summarized): MeasuresSummary {
  const of = readingOf(summarized, summarized.period);
  const now = readingOf(summarized, summarized.standing);

  const [inTime, late, taken] = [of('due.answered'), of('due.late'), of('due.escalated')];
  const due = inTime + late + taken;
  const [kept, missed] = [of('acknowledged.in-time'), of('acknowledged.late')];
  const settled = {
    confirmed: of('settled.confirmed'),
    silent: of('settled.silent'),
    rejected: of('settled.rejected'),
  };
  const answers = settled.confirmed + settled.silent + settled.rejected;
  const [overturned, dismissed] = [of('appeal.overturned'), of('appeal.dismissed')];
  return {
    standing: byName(stocks, now),
    ages: agesOf(summarized),
    came: byName(arrivals, of),
    went: byName(departures, of),
    acknowledgedInTime: { count: kept, of: kept + missed },
    answeredInTime: { count: inTime, of: due },
    answeredAsFirstDue: { count: of('due.answered-as-first-due'), of: due },
    escalated: { count: taken, of: due },
    daysToAnswer: waitingTime(stagesOf(summarized)),
    daysOfWaiting: waitingTime(waitsOf(ofAnsweredKinds(summarized))),
    appealed: { count: of('appealed'), of: answers },
    overturned: { count: overturned, of: overturned + dismissed },
    settled,
    rating: ratingOf(of),
    promises: { kept: of('promise.kept'), broken: of('promise.broken'), noWord: of('promise.no-word') },
    withdrawn: {
      count: of('withdrawn'),
      of: of('arrived'),
      afterMessage: of('withdrawn.after-message'),
      underPressure: of('withdrawn.under-pressure'),
    },
    directions: {
      due: of('direction.due'),
      inTime: of('direction.in-time'),
      late: of('direction.late'),
      overtaken: of('direction.overtaken'),
    },
    stretched: { extended: of('extended'), asked: of('asked'), daysPaused: of('days-paused') },
  };
}

/** Whether anything of those tickets was counted in a period. */
export function isAnythingCounted({ kinds, withKept }: SummarizedTickets, period: CountedFigures): boolean {
  const subjects = new Set(kinds.flatMap((kind) => (withKept ? [kind, `kept.${kind}`] : [kind])));
  return Object.entries(period).some(
    ([name, count]) => count !== 0 && subjects.has(splitFigureName(name).subject),
  );
}

type ReadFigure = (figure: Figure) => number;

/** Reads a figure of all kinds that are meant, together. */
export function readingOf({ kinds, withKept }: SummarizedTickets, figures: CountedFigures): ReadFigure {
  const subjects = kinds.flatMap((kind) =>
    withKept
      ? [
          { kind, kept: false },
          { kind, kept: true },
        ]
      : [{ kind, kept: false }],
  );
  return (figure) =>
    subjects.reduce((sum, subject) => sum + (figures[nameOfFigure(subject, figure)] ?? 0), 0);
}

const byName = <Name extends Figure>(
  names: readonly Name[],
  of: ReadFigure,
): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;

/** What stands behind a beginning in the names of figures: `since.2026-11-24`, `answered-after.12`. */
function endingsOf(figures: CountedFigures, beginning: string): ReadonlySet<string> {
  const pattern = new RegExp(`\\.${beginning}\\.(?<ending>.+)$`);
  return new Set(Object.keys(figures).flatMap((figure) => pattern.exec(figure)?.groups?.['ending'] ?? []));
}

/** Whatever waits and is in none of the limits has waited longer: since when is not asked of what is very old. */
function agesOf(summarized: Summarized): readonly number[] {
  const { standing, asOf, calendar } = summarized;
  const now = readingOf(summarized, standing);
  const counts = ageLimits.map(() => 0);
  for (const day of endingsOf(standing, 'since')) {
    const age = workingDaysUntil(firstSecondOf(day, calendar.timeZone), asOf, calendar);
    const place = ageLimits.findIndex((limit) => age <= limit);
    counts[place] = (counts[place] ?? 0) + now(`since.${day}`);
  }
  const limited = counts.slice(0, -1);
  const waiting = now('open') + now('in-progress');
  return [...limited, waiting - limited.reduce((sum, count) => sum + count, 0)];
}

/** How long was waited by what is over, and by what waits still since its day. */
function lastingOf(
  summarized: Summarized,
  names: {
    readonly answered: 'answered-after' | 'heard-after';
    readonly left: 'left-after' | 'gone-after';
    readonly waiting: 'waiting' | 'unheard';
  },
  waitedSince: (begun: Instant) => number,
): Durations {
  const { period, calendar } = summarized;
  const all = readingOf(summarized, period);
  const counted = (beginning: typeof names.answered | typeof names.left): Map<number, number> =>
    new Map(
      [...endingsOf(period, beginning)]
        .map((days) => [Number(days), all(`${beginning}.${Number(days)}`)] as const)
        .filter(([, count]) => count > 0),
    );
  const [answered, left] = [counted(names.answered), counted(names.left)];
  for (const day of endingsOf(period, names.waiting)) {
    const waiting = all(`${names.waiting}.${day}`);
    const waited = waitedSince(firstSecondOf(day, calendar.timeZone));
    if (waiting > 0) left.set(waited, (left.get(waited) ?? 0) + waiting);
  }
  return { answered, left, never: 0 };
}

function stagesOf(summarized: Summarized): Durations {
  const { asOf, calendar, period } = summarized;
  const names = { answered: 'answered-after', left: 'left-after', waiting: 'waiting' } as const;
  return {
    ...lastingOf(summarized, names, (begun) => workingDaysUntil(begun, asOf, calendar)),
    never: readingOf(summarized, period)('unanswered'),
  };
}

/** Nobody waits for the answer to what needs none. Source: docs/rules.md, Kinds without a response. */
const ofAnsweredKinds = (summarized: Summarized): Summarized => ({
  ...summarized,
  kinds: answeredKinds.filter((kind) => summarized.kinds.includes(kind)),
});

const waitsOf = (summarized: Summarized): Durations =>
  lastingOf(summarized, { answered: 'heard-after', left: 'gone-after', waiting: 'unheard' }, (begun) =>
    datesUntil(begun, summarized.asOf, summarized.calendar),
  );

function waitingTime(durations: Durations): WaitingTime {
  const { answered, left, never } = durations;
  const steps = survivalOf(durations);
  const [median, ninetieth] = [daysUntilAnswered(steps, 0.5), daysUntilAnswered(steps, 0.9)];
  const of = [...answered.values(), ...left.values()].reduce((sum, count) => sum + count, never);
  return { ...(median !== undefined && { median }), ...(ninetieth !== undefined && { ninetieth }), of };
}

function ratingOf(of: ReadFigure): MeasuresSummary['rating'] {
  const counts = ratings.map((rating: Rating) => ({ rating, count: of(`rating.${rating}`) }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const sum = counts.reduce((total, { rating, count }) => total + rating * count, 0);
  const poor = of('rating.1') + of('rating.2');
  const interval = wilsonInterval(poor, all);
  return {
    of: all,
    ...(all > 0 && { mean: sum / all }),
    poor: { count: poor, of: all, ...(interval !== undefined && { interval }) },
  };
}
