import {
  filterNames,
  filterSets,
  filtersOfHere,
  type DueDay,
  type FilterName,
  type FilterSet,
  type ListedFigure,
} from '../../foundation/vocabulary/queue-filters.ts';
import type { Channel, Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Status } from '../../foundation/vocabulary/statuses.ts';

/** What a queue can be filtered by. */
export interface QueueFilter {
  readonly status?: Status;
  readonly kind?: Kind;
  readonly assignee?: string;
  /** Held by the institution itself, or worked on by it as a unit: not what lies below. */
  readonly here?: true;
  readonly unassigned?: true;
  readonly urgent?: true;
  readonly overdue?: true;
  /** Nobody has acknowledged it. */
  readonly unacknowledged?: true;
  /** What it is about, of what is held here. */
  readonly category?: string;
  /** Where it happened, of what is held here. */
  readonly ward?: string;
  /** By which way it came, of what is held here. */
  readonly channel?: Channel;
  /** Its citizen wrote since anybody acted who works on it, of what is held here. */
  readonly news?: true;
  /** What it waits for is due on this day, of what is held here and not late. */
  readonly due?: DueDay;
  /** What it waits for is due on this local day (`YYYY-MM-DD`) or later, of what is held here. */
  readonly from?: string;
  /** What a figure of oversight counts, here and below. With it kind, category and region narrow at every level. */
  readonly figure?: ListedFigure;
  /** From which region it came; with a figure alone. */
  readonly region?: string;
}

/** The names of the filters that are set, in order. */
export const namesIn = (filter: QueueFilter): readonly FilterName[] =>
  filterNames.filter((name) => filter[name] !== undefined);

/** Which of the sets a filter is; undefined: no filter at all, or one that is not answered. */
export const filterSetOf = (filter: QueueFilter): FilterSet | undefined => {
  const name = namesIn(filter).join('+');
  return filterSets.find((set) => set === name);
};

/** Whether it finds only what the institution works on itself: by whatever combination. */
export const findsHere = (filter: QueueFilter): boolean =>
  filtersOfHere.some((name) => filter[name] !== undefined);

/** Whether it is answered by the compact entries of an office, and by no key. */
export const isNarrowing = (filter: QueueFilter): boolean =>
  filter.figure === undefined && findsHere(filter) && filterSetOf(filter) === undefined;

/** Who works on tickets, what they are about, where, how they came and what was written is no part of their status. */
const moreThanStatus = [
  'assignee',
  'unassigned',
  'category',
  'ward',
  'channel',
  'news',
] as const satisfies readonly FilterName[];

/** Whether what a filter of this name finds tells more of a ticket than its status. */
export const isMoreThanStatus = (filter: FilterName): boolean =>
  moreThanStatus.some((name) => name === filter);

/** Whether what it finds tells more of a ticket than its status. */
export const tellsMoreThanStatus = (filter: QueueFilter): boolean =>
  filter.region !== undefined || namesIn(filter).some(isMoreThanStatus);
