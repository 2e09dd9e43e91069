import type { TimeRules } from '../../clock/clock-steps.ts';
import { endPause } from '../../clock/pause.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../../tickets/event.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';

/**
 * The citizen writes. A reply that was waited for ends the pause; any other goes to the present holder and
 * moves nothing. Throws ActRefused.
 */
export const replyOfCitizen = ({ ticket }: TicketHistory, input: ActInput, rules: TimeRules): Change =>
  ticket.status === 'awaiting-citizen'
    ? perform(ticket, { act: 'reply', ...input }, (before) => endPause(before, input.at, rules), rules)
    : perform(ticket, { act: 'reply', ...input }, (before) => before);

/** An officer writes to the citizen: never a response, and it moves nothing. Throws ActRefused. */
export const replyOfOfficer = (history: TicketHistory, input: ActInput): Change =>
  perform(
    history.ticket,
    { act: 'reply', ...input, unless: barsScribe(history, input.by) },
    (before) => before,
  );
