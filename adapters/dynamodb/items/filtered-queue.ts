import { filterSetOf, type QueueFilter } from '../../../domain/casework/queues/filters.ts';
import { stretchesOfFigure } from '../../../domain/casework/queues/list-of-figure.ts';
import { isNeverLate } from '../../../domain/ticketing/clock/due.ts';
import type { DirectionListing } from '../../../domain/casework/queues/queue-entry.ts';
import {
  queueStatuses,
  queueStatusOf,
  type FilterSet,
} from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { statusNames, type Status } from '../../../domain/foundation/vocabulary/statuses.ts';
import { type ListingIndex, listings } from '../engine/keys.ts';

/** A place in a listing: which index, and which partition of it. */
export interface Listing {
  readonly index: ListingIndex;
  readonly partition: string;
  /** What sort keys in it begin with; what follows is the place of an entry among those of other listings. Absent: whatever is there. */
  readonly prefix?: string;
  /** From the last one back, and not in the order of the index. */
  readonly newestFirst?: boolean;
}

/** Listings that are read as one, in the order of their sort keys without prefixes. None: nothing is found. */
export type MergedListing = readonly Listing[];

/** The listing of directions of an officer or an office: what ended, the newest first. */
export const directionListing = (
  of: { readonly officer: string } | { readonly office: string },
  listing: DirectionListing,
): MergedListing => [
  {
    ...('officer' in of
      ? ({ index: 'GSI1', partition: listings.directionsBy(of.officer, listing) } as const)
      : ({ index: 'GSI2', partition: listings.directionsTo(of.office, listing) } as const)),
    ...(listing === 'ended' && { newestFirst: true }),
  },
];

/** What follows the name of a queue, or of what it holds itself, in its partitions. */
export const queuePartitions = {
  whole: (institution: string) => ({ index: 'GSI1', partition: listings.queue(institution) }),
  urgentBelow: (institution: string) => ({
    index: 'GSI2',
    partition: listings.queue(institution, 'URGENT'),
  }),
  /** Tickets that are about somebody. */
  aboutBelow: (institution: string) => ({ index: 'GSI3', partition: listings.queue(institution, 'ABOUT') }),
  aboutHere: (institution: string) => ({ index: 'GSI1', partition: listings.queue(institution, 'ABOUT') }),
  here: (institution: string) => ({ index: 'GSI2', partition: listings.queue(institution, 'HERE') }),
  urgentHere: (institution: string) => ({
    index: 'GSI3',
    partition: listings.queue(institution, 'URGENT', 'HERE'),
  }),
  unassigned: (institution: string) => ({
    index: 'GSI4',
    partition: listings.queue(institution, 'HERE', 'UNASSIGNED'),
  }),
  assigned: (officer: string) => ({ index: 'GSI4', partition: listings.assigned(officer) }),
  category: (institution: string, category: string) => ({
    index: 'GSI1',
    partition: listings.queue(institution, 'HERE', 'CATEGORY', category),
  }),
  ward: (institution: string, ward: string) => ({
    index: 'GSI2',
    partition: listings.queue(institution, 'HERE', 'WARD', ward),
  }),
  categoryInWard: (institution: string, category: string, ward: string) => ({
    index: 'GSI3',
    partition: listings.queue(institution, 'HERE', 'CATEGORY', category, 'WARD', ward),
  }),
  kind: (institution: string, kind: string) => ({
    index: 'GSI4',
    partition: listings.queue(institution, 'HERE', 'KIND', kind),
  }),
} as const satisfies Readonly<Record<string, (...names: string[]) => Listing>>;

/** Which stretches of a queue's order a filter is: each of one status, so that they merge by due time. Undefined: all of it. */
function prefixesOf({ figure, overdue, unacknowledged, status }: QueueFilter): readonly string[] | undefined {
  if (figure !== undefined)
    return stretchesOfFigure[figure].map((stretch) => `${listings.rank(stretch.late, stretch.status)}#`);
  const isOfStatus = unacknowledged === true || status !== undefined;
  if (!isOfStatus && overdue !== true) return undefined;
  const asked = unacknowledged === true ? 'submitted' : status && queueStatusOf(status);
  const statuses = isOfStatus ? queueStatuses.filter((one) => one === asked) : queueStatuses;
  return (overdue === true ? [true] : [true, false]).flatMap((late) =>
    statuses.filter((one) => !late || !isNeverLate(one)).map((one) => `${listings.rank(late, one)}#`),
  );
}

