import { filterSetOf, type QueueFilter } from '../../../domain/casework/queues/filters.ts';
import type { DirectionListing } from '../../../domain/casework/queues/queue-entry.ts';
import type { FilterSet } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { type ListingIndex, listings } from '../engine/keys.ts';

/** Where a filter is answered: which index, and what follows the queue's name in its partitions. */
interface FilterKey {
  readonly index: ListingIndex;
  readonly only: (filter: QueueFilter) => readonly string[];
}

const here = 'HERE';
const urgent = 'URGENT';
const overdue = 'OVERDUE';
const unassigned = 'UNASSIGNED';
const unacknowledged = 'UNACKNOWLEDGED';
const by = (name: string, value: string | undefined): readonly string[] => [name, value ?? ''];

const category = ({ category: id }: QueueFilter) => by('CATEGORY', id);
const ward = ({ ward: id }: QueueFilter) => by('WARD', id);
const key = (index: ListingIndex, ...only: readonly string[]): FilterKey => ({ index, only: () => only });

/** The key of each set of filters: of a line and of its facets each takes a place in one of four indexes. */
export const filterKeys = {
  status: { index: 'GSI2', only: ({ status }) => by('STATUS', status) },
  kind: { index: 'GSI3', only: ({ kind }) => by('KIND', kind) },
  assignee: { index: 'GSI4', only: ({ assignee }) => by('ASSIGNEE', assignee) },
  unassigned: key('GSI4', unassigned),
  unacknowledged: { index: 'GSI2', only: () => by('STATUS', 'submitted') },

  here: key('GSI1', here),
  'here+unacknowledged': key('GSI2', here, unacknowledged),
  'here+urgent': key('GSI3', here, urgent),
  'assignee+here': { index: 'GSI4', only: ({ assignee }) => [here, ...by('ASSIGNEE', assignee)] },
  'here+unassigned': key('GSI4', here, unassigned),

  category: { index: 'GSI1', only: category },
  'here+category': { index: 'GSI1', only: category },
  ward: { index: 'GSI2', only: ward },
  'here+ward': { index: 'GSI2', only: ward },
  'category+ward': { index: 'GSI3', only: (filter) => [...category(filter), ...ward(filter)] },

  urgent: key('GSI1', urgent),
  'urgent+unacknowledged': key('GSI2', urgent, unacknowledged),
  'urgent+overdue': key('GSI3', urgent, overdue),
  'urgent+unassigned': key('GSI4', urgent, unassigned),

  overdue: key('GSI1', overdue),
  'overdue+unacknowledged': key('GSI2', overdue, unacknowledged),
  'here+overdue': key('GSI3', here, overdue),
  'overdue+unassigned': key('GSI4', overdue, unassigned),
} as const satisfies Readonly<Record<FilterSet, FilterKey>>;

/** A place in a listing: which index, and which partition of it. */
export interface Listing {
  readonly index: ListingIndex;
  readonly partition: string;
  /** From the last one back, and not in the order of the index. */
  readonly newestFirst?: boolean;
}

/** The listing of directions of an officer or an office: what ended, the newest first. */
export const directionListing = (
  of: { readonly officer: string } | { readonly office: string },
  listing: DirectionListing,
): Listing => ({
  ...('officer' in of
    ? ({ index: 'GSI1', partition: listings.directionsBy(of.officer, listing) } as const)
    : ({ index: 'GSI2', partition: listings.directionsTo(of.office, listing) } as const)),
  ...(listing === 'ended' && { newestFirst: true }),
});

/** The listing of a queue that answers a set of filters, by the values that are asked for. */
export function listingOf(set: FilterSet, institution: string, values: QueueFilter = {}): Listing {
  const { index, only }: FilterKey = filterKeys[set];
  return { index, partition: listings.queue(institution, ...only(values)) };
}

/** The listing that answers a filter of a queue by its key alone. Throws TypeError where there is none. */
export function filteredQueue(institution: string, filter: QueueFilter | undefined): Listing {
  if (filter === undefined) return { index: 'GSI1', partition: listings.queue(institution) };
  const set = filterSetOf(filter);
  if (set === undefined) throw new TypeError('No key answers these filters.');
  return listingOf(set, institution, filter);
}
