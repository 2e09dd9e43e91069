import { funnelAt } from '../measures/intervals.ts';
import { leastForFigure, type Ranked } from '../measures/ranking.ts';
import type { StepCounts } from '../measures/category-readings.ts';
import { mostAmong, type MostOf } from '../measures/most-of.ts';
import type { CountedShare } from '../measures/summary.ts';
import { ticketSteps, type TicketStep } from '../../foundation/vocabulary/ticket-steps.ts';
import { byMultiple, timesUsual } from '../rises/sent-changes.ts';
import type { ListedFigure } from '../../foundation/vocabulary/queue-filters.ts';

/** What an institution is called on by, in the order of their weight: an overseer reads the first ones. */
export const priorityRules = [
  'overdue',
  'overdue-in-category',
  'late-directions',
  'overdue-to-acknowledge',
  'rises',
  'below-size',
  'improved',
] as const;
export type PriorityRule = (typeof priorityRules)[number];

/** How a priority looks: what is late, rises, waits or goes well. */
export const priorityLooks = ['late', 'rises', 'waits', 'well'] as const;
export type PriorityLook = (typeof priorityLooks)[number];

/** Whose list a priority counts, and how it is narrowed. */
export interface ListOfPriority {
  readonly institution: string;
  readonly figure: ListedFigure;
  readonly category?: string;
  /** What the institution itself holds. */
  readonly here?: true;
}

/** Whom a priority calls on to act, and by what a direction chooses the tickets. */
export interface SuggestedDirection {
  readonly institution: string;
  readonly category?: string;
  readonly step?: TicketStep;
  readonly overdue?: 'now';
}

/** One thing that needs an overseer, with what proves it. A count is that of its list. */
export interface Priority {
  readonly rule: PriorityRule;
  readonly look: PriorityLook;
  /** Whom it is about. */
  readonly institution: string;
  readonly category?: string;
  readonly region?: string;
  /** Count of `list`, share answered in time, or multiple of the usual. */
  readonly number: { readonly count: number } | { readonly share: CountedShare } | { readonly times: number };
  readonly list?: ListOfPriority;
  readonly most?: MostOf;
  /** At which step most of `most` are, of what is overdue in a category. Absent: fewer than five are at any. */
  readonly step?: CountAtStep;
  /** So many more, or fewer with a minus, since the last Monday. */
  readonly sinceMonday?: number;
  /** The share of its group, or its own before. */
  readonly against?: number;
  /** So many in the period, where so many are usual. */
  readonly seen?: { readonly count: number; readonly usual: number };
  /** The directions that are late, the longest first. */
  readonly late?: readonly LateDirection[];
  /** What would settle it where most of it lies. */
  readonly direction?: SuggestedDirection;
}

/** A direction past its date. */
export interface LateDirection {
  readonly to: string;
  /** Calendar days past its date, one or more. */
  readonly days: number;
}

/** What is counted at an institution right under the one that is shown, or at that one itself. */
export interface UnitEvidence {
  readonly institution: string;
  readonly overdue: number;
  readonly acknowledgementOverdue: number;
  /** What is overdue there by step. Absent where one kind alone is told. */
  readonly steps?: StepCounts;
  /** Its place among those of its size, and the share of the others. Absent: too few were due. */
  readonly ranked?: Ranked & { readonly ofOthers: number };
  /** What it answered in time in the month before. */
  readonly before?: CountedShare;
}

/** So many tickets at a step. */
export interface CountAtStep {
  readonly step: TicketStep;
  readonly count: number;
}

/** What is overdue of a category at a unit. */
export interface CategoryAtUnit extends MostOf {
  readonly steps: StepCounts;
}

/** What is overdue of a category, and where. */
export interface CategoryEvidence {
  readonly category: string;
  readonly overdue: number;
  readonly overdueSinceMonday: number;
  readonly at: readonly CategoryAtUnit[];
}

/** A category of which more is sent than usual, beyond chance. */
export interface RiseEvidence {
  /** Where: the institution that is shown, or a unit right under it. */
  readonly institution: string;
  readonly category: string;
  /** Absent: from all regions. */
  readonly region?: string;
  readonly count: number;
  readonly usual: number;
  readonly most?: MostOf;
}

