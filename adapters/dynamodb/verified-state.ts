import { chainLinkTo } from '../../domain/audit/chain.ts';
import {
  verifyState,
  type StateFieldError,
  type VerifiedState,
} from '../../domain/ticketing/tickets/verified-state.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { hashing } from '../crypto/hashing.ts';
import { mendedTicket, readTicket } from './items/ticket-item.ts';
import { linkOf, type Item } from './engine/read-item.ts';
import { storedEntry } from './stored-entry.ts';

/** Ticket state as stored, with the part of the history that was read with it. */
interface HeadRead {
  readonly head: Item;
  /** In order. */
  readonly events: readonly TicketEvent[];
  /** The newest of them, as it is stored. Absent where no event was read. */
  readonly newest: Item | undefined;
}

/**
 * Verifies ticket state against its newest event, and that event against its hash. Throws `CorruptItem` where neither
 * can be read.
 */
export function readVerifiedState({ head, events, newest }: HeadRead): VerifiedState {
  const ticket = readable(head);
  const event = events.at(-1);
  if (ticket === undefined) {
    return { ticket: mendedTicket(head, event), fields: ['unreadable'] };
  }
  const faults = newest === undefined ? [] : faultsOfEnd(ticket, newest);
  const held = verifyState(ticket, events);
  const isForged = faults.includes('newest-event') && held.disputed !== undefined;
  return {
    ...(isForged && event !== undefined && event.version >= ticket.version ? swapped(held) : held),
    fields: [...held.fields, ...faults],
  };
}

/** Restores the stored state where the event does not give its own hash. */
const swapped = ({ ticket, disputed = ticket, ...held }: VerifiedState): VerifiedState => ({
  ...held,
  ticket: disputed,
  disputed: ticket,
});

function readable(head: Item): Ticket | undefined {
  try {
    return readTicket(head);
  } catch (error) {
    if (error instanceof CorruptItem) return undefined;
    throw error;
  }
}

/** Whether the newest event gives its hash, and the head knows it. One of before there were chains has none. */
function faultsOfEnd({ number, version, lastHash }: Ticket, newest: Item): readonly StateFieldError[] {
  const { hash, previous } = linkOf(newest);
  if (hash === undefined) return lastHash === undefined ? [] : ['newest-event'];
  const { count, entry } = storedEntry('events', newest);
  const gives = chainLinkTo(previous, { chain: 'events', number }, entry, hashing).hash;
  return [
    ...(gives === hash ? [] : (['newest-event'] as const)),
    ...(count === version && hash !== lastHash ? (['lastHash'] as const) : []),
  ];
}
