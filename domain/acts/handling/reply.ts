import type { TimeRules } from '../../clock/clock-steps.ts';
import { endPause } from '../../clock/pause.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../../tickets/event.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';

/**
 * The citizen writes. A reply that was waited for ends the pause; any other goes to the present holder and
 * moves nothing. Throws ActRefused.
 */
export const replyOfCitizen = ({ ticket }: TicketHistory, deed: Deed, rules: TimeRules): Change =>
  ticket.status === 'awaiting-citizen'
    ? perform(ticket, { act: 'reply', ...deed }, (before) => endPause(before, deed.at, rules), rules)
    : perform(ticket, { act: 'reply', ...deed }, (before) => before);

/** An officer writes to the citizen: never a response, and it moves nothing. Throws ActRefused. */
export const replyOfOfficer = (history: TicketHistory, deed: Deed): Change =>
  perform(
    history.ticket,
    { act: 'reply', ...deed, unless: barsScribe(history, deed.by) },
    (before) => before,
  );
