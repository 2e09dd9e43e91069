import type { ChainEntries } from '../../../domain/audit/checkpoint-store.ts';
import type { Trails } from '../../../domain/audit/trail.ts';
import type { TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';

const always = ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'] as const;

/** The entries of the chains of all tickets of a store. */
export const entriesOf = (tickets: Pick<TicketStore, 'eventsBetween'>, trails: Trails): ChainEntries => ({
  async *leavesBetween(from, until) {
    const numbers = new Set<string>();
    for await (const { number } of tickets.eventsBetween(...always)) numbers.add(number);
    for (const number of numbers) {
      const { events, reads } = await trails.trailBefore(number, 1000);
      const leaves = [
        ...events.map(
          ({ entry, hash }) => ({ chain: 'events', ...entry, count: entry.version, hash }) as const,
        ),
        ...reads.map(({ entry, hash }) => ({ chain: 'reads', ...entry, hash }) as const),
      ];
      for (const { chain, count, at, hash } of leaves)
        if (at >= from && at < until && hash !== undefined) yield { chain, number, count, hash };
    }
  },
});