/** All that priorities are made of: figures that the reader may see. */
export interface Evidence {
  readonly institution: string;
  readonly overdue: number;
  readonly overdueSinceMonday: number;
  readonly acknowledgementOverdue: number;
  readonly units: readonly UnitEvidence[];
  /** What it holds itself. Absent: nothing lies under it, or no more than a sum is told. */
  readonly own?: Pick<UnitEvidence, 'overdue' | 'acknowledgementOverdue' | 'steps'>;
  readonly categories?: readonly CategoryEvidence[];
  /** Whether the reader may list tickets by category there. */
  readonly listsCategories?: boolean;
  /** Whether the reader may list by category what it holds itself. */
  readonly listsOwnCategories?: boolean;
  readonly rises?: readonly RiseEvidence[];
  /** Directions past their date that the reader gave in the name of the institution. */
  readonly lateDirections?: readonly LateDirection[];
}

/** At most so many are shown, and of each rule no more than the other. */
const mostPriorities = 5;
const mostOfRule = 2;

const since = (change: number): { readonly sinceMonday?: number } =>
  Math.abs(change) < leastForFigure ? {} : { sinceMonday: change };

function whereMost(
  at: readonly (MostOf & { readonly steps?: StepCounts })[],
): Pick<Priority, 'most' | 'step'> {
  const { most } = mostAmong(at);
  if (most === undefined) return {};
  const { steps, ...place } = most;
  if (steps === undefined) return { most: place };
  const [step] = ticketSteps
    .map((each): CountAtStep => ({ step: each, count: steps[each] }))
    .toSorted((a, b) => b.count - a.count);
  return { most: place, ...(step !== undefined && step.count >= leastForFigure && { step }) };
}

/** Suggests a direction to the unit where most lies; nobody directs what is shown itself. */
const directing = (
  most: MostOf | undefined,
  shown: string,
  filter: Omit<SuggestedDirection, 'institution'>,
): Pick<Priority, 'direction'> =>
  most === undefined || most.institution === shown
    ? {}
    : { direction: { institution: most.institution, ...filter } };

/** Finds where most of a figure lies: at a unit, or at the institution itself. */
const mostOf = (
  { institution, own, units }: Evidence,
  figure: 'overdue' | 'acknowledgementOverdue',
): Pick<Priority, 'most' | 'step'> =>
  whereMost(
    [...units, ...(own === undefined ? [] : [{ institution, ...own }])].map(({ steps, ...place }) => ({
      institution: place.institution,
      count: place[figure],
      ...(figure === 'overdue' && steps !== undefined && { steps }),
    })),
  );

/** Whether the categories that are named are most of what is overdue. */
function isMostNamed({ overdue, categories = [] }: Evidence): boolean {
  const counts = categories.map((each) => each.overdue).filter((count) => count >= leastForFigure);
  const named = counts.toSorted((a, b) => b - a).slice(0, mostOfRule);
  return 2 * named.reduce((sum, count) => sum + count, 0) >= overdue && named.length > 0;
}

/** The list of what is overdue of a category: all of it, or what the institution itself holds where that is all. */
function listOfCategory(
  { institution, listsCategories = false, listsOwnCategories = false }: Evidence,
  { category, overdue, at }: CategoryEvidence,
): Pick<Priority, 'list'> {
  const list = { institution, figure: 'overdue-to-answer', category } as const;
  if (listsCategories) return { list };
  const isAllOwn = at.some((place) => place.institution === institution && place.count === overdue);
  return listsOwnCategories && isAllOwn ? { list: { ...list, here: true } } : {};
}

