import type { ChainLink } from '../../domain/audit/chain.ts';
import type { ReadLog } from '../../domain/audit/read-log.ts';
import type { Linked, Trails } from '../../domain/audit/trail.ts';
import type { TicketStore } from '../../domain/tickets/ticket-store.ts';
import { linkOfEvent, linkOfRead } from '../record/links.ts';

function linked<Entry>(
  entries: readonly Entry[],
  linkOf: (entry: Entry, previous?: string) => ChainLink,
): readonly Linked<Entry>[] {
  let before: string | undefined;
  return entries.map((entry) => {
    const link = linkOf(entry, before);
    before = link.hash;
    return { ...link, entry };
  });
}

/** The chains of what two other stores in memory hold. */
export const memoryTrails = (
  tickets: Pick<TicketStore, 'eventsOf'>,
  reads: Pick<ReadLog, 'readsOf'>,
): Trails => ({
  async trailBefore(number, limit, { version, count } = { version: Infinity, count: Infinity }) {
    const [events, readsOf] = await Promise.all([tickets.eventsOf(number), reads.readsOf(number)]);
    return {
      events: linked(events, linkOfEvent)
        .filter(({ entry }) => entry.version < version)
        .slice(-limit),
      reads: linked(readsOf, linkOfRead)
        .filter(({ entry }) => entry.count < count)
        .slice(-limit),
    };
  },
});
