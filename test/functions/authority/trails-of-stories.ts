import { sealedText, type ChainLink, type TicketChain, type Entry } from '../../../domain/audit/chain.ts';
import type { ReadLog } from '../../../domain/audit/read-log.ts';
import type { Linked, Trails } from '../../../domain/audit/trail.ts';
import type { TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { eventEntry } from '../../../adapters/dynamodb/items/event-item.ts';
import { readEntry } from '../../../adapters/dynamodb/items/ticket-read-item.ts';
import { linkOfEvent, linkOfRead } from '../../../adapters/dynamodb/items/links.ts';

/** How the entries of a chain are tied, and what of them is. */
interface Chain<Of> {
  readonly chain: TicketChain;
  readonly linkOf: (entry: Of, previous?: string) => ChainLink;
  readonly entryOf: (entry: Of) => Entry;
}

function linked<Of extends { readonly number: string }>(
  entries: readonly Of[],
  { chain, linkOf, entryOf }: Chain<Of>,
): readonly Linked<Of>[] {
  let before: string | undefined;
  return entries.map((entry) => {
    const link = linkOf(entry, before);
    const sealed = sealedText(before, { chain, number: entry.number }, entryOf(entry), hashing);
    before = link.hash;
    return { ...link, entry, sealed };
  });
}

const eventsChain = { chain: 'events', linkOf: linkOfEvent, entryOf: eventEntry } as const;
const readsChain = { chain: 'reads', linkOf: linkOfRead, entryOf: readEntry } as const;

/** The chains of what two other stores in memory hold. */
export const trailsOfStories = (
  tickets: Pick<TicketStore, 'eventsOf'>,
  reads: Pick<ReadLog, 'readsOf'>,
): Trails => ({
  async trailBefore(number, limit, { version, count } = { version: Infinity, count: Infinity }) {
    const [events, readsOf] = await Promise.all([tickets.eventsOf(number), reads.readsOf(number)]);
    return {
      events: linked(events, eventsChain)
        .filter(({ entry }) => entry.version < version)
        .slice(-limit),
      reads: linked(readsOf, readsChain)
        .filter(({ entry }) => entry.count < count)
        .slice(-limit),
    };
  },
});
