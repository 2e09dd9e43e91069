import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { endPause } from '../../../ticketing/clock/pause.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { channelsOf, tellingBy } from '../../../ticketing/tickets/notified.ts';
import { isPhoneConfirmed } from '../../../ticketing/tickets/phone-tickets.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';
import { type ActInput, perform } from '../perform.ts';
import { withLongerWindow } from './lose-touch.ts';

/** The phone of the ticket is its citizen's from now on. Throws ActRefused. Source: docs/rules.md, By phone. */
export const confirmPhone = ({ ticket }: Pick<TicketHistory, 'ticket'>, input: ActInput): Change =>
  perform(
    ticket,
    { act: 'confirm-phone', ...input, unless: { 'nothing-changes': isPhoneConfirmed(ticket) } },
    (before) => ({ ...before, phoneConfirmed: true }),
  );

/**
 * The owner of the phone says that the ticket is not theirs: nothing goes to it any more. Where there is no e-mail address, the
 * citizen is out of reach, as where notices failed. Throws ActRefused. Source: docs/rules.md, By phone.
 */
export function disownPhone(
  { ticket }: Pick<TicketHistory, 'ticket'>,
  input: ActInput,
  rules: TimeRules,
): Change {
  const left = channelsOf(ticket).filter((channel) => channel !== 'sms');
  const doing = {
    act: 'disown-phone' as const,
    ...input,
    unless: { 'nothing-changes': isPhoneConfirmed(ticket) },
  };
  if (left.length > 0) {
    return perform(ticket, doing, (before) => ({ ...omit(before, 'toldBy'), ...tellingBy(left) }));
  }
  const to = ticket.status === 'awaiting-citizen' ? 'in-progress' : 'same';
  return perform(
    ticket,
    { ...doing, to },
    (before) => withLongerWindow({ ...endPause(before, input.at, rules), outOfReach: true }, rules),
    rules,
  );
}
