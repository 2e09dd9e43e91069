import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { readerAs, roleOfLists } from '../access/reading-role.ts';
import type { TicketByState } from '../access/seen-by-states.ts';
import type { Container } from '../container.ts';

/**
 * Records the subjects that are shown of tickets which lie in several queues, as a list of each of these queues: so that their citizens are
 * told. Of who sees no more than a status, nothing. Throws `StoreUnavailable`.
 */
export async function recordByHolder(
  { listLog }: Pick<Container, 'listLog'>,
  shown: readonly TicketByState[],
  { officer, at }: { readonly officer: PresentOfficer; readonly at: Instant },
): Promise<void> {
  const worded = shown.filter(({ seesAll, content: { subject } }) => seesAll && subject !== undefined);
  if (worded.length === 0) return;
  const by = readerAs(officer, roleOfLists(officer));
  const byHolder = Map.groupBy(worded, ({ ticket }) => ticket.holder);
  // One after the other: they are of one chain.
  for (const [queue, those] of byHolder)
    await listLog.recordList({ at, by, queue, tickets: those.map(({ ticket }) => ticket.number) });
}
