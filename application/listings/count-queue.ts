import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isHere } from '../../domain/casework/queues/queue-entries-of.ts';
import type { CountedEntry } from '../../domain/casework/queues/queues.ts';
import {
  countedAs,
  countedClasses,
  figureOf,
  sumOf,
  type CountedClass,
  type Lying,
  type Tally,
} from '../../domain/casework/queues/tally.ts';
import { kinds, type Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import {
  queueStatuses,
  queueStatusOf,
  type QueueStatus,
} from '../../domain/foundation/vocabulary/queue-filters.ts';
import { statusNames } from '../../domain/foundation/vocabulary/statuses.ts';
import { listable } from '../access/listable.ts';
import { sightInQueue } from '../access/sight-in-queue.ts';
import type { Container } from '../container.ts';
import { requireReadable } from './require-readable.ts';

/** How many of the tickets that wait are like what a filter finds. */
export interface QueueCounts {
  readonly open: number;
  readonly urgent: number;
  readonly overdue: number;
  readonly unacknowledged: number;
  /** Counts what is worked on here alone, as the three after it. Absent for who sees the status of tickets alone. */
  readonly unassigned?: number;
  readonly statuses?: Readonly<Partial<Record<QueueStatus, number>>>;
  readonly kinds?: Readonly<Partial<Record<Kind, number>>>;
  /** Absent like the unassigned. */
  readonly categories?: Readonly<Record<string, number>>;
}

export interface CountedQueue {
  /** What the institution holds itself, or works on as a unit. */
  readonly here: QueueCounts;
  /** What is held under it. Absent for who may not see all of that. */
  readonly below?: QueueCounts;
  /** More are about people than are looked at one by one: there may be more of everything. */
  readonly atLeast?: true;
}

interface Asked {
  readonly officer: PresentOfficer;
  readonly institution: string;
}

/** `asStatus`: the reader sees no more of it than the status. */
type SeenLine = CountedEntry & { readonly asStatus?: true };

type Part = 'here' | 'below';
const partOf = (lying: Lying): Part => (lying === 'below' ? 'below' : 'here');

/** What of it the status of a ticket does not tell. */
const moreThanStatus = (counted: string): boolean =>
  counted === 'unassigned' || counted.startsWith('category.');

/**
 * Counts what waits at an institution and under it: what this officer may see of it. Figures are kept by class of
 * tickets that the same people may see; those that are about somebody are looked at one by one.
 */
export async function countQueue(
  { queues, registry, now }: Pick<Container, 'queues' | 'registry' | 'now'>,
  { officer, institution }: Asked,
): Promise<CountedQueue> {
  await requireReadable(officer, institution, registry);
  const at = now();
  const shownOf = listable<SeenLine>(
    { officer, queue: institution, now: at, asStatus: (entry) => ({ ...entry, asStatus: true }) },
    registry,
  );
  const [tally, about, sightOf] = await Promise.all([
    queues.tallyOf(institution),
    queues.aboutSomebody(institution),
    sightInQueue({ officer, queue: institution, now: at }, registry),
  ]);
  const depths = new Map(countedClasses.map((counted) => [counted, sightOf(counted)]));
  const seesAll = (part: Part) =>
    sightOf({ lying: part === 'here' ? 'held' : 'below', sensitive: false }) === 'all';
  const shown = (await shownOf(about.entries)).filter((entry) => entry !== undefined);
  const inPart = (part: Part): QueueCounts => {
    const ofClasses = [...depths].flatMap(([counted, sees]) =>
      partOf(counted.lying) === part && sees !== 'nothing'
        ? [asFarAsSeen(figuresOf(tally, counted), sees === 'all')]
        : [],
    );
    const ofLines = shown
      .filter((entry) => isHere(entry, institution) === (part === 'here'))
      .map(tallyOfLine(part));
    return countsIn(sumOf([...ofClasses, ...ofLines]), { part, seesAll: seesAll(part) });
  };
  const seesBelow = sightOf({ lying: 'below', sensitive: false }) !== 'nothing';
  return {
    here: inPart('here'),
    ...(seesBelow && { below: inPart('below') }),
    ...(about.more && { atLeast: true as const }),
  };
}

const asFarAsSeen = (figures: Tally, seesAll: boolean): Tally =>
  seesAll
    ? figures
    : Object.fromEntries(Object.entries(figures).filter(([counted]) => !moreThanStatus(counted)));

/** The figures of one class, by what they count. */
function figuresOf(tally: Tally, counted: CountedClass): Tally {
  const prefix = figureOf(counted, '');
  return Object.fromEntries(
    Object.entries(tally).flatMap(([figure, count]) =>
      figure.startsWith(prefix) ? [[figure.slice(prefix.length), count]] : [],
    ),
  );
}

const tallyOfLine =
  (part: Part) =>
  (entry: SeenLine): Tally =>
    asFarAsSeen(
      Object.fromEntries(
        countedAs(entry, part === 'here' ? 'held' : 'below', entry.late).map((counted) => [counted, 1]),
      ),
      entry.asStatus !== true,
    );

interface Told {
  readonly part: Part;
  readonly seesAll: boolean;
}

/** Counts of what lies below only what its entries there tell apart. */
function countsIn(sum: Tally, { part, seesAll }: Told): QueueCounts {
  const figure = (counted: string): number => sum[counted] ?? 0;
  const byName = (prefix: string, names: readonly string[]) => {
    const some = names.filter((name) => figure(prefix + name) > 0);
    return Object.fromEntries(some.map((name) => [name, figure(prefix + name)]));
  };
  const inAll = {
    open: figure('open'),
    urgent: figure('urgent'),
    overdue: figure('overdue'),
    unacknowledged: figure('status.submitted'),
  };
  if (part === 'below') return inAll;
  const categories = Object.keys(sum).flatMap((counted) =>
    counted.startsWith('category.') ? [counted.slice('category.'.length)] : [],
  );
  return {
    ...inAll,
    statuses: byQueueStatus(figure),
    kinds: byName('kind.', kinds),
    ...(seesAll && {
      unassigned: figure('unassigned'),
      categories: byName('category.', categories.toSorted()),
    }),
  };
}

/** Tickets that were counted under each status of its own are counted under the one that they are listed as. */
function byQueueStatus(figure: (counted: string) => number): Partial<Record<QueueStatus, number>> {
  const counted = queueStatuses.map((listed) => {
    const statuses = statusNames.filter((status) => queueStatusOf(status) === listed);
    return [listed, statuses.reduce((sum, status) => sum + figure(`status.${status}`), 0)] as const;
  });
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
