import type { Status } from './statuses.ts';

/* By what a queue can be filtered: what each means is in domain/casework/queues/filters.ts. */

/** The names of filters that are answered by keys, in the order in which a pair is named. */
export const keyedFilters = [
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

/** The names of all filters: those after the first ones find what an office works on itself. */
export const filterNames = [...keyedFilters, 'channel', 'news', 'due', 'from'] as const;
export type FilterName = (typeof filterNames)[number];

/**
 * The filters, and the pairs of filters, that are answered at every level: each is a key, or a stretch of one, so that what it leaves out
 * costs nothing. What an office works on itself is found by any combination (`findsHere`). Source: docs/design/queues.md, Filters.
 */
export const filterSets = [
  ...keyedFilters,
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
  'channel',
  'news',
  'due',
  'from',
] as const satisfies readonly FilterName[];

/**
 * Figures of oversight whose tickets a queue lists at every level. What they leave out, their lists leave out: complaints about a
 * person and sensitive matters. Source: docs/design/queues.md, Lists of figures.
 */
export const listedFigures = [
  'waiting',
  'overdue-to-answer',
  'overdue-to-acknowledge',
  'unacknowledged',
] as const;
export type ListedFigure = (typeof listedFigures)[number];

/** When what an entry waits for is due: on the day of the reader, or on the next one on which offices work. */
export const dueDays = ['today', 'soon'] as const;
export type DueDay = (typeof dueDays)[number];

/** In which order an office's own entries come: by when they are due, the oldest first, or by category. */
export const queueOrders = ['due', 'age', 'category'] as const;
export type QueueOrder = (typeof queueOrders)[number];

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
