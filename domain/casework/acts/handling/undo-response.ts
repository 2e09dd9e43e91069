import { plusSeconds, type Instant } from '../../../foundation/time/instant.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { answerHeldSeconds } from '../../../foundation/vocabulary/answer-held-seconds.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { answers, lastOf, type TicketAnswer } from '../../../ticketing/tickets/history.ts';
import { stateBeforeNewest } from '../../../ticketing/tickets/state-before-newest.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { type ActInput, perform } from '../perform.ts';
import { timesOnItsDay } from '../times-a-day.ts';

/** So often officers undo answers to a ticket on one local day. Source: docs/rules.md, Undoing an answer. */
const undoingsADay = 5;

type Events = Pick<TicketHistory, 'events'>;

/** The last answer of a ticket, where this officer gave it. */
const ownAnswer = (history: Events, officer: string | undefined): TicketAnswer | undefined => {
  const last = lastOf(history, ...answers);
  return officer !== undefined && last?.by.officer === officer ? last : undefined;
};

/** The last second in which the last answer of a ticket can be undone; undefined: it was never answered. */
export function answerUndoableUntil(history: Events): Instant | undefined {
  const last = lastOf(history, ...answers);
  return last && plusSeconds(last.at, answerHeldSeconds);
}

/** Whether the officer answered so short a time ago that undoing it is anything to them. */
export function isUndoingMeant(history: Events, officer: string, at: Instant): boolean {
  const until = ownAnswer(history, officer) && answerUndoableUntil(history);
  return until !== undefined && at <= until;
}

/**
 * Takes an answer back before anybody is told of it: the ticket is what it was before, with its dates. Who gave it alone, within
 * the time that its notices wait, and not once its citizen opened it or anything else happened. Throws ActRefused.
 * Source: docs/rules.md, Undoing an answer.
 */
export function undoResponse(history: TicketHistory, input: ActInput, rules: TimeRules): Change {
  const { ticket } = history;
  const last = lastOf(history, ...answers);
  const until = answerUndoableUntil(history);
  const former = stateBeforeNewest(history);
  return perform(
    ticket,
    {
      act: 'undo-response',
      ...input,
      ...(former !== undefined && { to: former.status }),
      unless: {
        'answered-by-another': ownAnswer(history, input.by.officer) === undefined,
        'answer-went-out': former === undefined || until === undefined || input.at > until,
        'answer-seen': ticket.answerSeen === true,
        'moved-on-since': last?.version !== ticket.version,
        'too-often-today':
          timesOnItsDay(history, { type: 'undo-response', ...input }, rules.calendar.timeZone) >=
          undoingsADay,
      },
    },
    (before) => ({ ...(former ?? before), arming: before.arming }), // a clock that was started is not started again
    rules,
  );
}
