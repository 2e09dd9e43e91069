import type { Status } from './statuses.ts';

/* By what a queue can be filtered: what each means is in domain/casework/queues/filters.ts. */

/** The names in the order in which a pair is named. */
export const filterNames = [
  'status',
  'kind',
  'assignee',
  'here',
  'urgent',
  'overdue',
  'unassigned',
  'unacknowledged',
  'category',
  'ward',
] as const;
export type FilterName = (typeof filterNames)[number];

/**
 * The filters, and the pairs of filters, that a queue answers: each is a key, or a stretch of one, so that what it leaves out
 * costs nothing. Others are none: they would be a write more for every ticket, and these are what daily work asks for.
 * Source: docs/design/queues.md, Filters.
 */
export const filterSets = [
  ...filterNames,
  'status+here',
  'kind+here',
  'assignee+here',
  'here+urgent',
  'here+overdue',
  'here+unassigned',
  'here+unacknowledged',
  'here+category',
  'here+ward',
  'urgent+overdue',
  'urgent+unacknowledged',
  'overdue+unassigned',
  'overdue+unacknowledged',
  'category+ward',
] as const;
export type FilterSet = (typeof filterSets)[number];

/** Filters that find what an institution works on itself, whether or not `here` is asked for. */
export const filtersOfHere = [
  'here',
  'kind',
  'unassigned',
  'category',
  'ward',
] as const satisfies readonly FilterName[];

/** Statuses that queues tell apart, in their order: an entry changes at the levels above its holder only where one of these does. */
export const queueStatuses = [
  'submitted',
  'in-progress',
  'awaiting-citizen',
  'responded',
] as const satisfies readonly Status[];
export type QueueStatus = (typeof queueStatuses)[number];

const queueStatusByStatus: Readonly<Record<Exclude<Status, 'closed'>, QueueStatus>> = {
  submitted: 'submitted',
  acknowledged: 'in-progress',
  'in-progress': 'in-progress',
  'awaiting-citizen': 'awaiting-citizen',
  responded: 'responded',
};

/** As what a ticket of this status is listed. Undefined: it waits for nobody. */
export const queueStatusOf = (status: Status): QueueStatus | undefined =>
  status === 'closed' ? undefined : queueStatusByStatus[status];
