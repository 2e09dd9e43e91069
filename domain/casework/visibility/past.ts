import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { answeredBelow, scribeOf } from '../../ticketing/tickets/history.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

/** What of a ticket's history decides who may see and do what. */
export interface Past {
  /** The officer who wrote it down at the desk. */
  readonly scribe?: string;
  /** Who responded in an earlier cycle, in any capacity: only an appeal makes another cycle after a response. */
  readonly respondedBelow: readonly string[];
  /** By institution that held it: the last version that this institution may read. */
  readonly handOvers: ReadonlyMap<string, number>;
}

/** Past of a ticket without its history at hand, as in a queue entry. */
export const noPast: Past = { respondedBelow: [], handOvers: new Map() };

/** An appeal is written to the level above: the one that it leaves reads up to the version before. */
const lastVersionRead = ({ by, version }: TicketEvent): number =>
  by.actor === 'citizen' ? version - 1 : version;

/** Reads the past of a ticket from its events. */
export function pastOf(history: TicketHistory): Past {
  const scribe = scribeOf(history);
  const handOvers = history.events.flatMap((event) =>
    event.before === undefined || event.before.holder === event.after.holder
      ? []
      : [[event.before.holder, lastVersionRead(event)] as const],
  );
  return {
    ...(scribe !== undefined && { scribe }),
    respondedBelow: [...new Set(answeredBelow(history))],
    handOvers: new Map(handOvers),
  };
}
