import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { endPause } from '../../../ticketing/clock/pause.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../perform.ts';
import { namingFiles } from '../name-files.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/**
 * The citizen writes. A reply that was waited for ends the pause; any other goes to the present holder and
 * moves nothing. Throws ActRefused.
 */
export function replyOfCitizen({ ticket }: TicketHistory, input: ActInput, rules: TimeRules): Change {
  const reply = { act: 'reply', ...input, facts: namingFiles(input.attachments) } as const;
  return ticket.status === 'awaiting-citizen'
    ? perform(ticket, reply, (before) => endPause(before, input.at, rules), rules)
    : perform(ticket, reply, (before) => before);
}

/** An officer writes to the citizen: never a response, and it moves nothing. Throws ActRefused. */
export const replyOfOfficer = (history: TicketHistory, input: ActInput): Change =>
  perform(
    history.ticket,
    { act: 'reply', ...input, facts: namingFiles(input.attachments), unless: barsScribe(history, input.by) },
    (before) => before,
  );
