import { monthAfter, monthOfDate } from '../../domain/foundation/time/months.ts';
import { mondayOf } from '../../domain/foundation/time/weeks.ts';
import { reachIn } from '../../domain/analytics/measures/people-reached.ts';
import { stepsWithout, type StepCounts } from '../../domain/analytics/measures/category-readings.ts';
import { addUp, type CountedFigures, type Stock } from '../../domain/analytics/measures/figures.ts';
import {
  leastForFigure,
  rankByShare,
  shareOfGroup,
  shareOfOthers,
  type DueShare,
  type Ranking,
} from '../../domain/analytics/measures/ranking.ts';
import { nothingRolled, readableUntil, type FiguresByDay } from '../../domain/analytics/measures/batches.ts';
import type { LeftOut } from '../../domain/analytics/measures/shown-measures.ts';
import {
  readingOf,
  type CountedShare,
  type SummarizedTickets,
} from '../../domain/analytics/measures/summary.ts';
import {
  answeredInTimeIn,
  rollingDates,
  stockAtEnds,
  trendOf,
} from '../../domain/analytics/measures/trend.ts';
import {
  prioritiesOf,
  type LateDirection,
  type Priority,
  type SuggestedDirection,
  type UnitEvidence,
} from '../../domain/analytics/priorities/priorities.ts';
import { isLateDirection } from '../../domain/casework/institution-directions/institution-direction.ts';
import { directingOffice, directsFor } from '../../domain/casework/institution-directions/who-directs.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { datesUntil } from '../../domain/foundation/time/working-days.ts';
import { sentChangesUnder } from '../../domain/analytics/rises/sent-cells.ts';
import type { Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { priorityInWords } from '../../words/measures/priorities.ts';
import { unlisted } from '../../words/unlisted.ts';
import type { Container } from '../container.ts';
import { placedIn, type ComparedUnit } from './compare-units.ts';
import { measuredInstitution, requireOpenFigures, type MeasuredInstitution } from './measured-institution.ts';
import {
  categoryEvidence,
  openCategories,
  riseEvidence,
  ticketsBySteps,
  toldChanges,
  type OpenCategories,
  type TicketsBySteps,
  type ToldChanges,
} from './today-by-category.ts';
import { toldReach, type RequestedMeasures, type MeasuresPorts, type ToldReach } from './show-measures.ts';

/** What waits, with those that are overdue: each figure has a list with as many tickets. */
interface WaitingFigures {
  readonly waiting: number;
  readonly unacknowledged: number;
  readonly overdueToAnswer: number;
  readonly overdueToAcknowledge: number;
}

/** A day with what stood at its end and what was due on it. */
interface DayOfFigures extends Omit<WaitingFigures, 'overdueToAcknowledge'> {
  readonly date: string;
  readonly answeredInTime: CountedShare;
}

interface UnitToday extends Omit<ComparedUnit, 'standing' | 'funnel'> {
  readonly standing: WaitingFigures;
  /** Absent where one kind alone is told. */
  readonly steps?: TicketsBySteps;
  /** The share of the month before. Absent: fewer than five were due. */
  readonly before?: number;
}

/** A priority as it is read. */
interface ToldPriority extends Pick<Priority, 'rule' | 'look' | 'list' | 'category' | 'region'> {
  readonly figure: string;
  readonly what: string;
  readonly why: string;
  /** Whom it is about, and where most of it lies. */
  readonly institution: MeasuredInstitution;
  readonly most?: MeasuredInstitution;
  /** Absent: the reader may not direct whom it calls on. */
  readonly direction?: SuggestedDirection;
}

export interface Today {
  readonly institution: MeasuredInstitution;
  /** From the top down, as far as it is open to the officer. */
  readonly path: readonly MeasuredInstitution[];
  /** Absent: nothing was counted so far. */
  readonly asOf?: Instant;
  readonly without: readonly LeftOut[];
  readonly from: string;
  readonly upTo: string;
  readonly priorities: readonly ToldPriority[];
  readonly standing: WaitingFigures & { readonly paused: number };
  /** Absent where details are left out, and where one kind alone is told: categories are not counted by kind. */
  readonly steps?: TicketsBySteps;
  readonly changes?: ToldChanges;
  readonly answeredInTime: CountedShare;
  readonly before: CountedShare & { readonly month: string };
  readonly days: readonly DayOfFigures[];
  /** Reach in the month before. Absent where details are left out. */
  readonly reach?: Pick<ToldReach, 'regions' | 'channels'>;
  /** What the institution itself holds: with its units it adds up to the whole. Absent: it has no unit. */
  readonly itself?: Omit<UnitToday, 'institution' | 'steps' | 'group' | 'rank' | 'beyond'>;
  readonly units: readonly UnitToday[];
  readonly months: readonly (Omit<ReturnType<typeof trendOf>[number], 'period'> & {
    readonly month: string;
    readonly answeredInTime: CountedShare;
  })[];
}

export interface TodayPorts extends MeasuresPorts {
  readonly institutionDirections: Pick<Container['institutionDirections'], 'listedAt'>;
}

const trendMonths = 13;

const countsIn = (told: SummarizedTickets, figures: CountedFigures): WaitingFigures => {
  const of = readingOf(told, figures);
  return {
    waiting: of('open') + of('in-progress'),
    unacknowledged: of('open'),
    overdueToAnswer: of('overdue'),
    overdueToAcknowledge: of('acknowledgement-overdue'),
  };
};

/**
 * Shows what an overseer needs first: what stands, what the last thirty days answered in time, how what lies right under it
 * compares, and what needs them. What is about people is in none, at any level, so that each figure is that of its list. Of an
 * independent body what stands alone. Five calls to the store, two where the reader directs in its name, and one more for each
 * thirty-three institutions under it. Throws the problem `not-allowed` as `showMeasures` does.
 */
export async function showToday(
  { rollUps, registry, now, settlingSeconds, institutionDirections }: TodayPorts,
  { officer, language, institution: id, kind }: Omit<RequestedMeasures, 'month'>,
): Promise<Today> {
  const open = await requireOpenFigures(officer, id, registry);
  const { tree, through, calendar, institution, above } = open;
  const without = [...new Set<LeftOut>([...open.without, 'about-people'])];
  const recent = await rollUps.recent(readableUntil(now(), settlingSeconds));
  const today = localDateAt(recent?.asOf ?? now(), calendar.timeZone);
  const month = monthAfter(monthOfDate(today), -1);
  const told: SummarizedTickets = { kinds: kind === undefined ? kinds : [kind], withKept: false };
  const isTold = !without.includes('independent-details');
  const children = isTold
    ? tree.known(through.childrenOn(id, today)).filter(({ closed }) => closed === undefined)
    : [];
  const ids = children.map((child) => child.id);
  const isByCategory = isTold && kind === undefined;
  const [own, byDay, sent, categories, lateDirections] = await Promise.all([
    recent ? rollUps.overview(id, [month], recent, through) : nothingRolled,
    recent ? rollUps.comparedByDay(ids, recent, through) : new Map<string, never>(),
    recent && isByCategory ? rollUps.sentByWeek([id, ...ids], recent, through) : new Map<string, never>(),
    openCategories({ officer, institution: id, now: now() }, registry),
    isByCategory ? lateDirectionsOf(id, officer, { institutionDirections, now }, calendar) : [],
  ]);
  const { standing, days, trend, months } = own;
  const dates = rollingDates(today);
  const rolling = (figures: FiguresByDay['days'] | undefined): CountedShare =>
    answeredInTimeIn(addUp(dates.map((date) => figures?.get(date) ?? {})), told);
  const units = children.map((child) => ({
    child,
    counts: countsIn(told, byDay.get(child.id)?.standing ?? {}),
    share: rolling(byDay.get(child.id)?.days),
    before: answeredInTimeIn(byDay.get(child.id)?.trend.get(month) ?? {}, told),
  }));
  const ranking = rankByShare(units.map(({ child, share }) => dueShare(child.id, share)));
  const counts = countsIn(told, standing);
  const itself =
    units.length === 0
      ? undefined
      : restOf(
          { counts, share: rolling(days), before: answeredInTimeIn(trend.get(month) ?? {}, told) },
          units,
        );
  const monday = mondayOf(today);
  const sinceMonday = addUp(
    [...days].flatMap(([day, figures]) => (day >= monday && day <= today ? [figures] : [])),
  );
  const ranked = rankedBy(ranking);
  const overdueAt = (unit: string): StepCounts => ticketsBySteps(byDay.get(unit) ?? nothingRolled).overdue;
  const changes = sentChangesUnder(id, sent, today, categories.isOpen);
  const priorities = prioritiesOf({
    institution: id,
    overdue: counts.overdueToAnswer,
    overdueSinceMonday: countsIn(told, sinceMonday).overdueToAnswer,
    acknowledgementOverdue: counts.overdueToAcknowledge,
    units: units.map(({ child, counts: at, before }): UnitEvidence => {
      const place = ranked.get(child.id);
      return {
        institution: child.id,
        overdue: at.overdueToAnswer,
        acknowledgementOverdue: at.overdueToAcknowledge,
        ...(isByCategory && { steps: overdueAt(child.id) }),
        ...(place !== undefined && { ranked: place }),
        before,
      };
    }),
    ...(itself !== undefined && {
      own: {
        overdue: itself.counts.overdueToAnswer,
        acknowledgementOverdue: itself.counts.overdueToAcknowledge,
        ...(isByCategory && {
          steps: stepsWithout(
            ticketsBySteps(own).overdue,
            ids.map((each) => overdueAt(each)),
          ),
        }),
      },
    }),
    ...(isByCategory && {
      categories: categoryEvidence(id, own, byDay, today, categories),
      listsCategories: categories.areListed,
      listsOwnCategories: categories.areOwnListed,
      rises: riseEvidence(id, changes),
      lateDirections,
    }),
  });
  return {
    institution: measuredInstitution(tree, institution),
    path: above.map((node) => measuredInstitution(tree, node)),
    ...(recent !== undefined && { asOf: recent.asOf }),
    without,
    from: dates[0] ?? today,
    upTo: dates.at(-1) ?? today,
    priorities: isTold
      ? priorities.map((priority) => toldPriority(priority, tree, { officer, language }, categories))
      : [],
    standing: { ...counts, paused: readingOf(told, standing)('paused') },
    ...(isByCategory && {
      steps: ticketsBySteps(own),
      changes: toldChanges(changes, tree, categories),
    }),
    answeredInTime: isTold ? rolling(days) : { count: 0, of: 0 },
    before: { month, ...(isTold ? answeredInTimeIn(trend.get(month) ?? {}, told) : { count: 0, of: 0 }) },
    days: daysOf([...dates, today], days, standing, told, isTold),
    ...(isTold && { reach: reachOf(months.get(month) ?? {}, told, tree) }),
    ...(itself !== undefined && {
      itself: {
        standing: itself.counts,
        ...shareIn(rankByShare([dueShare(id, itself.share)]), id),
        ...shareBefore(itself.before),
      },
    }),
    units: units.map(({ child, counts: at, before }) => ({
      institution: measuredInstitution(tree, child),
      standing: at,
      ...(isByCategory && { steps: ticketsBySteps(byDay.get(child.id) ?? nothingRolled) }),
      ...shareIn(ranking, child.id),
      ...placeIn(ranking, child.id, language),
      ...shareBefore(before),
    })),
    months: trendOf(
      Array.from({ length: trendMonths }, (_, place) => {
        const each = monthAfter(monthOfDate(today), place + 1 - trendMonths);
        return [each, trend.get(each) ?? {}] as const;
      }),
      standing,
      told,
    ).map(({ period, ...trended }) => ({
      month: period,
      ...trended,
      answeredInTime: isTold ? answeredInTimeIn(trend.get(period) ?? {}, told) : { count: 0, of: 0 },
    })),
  };
}

function reachOf(
  figures: CountedFigures,
  told: SummarizedTickets,
  tree: Hierarchy,
): NonNullable<Today['reach']> {
  const { regions, channels } = toldReach(reachIn(figures, told), tree);
  return { regions, channels };
}

const dueShare = (institution: string, { count, of }: CountedShare): DueShare => ({
  institution,
  inTime: count,
  due: of,
});

const shareBefore = ({ count, of }: CountedShare): Pick<UnitToday, 'before'> =>
  of < leastForFigure ? {} : { before: count / of };

interface UnitFigures {
  readonly counts: WaitingFigures;
  readonly share: CountedShare;
  readonly before: CountedShare;
}

/** What is left of the figures of an institution without those of its units: what it holds itself, and what it was to answer. */
function restOf(all: UnitFigures, units: readonly UnitFigures[]): UnitFigures {
  const rest = (of: (one: UnitFigures) => number) => units.reduce((left, unit) => left - of(unit), of(all));
  // What a unit was to answer before it came under the institution is in no figure of this one.
  const share = (of: (one: UnitFigures) => CountedShare): CountedShare => {
    const [count, due] = [rest((one) => of(one).count), rest((one) => of(one).of)];
    return count < 0 || due < count ? { count: 0, of: 0 } : { count, of: due };
  };
  return {
    counts: {
      waiting: rest(({ counts }) => counts.waiting),
      unacknowledged: rest(({ counts }) => counts.unacknowledged),
      overdueToAnswer: rest(({ counts }) => counts.overdueToAnswer),
      overdueToAcknowledge: rest(({ counts }) => counts.overdueToAcknowledge),
    },
    share: share((one) => one.share),
    before: share((one) => one.before),
  };
}

const rankedBy = ({ ranked }: Ranking) =>
  new Map(
    ranked.map((unit) => [unit.institution, { ...unit, ofOthers: shareOfOthers(ranked, unit) }] as const),
  );

function shareIn({ ranked, unranked }: Ranking, id: string): Pick<UnitToday, 'answeredInTime' | 'share'> {
  const unit = [...ranked, ...unranked].find(({ institution }) => institution === id);
  return unit === undefined
    ? {}
    : { answeredInTime: { count: unit.inTime, of: unit.due }, share: unit.share };
}

function placeIn(
  { ranked }: Ranking,
  id: string,
  language: Language,
): Pick<UnitToday, 'group' | 'rank' | 'beyond'> {
  const unit = ranked.find(({ institution }) => institution === id);
  if (unit === undefined) return {};
  const { group, rank, beyond } = placedIn(unit, shareOfGroup(ranked, unit.group), language);
  return {
    ...(group !== undefined && { group }),
    ...(rank !== undefined && { rank }),
    ...(beyond !== undefined && { beyond }),
  };
}

function daysOf(
  dates: readonly string[],
  days: FiguresByDay['days'],
  standing: CountedFigures,
  told: SummarizedTickets,
  isTold: boolean,
): readonly DayOfFigures[] {
  const periods = dates.map((date) => [date, days.get(date) ?? {}] as const);
  const at = (...stocks: readonly Stock[]) => stockAtEnds(periods, standing, told, stocks);
  const [waiting, unacknowledged, overdue] = [at('open', 'in-progress'), at('open'), at('overdue')];
  return periods.map(([date, figures], place) => ({
    date,
    waiting: waiting[place] ?? 0,
    unacknowledged: unacknowledged[place] ?? 0,
    overdueToAnswer: overdue[place] ?? 0,
    answeredInTime: isTold ? answeredInTimeIn(figures, told) : { count: 0, of: 0 },
  }));
}

/** Directions past their date that an office gave, if the officer directs in its name. */
async function lateDirectionsOf(
  from: string,
  officer: PresentOfficer,
  { institutionDirections, now }: Pick<TodayPorts, 'institutionDirections' | 'now'>,
  calendar: Calendar,
): Promise<readonly LateDirection[]> {
  if (!(['head', 'oversight'] as const).some((as) => directsFor(officer, { from, as }))) return [];
  const at = now();
  return (await institutionDirections.listedAt(from, 'open'))
    .filter(
      (direction) =>
        direction.from === from && directsFor(officer, direction) && isLateDirection(direction, at),
    )
    .map(({ to, dueBy }) => ({ to, days: Math.max(1, datesUntil(dueBy, at, calendar)) }));
}

function toldPriority(
  priority: Priority,
  tree: Hierarchy,
  { officer, language }: { readonly officer: PresentOfficer; readonly language: Language },
  { nameOf: categoryName }: OpenCategories,
): ToldPriority {
  const { rule, look, list, category, region, most, late = [], direction } = priority;
  const directed = direction && tree.find(direction.institution);
  const mayDirect =
    directed !== undefined &&
    directingOffice(officer, { institution: directed, above: tree.above(directed) }) !== undefined;
  const nodeOf = (id: string): MeasuredInstitution | undefined => {
    const node = tree.find(id);
    return node && measuredInstitution(tree, node);
  };
  const [about, mostly] = [nodeOf(priority.institution), most && nodeOf(most.institution)];
  const nameOf = (node: MeasuredInstitution | undefined, id: string): Text =>
    node?.shortName ?? { sw: id, en: id };
  const said = priorityInWords(priority, {
    institution: nameOf(about, priority.institution),
    ...(most !== undefined && { most: nameOf(mostly, most.institution) }),
    ...(category !== undefined && { category: categoryName(category) }),
    ...(region !== undefined && { region: tree.find(region)?.shortName ?? unlisted.region }),
    late: late.map(({ to }) => nameOf(nodeOf(to), to)),
  });
  if (about === undefined) throw new Error('A priority is of an institution that is not in the tree.');
  return {
    rule,
    look,
    ...(list !== undefined && { list }),
    ...(category !== undefined && { category }),
    ...(region !== undefined && { region }),
    figure: said.figure[language],
    what: said.what[language],
    why: said.why[language],
    institution: about,
    ...(mostly !== undefined && { most: mostly }),
    ...(mayDirect && { direction }),
  };
}
