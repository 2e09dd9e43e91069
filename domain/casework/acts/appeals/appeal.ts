import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { isAnsweredFinally } from '../../../ticketing/tickets/history.ts';
import { barredAfterAppeal } from '../../../ticketing/tickets/kept-from-deciding.ts';
import type { NamedFile } from '../../../ticketing/tickets/facts.ts';
import { namingFiles } from '../name-files.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { arriveAt } from '../../../ticketing/routing/arrive-at.ts';
import { appealTarget, type AppealContext } from './appealable.ts';

export interface Appeal extends ActInput {
  /** When it was received, where that was earlier: received in time counts, whenever processed. */
  readonly receivedAt?: Instant;
  readonly context: AppealContext;
  /** The citizen was asked about the promised remedy and says no: it counts as an appeal. */
  readonly remedyMissing?: true;
  /** The files that its grounds name. */
  readonly attachments?: readonly NamedFile[];
}

/**
 * Takes an answered ticket to the level above, in a cycle of its own. Where the window's end overtook an
 * appeal that came in time, it opens the ticket again. Throws ActRefused.
 */
export function appeal(
  history: TicketHistory,
  { receivedAt, context, remedyMissing, attachments, ...input }: Appeal,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at } = input;
  const received = receivedAt ?? at;
  const { windowEndsAt, promisedBy, closedBecause } = ticket;
  const to = isAnsweredFinally(history) ? undefined : appealTarget(history, context, at);
  const lapsed = closedBecause === 'lapsed' || closedBecause === 'set-aside';
  return perform(
    ticket,
    {
      act: 'appeal',
      ...input,
      unless: {
        'needs-no-response': ticket.cycle.respondBy === undefined,
        'wrong-status': ticket.status === 'closed' && !lapsed,
        'final-answer': to === undefined,
        'nothing-promised': remedyMissing === true && promisedBy === undefined,
        'not-due-yet': remedyMissing === true && promisedBy !== undefined && received < promisedBy,
        'window-over': windowEndsAt !== undefined && received > windowEndsAt,
      },
      facts: { ...(remedyMissing === true && { remedied: false as const }), ...namingFiles(attachments) },
    },
    (before) => ({
      ...arriveAt(before, { to: to?.id ?? before.holder, began: 'appealed', at, climbed: true }, rules),
      keptFromDeciding: barredAfterAppeal(history),
    }),
    rules,
  );
}
