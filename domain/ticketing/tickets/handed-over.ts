import { isEventOf, type TicketEvent } from './event.ts';

/** What gives a ticket to whoever has it next: who leaves a note for them does it, and it ends no note. */
const givesOn = ['assign', 'transfer', 'escalate'] as const;

/**
 * Finds the note that waits for whoever has the ticket next: the newest that was left for them, until an officer other than its
 * author acted. Who gives the ticket on does not act by that.
 */
export function handedOverIn(events: readonly TicketEvent[]): TicketEvent<'note'> | undefined {
  const place = events.findLastIndex((event) => isEventOf(event, 'note') && event.facts.handOver === true);
  const note = events[place];
  if (note === undefined || !isEventOf(note, 'note')) return undefined;
  const isTaken = events
    .slice(place + 1)
    .some(
      (event) =>
        event.by.officer !== undefined &&
        event.by.officer !== note.by.officer &&
        !isEventOf(event, ...givesOn),
    );
  return isTaken ? undefined : note;
}
