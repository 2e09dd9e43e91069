import type { Item } from '../read-item.ts';

/**
 * The release before insists on its counts of pauses and extensions in a cycle, and would read no head without
 * them after a roll back. The history says them now, so this release writes them empty and reads none.
 */
const countsOfBefore = { ps: 0, ext: false };

/** A head that the release before reads. */
export const withCounts = (head: Item): Item => ({ ...head, cycle: { ...cycleOf(head), ...countsOfBefore } });

/** The same head without them. */
export const withoutCounts = (head: Item): Item => ({
  ...head,
  cycle: Object.fromEntries(Object.entries(cycleOf(head)).filter(([name]) => !(name in countsOfBefore))),
});

const cycleOf = ({ cycle }: Item): object => (typeof cycle === 'object' && cycle !== null ? cycle : {});
