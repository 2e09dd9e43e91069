import { dateAfter, datesFrom, monthAfter, monthOfDate } from '../../domain/foundation/time/months.ts';
import { addUp, type CountedFigures } from '../../domain/analytics/measures/figures.ts';
import { reachIn, type PeopleReached } from '../../domain/analytics/measures/people-reached.ts';
import { signs, signsIn, type CountedSign, type Sign } from '../../domain/analytics/measures/signs.ts';
import type { LeftOut } from '../../domain/analytics/measures/shown-measures.ts';
import {
  ageLimits,
  figuresUntil,
  isAnythingCounted,
  readingOf,
  summarize,
  type CountedShare,
  type MeasuresSummary,
} from '../../domain/analytics/measures/summary.ts';
import {
  answeredInTimeIn,
  trendOf,
  weeksRetained,
  type TrendPeriod,
} from '../../domain/analytics/measures/trend.ts';
import type { Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import {
  nothingRolled,
  readableUntil,
  type RolledOverview,
} from '../../domain/analytics/measures/batches.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { kinds, type Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { signWords } from '../../words/measures/signs.ts';
import { unlisted } from '../../words/unlisted.ts';
import type { Container } from '../container.ts';
import type { Worded } from '../worded.ts';
import { requestedMonth } from './asked-period.ts';
import { measuredInstitution, requireOpenFigures, type MeasuredInstitution } from './measured-institution.ts';
import { stocksIn, type StockFigures } from './stocks.ts';
import { summaryInWords, type SummaryInWords } from './summary-in-words.ts';

export type MeasuresPorts = Pick<Container, 'rollUps' | 'registry' | 'now' | 'settlingSeconds'>;

export interface RequestedMeasures {
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly institution: string;
  /**
   * `YYYY-MM`. Absent: the last one that is over; of figures that are shown, the one that runs where nothing was counted in
   * that one.
   */
  readonly month?: string | undefined;
  readonly kind?: Kind | undefined;
}

interface TrendDay extends Omit<TrendPeriod, 'period'> {
  readonly date: string;
}

/** A week from Monday to Sunday; the last one up to now. */
interface TrendWeek extends Omit<TrendPeriod, 'period'> {
  readonly from: string;
  readonly upTo: string;
}

interface TrendMonth extends Omit<TrendPeriod, 'period'> {
  readonly month: string;
  /** Absent where details are left out. */
  readonly answeredInTime?: CountedShare;
}

export interface ShownMeasures {
  readonly institution: MeasuredInstitution;
  /** From the top down, as far as it is open to the officer. */
  readonly path: readonly MeasuredInstitution[];
  /** Absent: nothing was counted so far. */
  readonly asOf?: Instant;
  readonly without: readonly LeftOut[];
  readonly standing: StockFigures;
  readonly sinceLastWeek: StockFigures;
  readonly ages: readonly { readonly upTo?: number; readonly count: number }[];
  readonly month: string;
  /** Absent where details are left out. */
  readonly summary?: SummaryInWords;
  readonly before?: SummaryInWords;
  readonly reach?: ToldReach;
  /** Signs of the month compared with the one before. Absent for all but overseers. */
  readonly signs?: readonly ToldSign[];
  readonly days: readonly TrendDay[];
  readonly weeks: readonly TrendWeek[];
  readonly months: readonly TrendMonth[];
}

/** Worth a look, and proof of nothing. */
interface ToldSign extends Worded<Sign> {
  /** How it is counted, and why it may be looked at. */
  readonly explained: string;
  readonly share: CountedSign;
  readonly before: CountedSign;
}

/** People reached, with the names of regions. */
export interface ToldReach extends Omit<PeopleReached, 'regions'> {
  readonly regions: readonly (Pick<Institution, 'id' | 'name'> & { readonly count: number })[];
}

/** Days and months of a trend. */
const [trendDays, trendMonths] = [31, 13];

/**
 * Shows what is counted of an institution and all that lies under it: what stands, since when it waits, a month beside the
 * one before, and how it went on. Three calls to the store, whatever there is and whichever month is asked for; four where
 * none is, and nothing was counted in the last one that is over.
 */
export async function showMeasures(
  { rollUps, registry, now, settlingSeconds }: MeasuresPorts,
  { officer, language, institution: id, month: asked, kind }: RequestedMeasures,
): Promise<ShownMeasures> {
  const { tree, through, calendar, institution, without, withSigns, above } = await requireOpenFigures(
    officer,
    id,
    registry,
  );
  const recent = await rollUps.recent(readableUntil(now(), settlingSeconds));
  const asOf = recent?.asOf;
  const counted = asOf ?? now();
  const today = localDateAt(counted, calendar.timeZone);
  const [thisMonth, firstDay] = [monthOfDate(today), dateAfter(today, 1 - trendDays)];
  const firstMonth = monthAfter(thisMonth, 1 - trendMonths);
  const told = {
    kinds: kind === undefined ? kinds : [kind],
    withKept: !without.includes('about-people'),
  };
  const overviewWith = async (one: string): Promise<RolledOverview> =>
    recent ? rollUps.overview(id, [monthAfter(one, -1), one], recent, through) : nothingRolled;
  const first = requestedMonth(asked, today);
  const ofFirst = await overviewWith(first);
  const begins = asked === undefined && !isAnythingCounted(told, ofFirst.months.get(first) ?? {});
  const month = begins ? thisMonth : first;
  const before = monthAfter(month, -1);
  const { standing, days, trend, months } = begins ? await overviewWith(month) : ofFirst;
  const figuresOf = (each: string, of = months): CountedFigures =>
    figuresUntil(today, new Map([[each, of.get(each) ?? {}]]), days);
  const summaryOf = (period: CountedFigures): MeasuresSummary =>
    summarize({ ...told, standing, period, asOf: counted, calendar });
  const summary = summaryOf(figuresOf(month));
  const isTold = !without.includes('independent-details');
  const weekAgo = dateAfter(today, -7);
  const ofLastWeek = addUp([...days].flatMap(([day, figures]) => (day > weekAgo ? [figures] : [])));
  const trendDates = datesFrom(firstDay, today).map((date) => [date, days.get(date) ?? {}] as const);
  const weeks = weeksRetained(today, recent?.treeDay ?? today);
  const trendWeeks = weeks.map((week) => {
    const ofWeek = datesFrom(week.from, week.upTo).map((date) => days.get(date) ?? {});
    return [week.from, addUp(ofWeek)] as const;
  });
  const trendOfMonths = Array.from({ length: trendMonths }, (_, place) => {
    const each = monthAfter(firstMonth, place);
    return [each, trend.get(each) ?? {}] as const;
  });
  return {
    institution: measuredInstitution(tree, institution),
    path: above.map((node) => measuredInstitution(tree, node)),
    ...(asOf !== undefined && { asOf }),
    without,
    standing: stocksIn(readingOf(told, standing)),
    sinceLastWeek: stocksIn(readingOf(told, ofLastWeek)),
    ages: summary.ages.map((count, place) => ({ ...limitAt(place), count })),
    month,
    ...(isTold && {
      summary: summaryInWords(summary, { language, without }),
      before: summaryInWords(summaryOf(figuresOf(before)), { language, without }),
      reach: toldReach(reachIn(figuresOf(month), told), tree),
    }),
    ...(isTold &&
      withSigns && {
        signs: toldSigns(signsIn(figuresOf(month), told), signsIn(figuresOf(before), told), language),
      }),
    days: trendOf(trendDates, standing, told).map(({ period: date, ...counts }) => ({ date, ...counts })),
    weeks: trendOf(trendWeeks, standing, told).map(({ period, ...counts }, place) => ({
      ...(weeks[place] ?? { from: period, upTo: period }),
      ...counts,
    })),
    months: trendOf(trendOfMonths, standing, told).map(({ period, ...counts }) => ({
      month: period,
      ...counts,
      ...(isTold && { answeredInTime: answeredInTimeIn(figuresOf(period, trend), told) }),
    })),
  };
}

const toldSigns = (
  ofMonth: Readonly<Record<Sign, CountedSign>>,
  ofBefore: Readonly<Record<Sign, CountedSign>>,
  language: Language,
): readonly ToldSign[] =>
  signs.map((code) => ({
    code,
    word: signWords[code].name[language],
    explained: signWords[code].explained[language],
    share: ofMonth[code],
    before: ofBefore[code],
  }));

/** Names the regions of what was reached. */
export const toldReach = (reach: PeopleReached, tree: Hierarchy): ToldReach => ({
  ...reach,
  regions: reach.regions.map(({ region: id, count }) => ({
    id,
    name: tree.find(id)?.name ?? unlisted.region,
    count,
  })),
});

/** Working days up to which an age goes: none of the last. */
function limitAt(place: number): { readonly upTo?: number } {
  const limit = ageLimits[place] ?? Infinity;
  return limit === Infinity ? {} : { upTo: limit };
}
