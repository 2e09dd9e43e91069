import type { Instant } from '../../foundation/time/instant.ts';
import { partsShownToCitizen } from '../../foundation/vocabulary/acts.ts';
import type { Attachment } from '../../ticketing/attachments/attachment.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { mayBeUndone, newestAnswer } from '../../ticketing/tickets/answer-held.ts';
import { eventsOfActs, withoutUndone } from '../../ticketing/tickets/history.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { filesNamedIn } from '../../ticketing/tickets/files-named.ts';
import type { Sight } from './sight.ts';

type Kept = Pick<Attachment, 'upload' | 'by'>;
type Events = Pick<TicketHistory, 'events'>;

/** The events by which a file is part of the history: the end of its check, or of an office's what was written with it. */
const eventsWith = ({ upload, by }: Kept, { events }: Events): readonly TicketEvent[] =>
  by === undefined
    ? eventsOfActs({ events }, 'attach', 'refuse-file').filter(
        ({ facts: { file } }) => file.upload === upload,
      )
    : events.filter((event) => filesNamedIn(event).some((file) => file.upload === upload));

/**
 * Whether an attachment belongs to what somebody sees of its ticket: all, or what the history had of it
 * when a former holder handed the ticket on. An office's file that nothing names is its sender's alone.
 * Source: docs/rules.md, Attachments.
 */
export function isShownTo(
  { sight, reader }: { readonly sight: Sight; readonly reader: string },
  file: Kept,
  history: Events,
): boolean {
  switch (sight.sees) {
    case 'nothing':
    case 'status':
      return false;
    case 'history':
      return (
        (file.by?.officer === reader && eventsWith(file, history).length === 0) ||
        eventsWith(file, history).some(({ version }) => version <= sight.upTo)
      );
    case 'all':
      return file.by === undefined || file.by.officer === reader || eventsWith(file, history).length > 0;
  }
}

/**
 * Whether its citizen sees an attachment at `now`: an own one, or one that goes with what the citizen reads. Never a note's, nor that of
 * an answer that was undone, or may still be and was not opened.
 */
export function isShownToCitizen(
  file: Kept,
  { ticket, events }: Pick<TicketHistory, 'ticket' | 'events'>,
  now: Instant,
): boolean {
  if (file.by === undefined) return true;
  const held = mayBeUndone(ticket, now) ? newestAnswer(events) : undefined;
  return eventsWith(file, withoutUndone({ events })).some(
    ({ type, version }) => partsShownToCitizen(type).length > 0 && version !== held?.version,
  );
}
