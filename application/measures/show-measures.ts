import { dateAfter, datesFrom, monthAfter, monthOfDate } from '../../domain/time/months.ts';
import { addUp, type CountedFigures } from '../../domain/measures/figures.ts';
import { reachIn, type PeopleReached } from '../../domain/measures/people-reached.ts';
import type { LeftOut } from '../../domain/measures/shown-measures.ts';
import {
  ageLimits,
  figuresUntil,
  readingOf,
  summarize,
  type CountedShare,
  type MeasuresSummary,
} from '../../domain/measures/summary.ts';
import { answeredInTimeIn, trendOf, type TrendPeriod } from '../../domain/measures/trend.ts';
import type { Hierarchy } from '../../domain/registry/hierarchy.ts';
import type { Institution } from '../../domain/registry/institution.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { readableUntil, type RolledOverview } from '../../domain/measures/rounds.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { localDateAt } from '../../domain/time/local-day.ts';
import { kinds, type Kind } from '../../domain/vocabulary/kinds.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { askedMonth } from './asked-period.ts';
import { measuredInstitution, requireOpenFigures, type MeasuredInstitution } from './measured-institution.ts';
import { standingIn, type StandingFigures } from './standing.ts';
import { toldSummary, type ToldSummary } from './told-summary.ts';

export type MeasuresPorts = Pick<Container, 'rollUps' | 'registry' | 'now' | 'settlingSeconds'>;

export interface AskedMeasures {
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly institution: string;
  /** `YYYY-MM`. Absent: the last one that is over. */
  readonly month?: string | undefined;
  readonly kind?: Kind | undefined;
}

interface TrendDay extends Omit<TrendPeriod, 'period'> {
  readonly date: string;
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
  readonly standing: StandingFigures;
  readonly sinceLastWeek: StandingFigures;
  readonly ages: readonly { readonly upTo?: number; readonly count: number }[];
  readonly month: string;
  /** Absent where details are left out. */
  readonly summary?: ToldSummary;
  readonly before?: ToldSummary;
  readonly reach?: ToldReach;
  readonly days: readonly TrendDay[];
  readonly months: readonly TrendMonth[];
}

/** The same with the names of regions. */
interface ToldReach extends Omit<PeopleReached, 'regions'> {
  readonly regions: readonly (Pick<Institution, 'id' | 'name'> & { readonly count: number })[];
}

/** Days and months of a trend. */
const [trendDays, trendMonths] = [31, 13];

/**
 * Shows what is counted of an institution and all that lies under it: what stands, since when it waits, a month beside the
 * one before, and how it went on. Three calls to the store, whatever there is and whichever month is asked for.
 */
export async function showMeasures(
  { rollUps, registry, now, settlingSeconds }: MeasuresPorts,
  { officer, language, institution: id, month: asked, kind }: AskedMeasures,
): Promise<ShownMeasures> {
  const { tree, through, calendar, institution, without, above } = await requireOpenFigures(
    officer,
    id,
    registry,
  );
  const recent = await rollUps.recent(readableUntil(now(), settlingSeconds));
  const asOf = recent?.asOf;
  const counted = asOf ?? now();
  const today = localDateAt(counted, calendar.timeZone);
  const month = askedMonth(asked, today);
  const before = monthAfter(month, -1);
  const [thisMonth, firstDay] = [monthOfDate(today), dateAfter(today, 1 - trendDays)];
  const firstMonth = monthAfter(thisMonth, 1 - trendMonths);
  const nothing = { standing: {}, days: new Map(), trend: new Map(), months: new Map() };
  const { standing, days, trend, months }: RolledOverview = recent
    ? await rollUps.overview(id, [before, month], recent, through)
    : nothing;
  const told = {
    kinds: kind === undefined ? kinds : [kind],
    withKept: !without.includes('about-people'),
  };
  const figuresOf = (each: string, of = months): CountedFigures =>
    figuresUntil(today, new Map([[each, of.get(each) ?? {}]]), days);
  const summaryOf = (period: CountedFigures): MeasuresSummary =>
    summarize({ ...told, standing, period, asOf: counted, calendar });
  const summary = summaryOf(figuresOf(month));
  const isTold = !without.includes('independent-details');
  const weekAgo = dateAfter(today, -7);
  const ofLastWeek = addUp([...days].flatMap(([day, figures]) => (day > weekAgo ? [figures] : [])));
  const trendDates = datesFrom(firstDay, today).map((date) => [date, days.get(date) ?? {}] as const);
  const trendOfMonths = Array.from({ length: trendMonths }, (_, place) => {
    const each = monthAfter(firstMonth, place);
    return [each, trend.get(each) ?? {}] as const;
  });
  return {
    institution: measuredInstitution(tree, institution),
    path: above.map((node) => measuredInstitution(tree, node)),
    ...(asOf !== undefined && { asOf }),
    without,
    standing: standingIn(readingOf(told, standing)),
    sinceLastWeek: standingIn(readingOf(told, ofLastWeek)),
    ages: summary.ages.map((count, place) => ({ ...limitAt(place), count })),
    month,
    ...(isTold && {
      summary: toldSummary(summary, { language, without }),
      before: toldSummary(summaryOf(figuresOf(before)), { language, without }),
      reach: toldReach(reachIn(figuresOf(month), told), tree),
    }),
    days: trendOf(trendDates, standing, told).map(({ period: date, ...counts }) => ({ date, ...counts })),
    months: trendOf(trendOfMonths, standing, told).map(({ period, ...counts }) => ({
      month: period,
      ...counts,
      ...(isTold && { answeredInTime: answeredInTimeIn(figuresOf(period, trend), told) }),
    })),
  };
}

/** A region that the registry no longer has is told by its id. */
const toldReach = (reach: PeopleReached, tree: Hierarchy): ToldReach => ({
  ...reach,
  regions: reach.regions.map(({ region: id, count }) => ({
    id,
    name: tree.find(id)?.name ?? { sw: id, en: id },
    count,
  })),
});

/** Working days up to which an age goes: none of the last. */
function limitAt(place: number): { readonly upTo?: number } {
  const limit = ageLimits[place] ?? Infinity;
  return limit === Infinity ? {} : { upTo: limit };
}
