import {
  filterNames,
  filterSets,
  type FilterName,
  type FilterSet,
} from '../../foundation/vocabulary/queue-filters.ts';
import type { Kind } from '../../foundation/vocabulary/kinds.ts';
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
}

/** The names of the filters that are set, in order. */
export const namesIn = (filter: QueueFilter): readonly FilterName[] =>
  filterNames.filter((name) => filter[name] !== undefined);

/** Which of the sets a filter is; undefined: no filter at all, or one that is not answered. */
export const filterSetOf = (filter: QueueFilter): FilterSet | undefined => {
  const name = namesIn(filter).join('+');
  return filterSets.find((set) => set === name);
};

/** Who works on tickets, what they are about and where, is no part of their status. */
const moreThanStatus = [
  'assignee',
  'unassigned',
  'category',
  'ward',
] as const satisfies readonly FilterName[];

/** Whether what it finds tells more of a ticket than its status. */
export const tellsMoreThanStatus = (filter: QueueFilter): boolean =>
  moreThanStatus.some((name) => filter[name] !== undefined);
