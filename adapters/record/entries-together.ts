import type { ChainEntries } from '../../domain/audit/checkpoint-store.ts';

/** The entries of several stores as those of one: the log is one over all chains. */
export const entriesTogether = (...stores: readonly ChainEntries[]): ChainEntries => ({
  async *leavesBetween(from, until) {
    for (const store of stores) yield* store.leavesBetween(from, until);
  },
});
