/** So many tickets at most are acted on by one request: what one call does well within its time. */
export const ticketsAtOnce = 25;

/** Which tickets something is done on at once: those that somebody chose one by one, or all that a filter finds. */
export type ReachOfActs = 'chosen' | 'found';

/** So many tickets at most are acted on at once, in requests one after the other. */
export const mostOfReach = { chosen: 100, found: 1_000 } as const satisfies Record<ReachOfActs, number>;
