import { appealable, type AppealContext } from '../appeals/appealable.ts';
import { windowFor } from '../appeals/window.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { closingTimeOn } from '../../../foundation/time/closing-time.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import { barsFromDeciding } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import type { Finding, Outcome } from '../../../foundation/vocabulary/findings.ts';
import { namingFiles } from '../name-files.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { barsUnread } from '../unread.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

export interface Response extends ActInput {
  readonly finding: Finding;
  /** Local date, `YYYY-MM-DD`, for which a remedy is promised. */
  readonly promisedFor?: string;
  /** The registry, as it is now: it decides whether an appeal is left. */
  readonly context: AppealContext;
}

interface Answer {
  readonly outcome: Outcome;
  readonly at: Instant;
  readonly final: boolean;
  readonly promisedBy?: Instant | undefined;
}

/** The ticket with its answer, and the window in which the citizen may appeal, where there is one. */
export function answered(
  ticket: Ticket,
  { outcome, at, final, promisedBy }: Answer,
  rules: TimeRules,
): Ticket {
  const windowEndsAt = final ? undefined : windowFor(ticket, { at, promisedBy }, rules);
  return {
    ...omit(ticket, 'pause', 'objectionDueAt', 'mergedInto', 'joinedCount', 'windowEndsAt', 'promisedBy'),
    outcome,
    respondedAt: at,
    ...(promisedBy !== undefined && { promisedBy }),
    ...(windowEndsAt !== undefined && { windowEndsAt }),
  };
}

/**
 * Answers a ticket: what was found, why, and what is done. Where nobody is left to appeal to, the answer
 * is the final one. Throws ActRefused.
 */
export function respond(
  history: TicketHistory,
  { finding, promisedFor, context, ...input }: Response,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at } = input;
  const final = ticket.cycle.respondBy !== undefined && !appealable(history, context, at, input.by.officer);
  const promisedBy = promisedFor === undefined ? undefined : closingTimeOn(promisedFor, rules.calendar);
  return perform(
    ticket,
    {
      act: 'respond',
      ...input,
      unless: {
        ...barsFromDeciding(history, input.by),
        ...barsUnread(history, input),
        'date-not-ahead': promisedBy !== undefined && promisedBy <= at,
      },
      facts: {
        finding,
        ...(final && { final }),
        ...(promisedBy !== undefined && { promisedBy }),
        ...namingFiles(input.attachments),
      },
    },
    (before) => answered(before, { outcome: finding, at, final, promisedBy }, rules),
    rules,
  );
}