/** Finds the candidates of a rule, the weightiest first. Fewer than five are none. */
const candidates: Readonly<Record<PriorityRule, (evidence: Evidence) => readonly Omit<Priority, 'rule'>[]>> =
  {
    'overdue-in-category': (evidence) =>
      (evidence.categories ?? [])
        .filter(({ overdue }) => overdue >= leastForFigure)
        .toSorted((a, b) => b.overdue - a.overdue || (a.category < b.category ? -1 : 1))
        .map((counted) => {
          const { institution } = evidence;
          const { category, overdue, overdueSinceMonday, at } = counted;
          const where = whereMost(at);
          return {
            look: 'late',
            institution,
            category,
            number: { count: overdue },
            ...listOfCategory(evidence, counted),
            ...where,
            ...since(overdueSinceMonday),
            ...directing(where.most, institution, { category, overdue: 'now' }),
          };
        }),
    overdue: (evidence) => {
      const { institution, overdue, overdueSinceMonday } = evidence;
      if (overdue < leastForFigure) return [];
      const where = mostOf(evidence, 'overdue');
      return [
        {
          look: 'late',
          institution,
          number: { count: overdue },
          list: { institution, figure: 'overdue-to-answer' },
          ...where,
          ...since(overdueSinceMonday),
          ...directing(where.most, institution, { overdue: 'now' }),
        },
      ];
    },
    'late-directions': ({ institution, lateDirections = [] }) =>
      lateDirections.length === 0
        ? []
        : [
            {
              look: 'late',
              institution,
              number: { count: lateDirections.length },
              late: lateDirections.toSorted((a, b) => b.days - a.days || (a.to < b.to ? -1 : 1)),
            },
          ],
    'overdue-to-acknowledge': (evidence) => {
      const { institution, acknowledgementOverdue } = evidence;
      if (acknowledgementOverdue < leastForFigure) return [];
      const where = mostOf(evidence, 'acknowledgementOverdue');
      return [
        {
          look: 'waits',
          institution,
          number: { count: acknowledgementOverdue },
          list: { institution, figure: 'overdue-to-acknowledge' },
          ...where,
          ...directing(where.most, institution, { step: 'unacknowledged' }),
        },
      ];
    },
    rises: ({ rises = [] }) =>
      rises
        .filter(({ count, usual }) => count >= leastForFigure && count > usual)
        .toSorted(byMultiple)
        .filter(({ category }, place, all) => all.findIndex((rise) => rise.category === category) === place)
        .map(({ count, usual, ...rise }) => ({
          look: 'rises',
          ...rise,
          number: { times: timesUsual({ count, usual }) },
          seen: { count, usual },
        })),
    'below-size': ({ institution: shown, units }) =>
      units
        .flatMap(({ institution, ranked, overdue }) =>
          ranked?.beyond?.side === 'below' ? [{ institution, ranked, overdue }] : [],
        )
        .toSorted((a, b) => a.ranked.share - b.ranked.share || (a.institution < b.institution ? -1 : 1))
        .map(({ institution, ranked: { inTime, due, ofOthers }, overdue }) => ({
          look: 'late',
          institution,
          number: { share: { count: inTime, of: due } },
          against: ofOthers,
          ...directing(overdue < leastForFigure ? undefined : { institution, count: overdue }, shown, {
            overdue: 'now',
          }),
        })),
    improved: ({ units }) =>
      units
        .flatMap(({ institution, ranked, before }) => {
          if (ranked === undefined || before === undefined || before.of < leastForFigure) return [];
          const share = before.count / before.of;
          return ranked.share > funnelAt(share, ranked.due, 'almostAll').upTo
            ? [{ institution, ranked, share }]
            : [];
        })
        .toSorted(
          (a, b) =>
            b.ranked.share - b.share - (a.ranked.share - a.share) || (a.institution < b.institution ? -1 : 1),
        )
        .map(({ institution, ranked: { inTime, due }, share }) => ({
          look: 'well',
          institution,
          number: { share: { count: inTime, of: due } },
          against: share,
        })),
  };

/**
 * Finds what needs an overseer today: at most five, the worst first, each with its number and reason. The same figures give the
 * same priorities. Source: docs/design/oversight.md, What needs the reader.
 */
export function prioritiesOf(evidence: Evidence): readonly Priority[] {
  return priorityRules
    .filter((rule) => rule !== 'overdue' || !isMostNamed(evidence))
    .flatMap((rule) =>
      candidates[rule](evidence)
        .slice(0, mostOfRule)
        .map((priority) => ({ rule, ...priority })),
    )
    .slice(0, mostPriorities);
}
