import type { Act } from '../../foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

/**
 * The institutions that are one level with the holder: itself, and those whose place it took while they held
 * the ticket. A level is one however often the ticket comes back to it.
 * Source: docs/rules.md, Cycles and levels.
 */
export const levelOf = ({ ticket, events }: TicketHistory): ReadonlySet<string> =>
  new Set(
    events.reduceRight<readonly string[]>(
      (level, { type, before, after }) =>
        type === 'succeed' && before !== undefined && level.includes(after.holder)
          ? [...level, before.holder]
          : level,
      [ticket.holder],
    ),
  );

/** The events of an act that was done at the level that holds the ticket, in whatever cycle. */
export function atLevel(history: TicketHistory, act: Act): readonly TicketEvent[] {
  const level = levelOf(history);
  return history.events.filter(
    ({ type, before }) => type === act && before !== undefined && level.has(before.holder),
  );
}

/** The first event that brought the ticket to the level that holds it. */
export function firstArrivalOf(history: TicketHistory): TicketEvent | undefined {
  const level = levelOf(history);
  return history.events.find(
    ({ before, after }) => level.has(after.holder) && (before === undefined || !level.has(before.holder)),
  );
}
