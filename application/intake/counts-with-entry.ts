import type { DailyCounts } from '../../domain/ticketing/tickets/daily-counts.ts';
import type { DeskEntries, DeskEntry } from '../../domain/ticketing/tickets/desk-entries.ts';

/** Counts of a day that write an entry down with the share of its source: it costs no write of its own. */
export const countsWithEntry = (
  counts: DailyCounts,
  deskEntries: Pick<DeskEntries, 'take' | 'giveBack'>,
  entry: DeskEntry,
): DailyCounts => ({
  take: (share, at) => (share.by === 'source' ? deskEntries.take(share, entry) : counts.take(share, at)),
  giveBack: (share) => (share.by === 'source' ? deskEntries.giveBack(share, entry) : counts.giveBack(share)),
});
