import { after } from '../../deadlines/add-duration.ts';
import type { TimeRules } from '../../deadlines/clock-steps.ts';
import type { Instant } from '../../deadlines/instant.ts';
import { goingOn } from '../../deadlines/pause.ts';
import { plusRunningSeconds, runningSecondsBetween } from '../../deadlines/running-time.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../event.ts';
import { closingOf } from '../history.ts';
import { type Deed, perform } from '../perform.ts';
import type { Unless } from '../refusals.ts';
import { reopenedStatus } from '../reopened-status.ts';
import type { TicketHistory } from '../ticket-store.ts';
import type { Ticket } from '../ticket.ts';
import { without } from '../without.ts';

/** The citizen withdraws a ticket, and says whether there was pressure to do so. Throws ActRefused. */
export const withdraw = (
  { ticket }: TicketHistory,
  { pressure, ...deed }: Deed & { readonly pressure: boolean },
  rules: TimeRules,
): Change =>
  perform(
    ticket,
    { act: 'withdraw', ...deed, facts: { pressure } },
    (before) => ({ ...without(before, 'mergedInto', 'objectionDueAt'), closedBecause: 'withdrawn' }),
    rules,
  );

const withdrawnAt = (history: TicketHistory, otherwise: Instant): Instant =>
  closingOf(history)?.at ?? otherwise;

function againstReopening(history: TicketHistory, at: Instant, { policy, calendar }: TimeRules): Unless {
  const until = after(withdrawnAt(history, at), policy.limits.undoWithdrawalWithin, calendar);
  return {
    'wrong-status': history.ticket.closedBecause !== 'withdrawn',
    'window-over': at > until,
  };
}

/** The time in which it was withdrawn counts as a pause: nobody worked on it. */
function reopened(ticket: Ticket, stoodFrom: Instant, at: Instant, rules: TimeRules): Ticket {
  const { cycle } = ticket;
  const left = (until: Instant) => runningSecondsBetween(ticket, stoodFrom, until, rules.calendar);
  const standstill = ticket.pause ?? {
    startedAt: stoodFrom,
    secondsLeft: left(cycle.respondBy ?? stoodFrom),
  };
  return {
    ...without(ticket, 'pause', 'closedBecause'),
    cycle: {
      ...goingOn(ticket, standstill, at, rules),
      acknowledgeBy: plusRunningSeconds(ticket, at, left(cycle.acknowledgeBy), rules.calendar),
    },
  };
}

/** The citizen takes the withdrawal back, within some days; the clock goes on. Throws ActRefused. */
export const undoWithdrawal = (history: TicketHistory, deed: Deed, rules: TimeRules): Change =>
  perform(
    history.ticket,
    {
      act: 'undo-withdrawal',
      ...deed,
      to: reopenedStatus(history),
      unless: againstReopening(history, deed.at, rules),
    },
    (before) => reopened(before, withdrawnAt(history, deed.at), deed.at, rules),
    rules,
  );

/** The head goes on with an urgent matter without the citizen, within the same days. Throws ActRefused. */
export const carryOn = (history: TicketHistory, deed: Deed, rules: TimeRules): Change =>
  perform(
    history.ticket,
    {
      act: 'carry-on',
      ...deed,
      to: reopenedStatus(history),
      unless: {
        ...againstReopening(history, deed.at, rules),
        ...barsScribe(history, deed.by),
        'not-urgent': !history.ticket.urgent,
      },
    },
    (before) => reopened(before, withdrawnAt(history, deed.at), deed.at, rules),
    rules,
  );
