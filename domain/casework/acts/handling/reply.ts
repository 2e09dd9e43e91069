import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { endPause } from '../../../ticketing/clock/pause.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../perform.ts';
import type { NamedFile } from '../../../ticketing/tickets/facts.ts';
import { namingFiles } from '../name-files.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/** What a citizen writes, and the files that it names. */
export interface CitizensReply extends ActInput {
  readonly attachments?: readonly NamedFile[];
}

/**
 * The citizen writes. A reply that was waited for ends the pause; any other goes to the present holder and
 * moves nothing. Throws ActRefused.
 */
export function replyOfCitizen(
  { ticket }: TicketHistory,
  { attachments, ...input }: CitizensReply,
  rules: TimeRules,
): Change {
  const reply = { act: 'reply', ...input, facts: namingFiles(attachments) } as const;
  return ticket.status === 'awaiting-citizen'
    ? perform(ticket, reply, (before) => endPause(before, input.at, rules), rules)
    : perform(ticket, reply, (before) => before);
}

/** An officer writes to the citizen: never a response, and it moves nothing. Throws ActRefused. */
export const replyOfOfficer = (history: TicketHistory, input: ActInput): Change =>
  perform(
    history.ticket,
    { act: 'reply', ...input, facts: {}, unless: barsScribe(history, input.by) },
    (before) => before,
  );
