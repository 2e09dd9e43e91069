import type { StackName } from './outputs.ts';

/**
 * The order in which stacks go back to a former release: what people use and what makes events first, then, once their queues are empty, what
 * works them off, and last the tables and names under both. A deployment goes the other way round, so that nobody
 * makes what nobody knows yet.
 */
export const orderBack = {
  /** Pages before the API that they ask. */
  first: ['edge', 'site', 'api'],
  /**
   * Each works off queues of events: when these are empty, nothing waits that only the newer release knows. Those that hear the topic in
   * a former release go before the one that feeds their queues now.
   */
  drained: ['workflow', 'queues', 'measures', 'lake', 'projections', 'notifications', 'attachments', 'audit'],
  last: ['identity', 'data', 'recovery', 'trail', 'observability', 'costs'],
} as const satisfies Readonly<Record<string, readonly StackName[]>>;