/** Where what it asks is read, whatever its status and whether it is overdue. */
function partitionsOf(institution: string, filter: QueueFilter): MergedListing {
  const { assignee, here, urgent, unassigned, kind, category, ward } = filter;
  const at = queuePartitions;
  if (filter.figure !== undefined) return [here === true ? at.here(institution) : at.whole(institution)];
  if (assignee !== undefined) return [at.assigned(assignee)];
  if (category !== undefined && ward !== undefined) return [at.categoryInWard(institution, category, ward)];
  if (category !== undefined) return [at.category(institution, category)];
  if (ward !== undefined) return [at.ward(institution, ward)];
  if (kind !== undefined) return [at.kind(institution, kind)];
  if (unassigned === true) return [at.unassigned(institution)];
  if (urgent === true && here === true) return [at.urgentHere(institution)];
  if (urgent === true) return [at.urgentBelow(institution), at.urgentHere(institution)];
  return [here === true ? at.here(institution) : at.whole(institution)];
}

/**
 * The listings that answer a filter of a queue by their keys alone, those of former entries among them. Throws TypeError where
 * there are none.
 */
export function filteredQueue(institution: string, filter: QueueFilter = {}): MergedListing {
  const set = filterSetOf(filter);
  if (set === undefined && filter.figure === undefined && Object.keys(filter).length > 0)
    throw new TypeError('No key answers these filters.');
  const prefixes = prefixesOf(filter);
  if (prefixes?.length === 0) return [];
  const present = partitionsOf(institution, filter).flatMap((listing): readonly Listing[] =>
    prefixes === undefined ? [listing] : prefixes.map((prefix) => ({ ...listing, prefix })),
  );
  const isFormer = set !== undefined && filter.figure === undefined;
  return [...present, ...(isFormer ? formerListings(set, institution, filter) : [])];
}

/** An officer's own tickets. */
export const ownListing = (officer: string): MergedListing => [
  queuePartitions.assigned(officer),
  { index: 'GSI1', partition: listings.assigned(officer) },
];

/* Entries of the former form, until an event is applied to their tickets again (docs/design/queue-entries.md, Former entries). */

type FormerKey = readonly [index: ListingIndex, ...only: string[]];

const formerStatuses = (asked: Status | undefined): readonly FormerKey[] =>
  statusNames
    .filter((status) => asked !== undefined && queueStatusOf(status) === queueStatusOf(asked))
    .map((status) => ['GSI2', 'STATUS', status]);

/** Those that are answered by the same key as ever are not among them. */
const formerKeys: Readonly<Partial<Record<FilterSet, (filter: QueueFilter) => readonly FormerKey[]>>> = {
  status: ({ status: asked }) => formerStatuses(asked),
  'status+here': ({ status: asked }) => formerStatuses(asked),
  kind: ({ kind = '' }) => [['GSI3', 'KIND', kind]],
  'kind+here': ({ kind = '' }) => [['GSI3', 'KIND', kind]],
  assignee: ({ assignee = '' }) => [['GSI4', 'ASSIGNEE', assignee]],
  unacknowledged: () => [['GSI2', 'STATUS', 'submitted']],
  here: () => [['GSI1', 'HERE']],
  'here+unacknowledged': () => [['GSI2', 'HERE', 'UNACKNOWLEDGED']],
  'here+urgent': () => [['GSI3', 'HERE', 'URGENT']],
  'assignee+here': ({ assignee = '' }) => [['GSI4', 'HERE', 'ASSIGNEE', assignee]],
  category: ({ category = '' }) => [['GSI1', 'CATEGORY', category]],
  'here+category': ({ category = '' }) => [['GSI1', 'CATEGORY', category]],
  ward: ({ ward = '' }) => [['GSI2', 'WARD', ward]],
  'here+ward': ({ ward = '' }) => [['GSI2', 'WARD', ward]],
  'category+ward': ({ category = '', ward = '' }) => [['GSI3', 'CATEGORY', category, 'WARD', ward]],
  urgent: () => [['GSI1', 'URGENT']],
  'urgent+unacknowledged': () => [['GSI2', 'URGENT', 'UNACKNOWLEDGED']],
  'urgent+overdue': () => [['GSI3', 'URGENT', 'OVERDUE']],
  overdue: () => [['GSI1', 'OVERDUE']],
  'overdue+unacknowledged': () => [['GSI2', 'OVERDUE', 'UNACKNOWLEDGED']],
  'here+overdue': () => [['GSI3', 'HERE', 'OVERDUE']],
  'overdue+unassigned': () => [['GSI4', 'OVERDUE', 'UNASSIGNED']],
};

const formerListings = (set: FilterSet, institution: string, filter: QueueFilter): readonly Listing[] =>
  (formerKeys[set]?.(filter) ?? []).map(([index, ...only]) => ({
    index,
    partition: listings.queue(institution, ...only),
  }));
