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
 * The filters, and the pairs of filters, that a queue answers: each is a key of its own, so that what it leaves out
 * costs nothing. Others are none: a pair is a write more for every ticket that is like it, and these are what daily
 * work asks for. Source: docs/design/queues.md, Filters.
 */
export const filterSets = [
  ...filterNames,
  'assignee+here',
  'here+urgent',
  'here+overdue',
  'here+unassigned',
  'here+unacknowledged',
  'here+category',
  'here+ward',
  'urgent+overdue',
  'urgent+unassigned',
  'urgent+unacknowledged',
  'overdue+unassigned',
  'overdue+unacknowledged',
  'category+ward',
] as const;
export type FilterSet = (typeof filterSets)[number];
