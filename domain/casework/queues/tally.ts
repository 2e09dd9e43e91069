import { queueStatusOf } from '../../foundation/vocabulary/queue-filters.ts';
import type { TicketProjection } from './ticket-projection.ts';

/** What something of a queue is counted by: figures by the name of what they count. None: 0. */
export type Tally = Readonly<Record<string, number>>;

/**
 * How a ticket lies in a queue that counts it, which decides who may see it there. `held`: the institution holds it;
 * `given`: it is the unit that works on it; `below`: it is held under the institution.
 */
export const lyings = ['held', 'given', 'below'] as const;
export type Lying = (typeof lyings)[number];

/** Tickets that the same people may see in a queue are counted together. */
export interface CountedClass {
  readonly lying: Lying;
  readonly sensitive: boolean;
}

export const countedClasses: readonly CountedClass[] = lyings.flatMap((lying) =>
  [false, true].map((sensitive) => ({ lying, sensitive })),
);

/** The name of a figure of a class: `below.open`, `held-sensitive.urgent`. */
export const figureOf = ({ lying, sensitive }: CountedClass, counted: string): string =>
  `${lying}${sensitive ? '-sensitive' : ''}.${counted}`;

/** Whose figures: those of an institution's queue, or of an officer's own tickets. */
export type Counter =
  | { readonly of: 'queue'; readonly institution: string }
  | { readonly of: 'officer'; readonly officer: string };

/** What a ticket counts as, in one counter. */
export interface CountedIn {
  readonly counter: Counter;
  readonly figures: readonly string[];
}

/** Kept from some by whom it is about: nobody may read in a figure that there is one. */
const isKept = ({ shows }: TicketProjection): boolean => shows.about !== undefined;

/**
 * What a ticket counts as while it is not closed. Whom it is about decides for each reader anew, so those that are
 * about somebody are in no figure: who may see them counts them entry by entry (docs/design/queues.md).
 */
export function countedOf(
  known: TicketProjection | undefined,
  countsAs: typeof countedAs = countedAs,
): readonly CountedIn[] {
  if (known === undefined || known.shows.status === 'closed' || isKept(known)) return [];
  const { assignee } = known.shows;
  const own = ['open', ...(known.late === true ? ['overdue'] : [])];
  return [
    ...known.levels.flatMap((institution) => queueFigures(known, institution, countsAs)),
    ...(assignee === undefined
      ? []
      : [{ counter: { of: 'officer', officer: assignee } as const, figures: own }]),
  ];
}

function queueFigures(
  known: TicketProjection,
  institution: string,
  countsAs: typeof countedAs,
): readonly CountedIn[] {
  const lying = lyingAt(known, institution);
  if (lying === undefined) return [];
  const { sensitive } = known.shows;
  const figures = countsAs(known.shows, lying, known.late === true);
  return [
    {
      counter: { of: 'queue', institution },
      figures: figures.map((counted) => figureOf({ lying, sensitive }, counted)),
    },
  ];
}

/** Undefined: only the path of its unit leads there, and who is there may not see it. */
function lyingAt({ shows, beside = [] }: TicketProjection, institution: string): Lying | undefined {
  if (institution === shows.holder) return 'held';
  if (institution === shows.unit) return 'given';
  return beside.includes(institution) ? undefined : 'below';
}

/**
 * The names of what an entry counts as. At the levels above, what its entry there tells apart; by all that it is listed by where
 * it is worked on.
 */
export const countedAs = (
  shows: TicketProjection['shows'],
  lying: Lying,
  late: boolean,
): readonly string[] => {
  const { status, kind, category, urgent, assignee } = shows;
  const isHere = lying !== 'below';
  const listedAs = queueStatusOf(status);
  return [
    'open',
    ...(listedAs !== undefined && (isHere || listedAs === 'submitted') ? [`status.${listedAs}`] : []),
    ...(urgent ? ['urgent'] : []),
    ...(late ? ['overdue'] : []),
    ...(isHere ? [`kind.${kind}`] : []),
    ...(isHere && assignee === undefined ? ['unassigned'] : []),
    ...(isHere && category !== undefined ? [`category.${category}`] : []),
  ];
};

/** As what tickets were counted that no event was applied to since their figures lie apart (docs/design/queue-entries.md, Former entries). */
export const formerlyCountedAs: typeof countedAs = (
  { status, kind, category, urgent, assignee }: TicketProjection['shows'],
  lying: Lying,
  late: boolean,
): readonly string[] => [
  'open',
  `status.${status}`,
  `kind.${kind}`,
  ...(urgent ? ['urgent'] : []),
  ...(late ? ['overdue'] : []),
  ...(assignee === undefined ? ['unassigned'] : []),
  ...(category === undefined || lying === 'below' ? [] : [`category.${category}`]),
];

/** What changes in a counter. */
export interface CountChange {
  readonly counter: Counter;
  readonly adds: Tally;
}

const nameOf = (counter: Counter): string =>
  counter.of === 'queue' ? `queue ${counter.institution}` : `officer ${counter.officer}`;

/** What changes in which counters where a ticket counts otherwise than before. */
export function countChanges(
  before: readonly CountedIn[],
  after: readonly CountedIn[],
): readonly CountChange[] {
  const counters = new Map([...before, ...after].map(({ counter }) => [nameOf(counter), counter]));
  const figuresIn = (counted: readonly CountedIn[], name: string): ReadonlySet<string> =>
    new Set(counted.flatMap(({ counter, figures }) => (nameOf(counter) === name ? figures : [])));
  return [...counters].flatMap(([name, counter]) => {
    const [had, has] = [figuresIn(before, name), figuresIn(after, name)];
    const adds = [
      ...[...has].filter((figure) => !had.has(figure)).map((figure) => [figure, 1] as const),
      ...[...had].filter((figure) => !has.has(figure)).map((figure) => [figure, -1] as const),
    ];
    return adds.length === 0 ? [] : [{ counter, adds: Object.fromEntries(adds) }];
  });
}

/** The sum of tallies, figure by figure. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Record<string, number> = {};
  for (const tally of tallies)
    for (const [figure, count] of Object.entries(tally)) sum[figure] = (sum[figure] ?? 0) + count;
  return Object.fromEntries(Object.entries(sum).filter(([, count]) => count !== 0));
}
