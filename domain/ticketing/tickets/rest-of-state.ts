import { hasOpenDirection } from './open-direction.ts';
import { waitsForAcknowledgement } from './state.ts';
import type { Cycle, CycleBeginning, Ticket, TimeLeft } from './ticket.ts';

/**
 * What of a cycle no state says. What is empty or 0 is left out, and of the first one that it began with the submission, and when:
 * each event is stored for good.
 */
export interface RestOfCycle
  extends
    Pick<Cycle, 'remindedAt' | 'pausedSeconds'>,
    Partial<Pick<Cycle, 'began' | 'startedAt' | 'acknowledgeBy' | 'steps' | 'reminders'>> {}

/**
 * What the head of a ticket says beside what an event states of it elsewhere, so that the newest event alone says what the
 * head must be. What is empty is left out.
 */
export interface RestOfState extends Pick<
  Ticket,
  | 'submittedAt'
  | 'acknowledgedAt'
  | 'respondedAt'
  | 'closedBecause'
  | 'outcome'
  | 'promisedBy'
  | 'objectionDueAt'
  | 'directedBy'
  | 'directionIsNear'
  | 'mergedInto'
  | 'joinedCount'
  | 'outOfReach'
  | 'phoneConfirmed'
  | 'contact'
> {
  readonly heldBefore?: readonly string[];
  readonly handedOn?: readonly string[];
  readonly keptFromDeciding?: readonly string[];
  /** Where the state does not say it: one that nobody waits for any more. */
  readonly direction?: number;
  /** Seconds, while the clock stands. */
  readonly secondsLeft?: number;
  readonly timeLeft?: TimeLeft;
  readonly cycle?: RestOfCycle;
}

/** What began a cycle of which an event does not say it. */
export const firstBeginning: CycleBeginning = 'submitted';

const restOfCycle = (ticket: Ticket): RestOfCycle => {
  const { began, startedAt, acknowledgeBy, steps, reminders, remindedAt, pausedSeconds } = ticket.cycle;
  return {
    ...(began !== firstBeginning && { began }),
    ...((began !== firstBeginning || startedAt !== ticket.submittedAt) && { startedAt }),
    ...(!waitsForAcknowledgement(ticket) && { acknowledgeBy }),
    ...(steps.length > 0 && { steps }),
    ...(reminders > 0 && { reminders }),
    ...(remindedAt !== undefined && { remindedAt }),
    ...(pausedSeconds !== undefined && { pausedSeconds }),
  };
};

/** The part of a head that its event states in no other place. */
export function restOf(ticket: Ticket): RestOfState {
  const cycle = restOfCycle(ticket);
  return {
    submittedAt: ticket.submittedAt,
    ...(ticket.acknowledgedAt !== undefined && { acknowledgedAt: ticket.acknowledgedAt }),
    ...(ticket.respondedAt !== undefined && { respondedAt: ticket.respondedAt }),
    ...(ticket.closedBecause !== undefined && { closedBecause: ticket.closedBecause }),
    ...(ticket.outcome !== undefined && { outcome: ticket.outcome }),
    ...(ticket.promisedBy !== undefined && { promisedBy: ticket.promisedBy }),
    ...(ticket.objectionDueAt !== undefined && { objectionDueAt: ticket.objectionDueAt }),
    ...(ticket.directedBy !== undefined && { directedBy: ticket.directedBy }),
    ...(ticket.directionIsNear && { directionIsNear: ticket.directionIsNear }),
    ...(ticket.mergedInto !== undefined && { mergedInto: ticket.mergedInto }),
    ...(ticket.joinedCount !== undefined && { joinedCount: ticket.joinedCount }),
    ...(ticket.outOfReach && { outOfReach: ticket.outOfReach }),
    ...(ticket.phoneConfirmed !== undefined && { phoneConfirmed: ticket.phoneConfirmed }),
    ...(ticket.contact !== undefined && { contact: ticket.contact }),
    ...(ticket.heldBefore.length > 0 && { heldBefore: ticket.heldBefore }),
    ...((ticket.handedOn ?? []).length > 0 && { handedOn: ticket.handedOn }),
    ...(ticket.keptFromDeciding !== undefined && { keptFromDeciding: ticket.keptFromDeciding }),
    ...(ticket.direction !== undefined && !hasOpenDirection(ticket) && { direction: ticket.direction }),
    ...(ticket.pause !== undefined && { secondsLeft: ticket.pause.secondsLeft }),
    ...(ticket.timeLeft !== undefined && { timeLeft: ticket.timeLeft }),
    ...(Object.keys(cycle).length > 0 && { cycle }),
  };
}
