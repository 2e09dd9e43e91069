import { putsOff, takesRightsOrTime } from '../../ticketing/tickets/edits.ts';
import { isEventOf, type TicketEvent } from '../../ticketing/tickets/event.ts';
import type { TicketState } from '../../ticketing/tickets/ticket.ts';
import { after as timeAfter } from '../../foundation/time/add-duration.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import { earlier, later, type Instant } from '../../foundation/time/instant.ts';
import { localDateAt } from '../../foundation/time/local-day.ts';
import { plusRunningSeconds, runningSecondsBetween } from '../../foundation/time/running-time.ts';
import { workingDaysUntil } from '../../foundation/time/working-days.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import { statuses } from '../../foundation/vocabulary/statuses.ts';
import { appealed, decided, answerAfter } from './answers.ts';
import type { TicketStage, StageEnd } from './measured-ticket.ts';

export const isWaiting = ({ status }: TicketState): boolean => statuses[status].group !== 'completed';

/** It begins a cycle: at another institution, or once more at the same. */
const beginsStage = ({ before, after }: TicketEvent): boolean => before?.cycle !== after.cycle;

/**
 * The stage that goes on as if the ticket had never left: a transfer was void, and it is back with whoever gave it
 * away. Undefined: it was not, or the clock took it from a receiver, whose breach stands.
 */
function takenBackTo(earlier: readonly TicketStage[], { type, after }: TicketEvent): number | undefined {
  const place = earlier.findLastIndex(({ holder }) => holder === after.holder);
  const isVoid = earlier.slice(place + 1).every(({ ended: end }) => end?.how === 'moved');
  return type === 'undo-transfer' && place !== -1 && isVoid ? place : undefined;
}

/** Applies an event to the stages of a ticket, each counted by the calendar of its deadlines. */
export function stagesAfter(
  known: readonly TicketStage[],
  event: TicketEvent,
  calendar: Calendar,
): readonly TicketStage[] {
  const stages = isEventOf(event, 'undo-reclassification')
    ? withoutLastEdits(known, event.facts.takenBack ?? 1)
    : known;
  const last = stages.at(-1);
  if (last === undefined) return [begun(event)];
  const earlier = stages.slice(0, -1);
  if (event.type === 'undo-response')
    return withDecision(earlier, withDeadlines(unanswered(last, event), event, calendar));
  if (!beginsStage(event)) return withDecision(earlier, goneOn(last, event, calendar));
  const place = takenBackTo(earlier, event);
  const giver = place === undefined ? undefined : earlier[place];
  if (giver !== undefined)
    return [
      ...stages.slice(0, place),
      withDeadlines(takenUpAgain(giver, stages.slice(place)), event, calendar),
    ];
  return [...earlier, withAppeal(ended(last, event, calendar), event), begun(event)];
}

/** What receivers of a void transfer reclassified stands, and is no doing of whoever has the ticket back. */
const takenUpAgain = (giver: TicketStage, [, ...there]: readonly TicketStage[]): TicketStage => ({
  ...omit(giver, 'ended'),
  ...(giver.reclassified && {
    reclassified: [
      ...giver.reclassified,
      ...there.flatMap(({ reclassified = [] }) => reclassified.map(() => false)),
    ],
  }),
});

/** The stage without the answer that was undone. What the answer alone acknowledged is not acknowledged. */
const unanswered = (stage: TicketStage, { after }: TicketEvent): TicketStage =>
  after.status === 'submitted'
    ? omit(stage, 'ended', 'answer', 'acknowledgedAt')
    : omit(stage, 'ended', 'answer');

const withAppeal = (stage: TicketStage, event: TicketEvent): TicketStage =>
  stage.answer !== undefined && isEventOf(event, 'appeal')
    ? { ...stage, answer: appealed(stage.answer, event) }
    : stage;

/** What a level answers decides on the appeal that is still open. */
function withDecision(earlier: readonly TicketStage[], last: TicketStage): readonly TicketStage[] {
  const place = earlier.findLastIndex(({ answer }) => answer?.settled === 'appealed');
  const stage = earlier[place];
  if (stage?.answer === undefined) return [...earlier, last];
  const answer =
    last.answer === undefined ? omit(stage.answer, 'decided') : decided(stage.answer, last.answer);
  return [...earlier.with(place, { ...stage, answer }), last];
}

function begun({ at, type, facts, after }: TicketEvent): TicketStage {
  const { receivedAt } = type === 'submit' ? facts : {};
  return {
    holder: after.holder,
    arrivedAt: receivedAt ?? at,
    ...(after.acknowledgeBy !== undefined && { acknowledgeBy: after.acknowledgeBy }),
    ...(after.respondBy !== undefined && {
      respondBy: after.respondBy,
      firstRespondBy: after.respondBy,
    }),
    reclassified: [],
  };
}

function goneOn(stage: TicketStage, event: TicketEvent, calendar: Calendar): TicketStage {
  const { before, after } = event;
  const reopens = before !== undefined && !isWaiting(before) && isWaiting(after);
  const open = reopens ? omit(stage, 'ended', 'answer') : stage;
  const edited = { ...withReclassification(open, event), holder: after.holder };
  const dated = withDeadlines(edited, event, calendar, reopens ? stage.ended : undefined);
  const closes = before !== undefined && isWaiting(before) && !isWaiting(after);
  const done = closes ? ended(dated, event, calendar) : mergedOrParted(dated, event, calendar);
  const answer = answerAfter(done.answer, event);
  return answer === undefined ? done : { ...done, answer };
}

/** Without the last reclassifications: the citizen took them back, wherever the ticket is now. */
function withoutLastEdits(stages: readonly TicketStage[], count: number): readonly TicketStage[] {
  const place = stages.findLastIndex(({ reclassified = [] }) => reclassified.length > 0);
  const stage = stages[place];
  if (count === 0 || stage?.reclassified === undefined) return stages;
  const without = stages.with(place, { ...stage, reclassified: stage.reclassified.slice(0, -1) });
  return withoutLastEdits(without, count - 1);
}

/** With an edit that took rights away, which its citizen may undo, or that moved the date. */
function withReclassification(stage: TicketStage, event: TicketEvent): TicketStage {
  const { reclassified } = stage;
  if (reclassified === undefined || !takesRightsOrTime(event)) return stage;
  return { ...stage, reclassified: [...reclassified, putsOff(event)] };
}

/** Its dates as they are now, and whether they have passed by what the event tells. `reopened`: the end that it had. */
function withDeadlines(
  stage: TicketStage,
  event: TicketEvent,
  calendar: Calendar,
  reopened?: TicketStage['ended'],
): TicketStage {
  const { at, before, after } = event;
  if (!isWaiting(after))
    return before !== undefined && isWaiting(before) ? acknowledgedBy(stage, event) : stage;
  const dated = redated(acknowledgedBy(stage, event), { event, calendar, reopened });
  const late = dated.respondBy !== undefined && clockOf(after, at) > dated.respondBy;
  return { ...omit(dated, 'responseMissed'), ...(late && { responseMissed: true as const }) };
}

/** While the citizen is asked the clock stands: nothing becomes late. */
const clockOf = (state: TicketState | undefined, at: Instant): Instant => state?.pausedAt ?? at;

interface Redating {
  readonly event: TicketEvent;
  readonly calendar: Calendar;
  readonly reopened: TicketStage['ended'];
}

/** The date in force after an event, and what it would be without extensions. */
function redated(stage: TicketStage, redating: Redating): TicketStage {
  const { respondBy } = redating.event.after;
  // What becomes due again has the date without extensions again.
  if (respondBy === undefined) return omit(stage, 'respondBy');
  return { ...stage, respondBy, firstRespondBy: firstDueAfter(stage, respondBy, redating) };
}

/** What is left when a clock goes on, and when a transfer is taken back, is no less. Source: docs/rules.md, Pauses; docs/rules.md, Objecting. */
const atLeastLeft: Duration = { amount: 2, unit: 'working-days' };

/**
 * Until when an answer would be due without extensions: a clock that goes on has what was left of that date, and
 * what else moves the date in force moves this one as far. It is never later than the date in force.
 */
function firstDueAfter(
  { respondBy: was, firstRespondBy: first }: TicketStage,
  respondBy: Instant,
  { event, calendar, reopened }: Redating,
): Instant {
  if (first === undefined) return respondBy;
  if (event.type === 'extend') return first;
  const least = timeAfter(event.at, atLeastLeft, calendar);
  if (event.type === 'undo-transfer') return earlier(later(first, least), respondBy);
  const running = { urgent: event.subject.urgent === true };
  const stoodSince = standsUntil(event) ?? (reopened?.how === 'withdrawn' ? reopened.clockAt : undefined);
  // Without extensions it would have been missed by then, unless the date in force was missed too.
  const counts = stoodSince !== undefined && (stoodSince <= first || (was !== undefined && was < stoodSince));
  if (counts) {
    const left = runningSecondsBetween(running, stoodSince, first, calendar);
    const goesOn = plusRunningSeconds(running, event.at, left, calendar);
    return earlier(later(first, running.urgent ? goesOn : later(goesOn, least)), respondBy);
  }
  if (was === undefined || respondBy <= was || stoodSince !== undefined) return earlier(first, respondBy);
  const moved = runningSecondsBetween(running, was, respondBy, calendar);
  return earlier(plusRunningSeconds(running, first, moved, calendar), respondBy);
}

/** Since when the clock stood that goes on by an event. */
const standsUntil = ({ before, after }: TicketEvent): Instant | undefined =>
  after.pausedAt === undefined ? before?.pausedAt : undefined;

function acknowledgedBy(stage: TicketStage, { at, after }: TicketEvent): TicketStage {
  // What was missed stays so, whatever is acknowledged later. Source: docs/adr/0181.
  if (stage.acknowledgedAt !== undefined || stage.acknowledgementMissed) return stage;
  // Who withdraws acknowledges nothing, and neither does a clock that closes.
  if (after.status === 'closed') return stage;
  if (after.status !== 'submitted') return { ...stage, acknowledgedAt: at };
  const acknowledgeBy = after.acknowledgeBy ?? stage.acknowledgeBy;
  const late = acknowledgeBy !== undefined && at > acknowledgeBy;
  return {
    ...stage,
    ...(acknowledgeBy !== undefined && { acknowledgeBy }),
    ...(late && { acknowledgementMissed: true as const }),
  };
}

/** The ways in which acts end a stage. */
function endOf(event: TicketEvent): StageEnd {
  const { type, by, after } = event;
  if (after.status === 'responded') return answersAlong(event) ? 'merged' : 'answered';
  if (type === 'withdraw') return 'withdrawn';
  if (after.status === 'closed') return 'noted';
  return type === 'escalate' && by.actor === 'system' ? 'escalated' : 'moved';
}

const answersAlong = (event: TicketEvent): boolean =>
  isEventOf(event, 'respond') && event.facts.main !== undefined;

function ended(stage: TicketStage, event: TicketEvent, calendar: Calendar): TicketStage {
  const how = endOf(event);
  // What joined another ended then, unless its own clock took it away.
  if (stage.ended !== undefined && !(stage.ended.how === 'merged' && how === 'escalated')) return stage;
  return { ...missedBy(stage, event, how), ended: endedBy(stage, how, event, calendar) };
}

/** What the clock takes away was missed. An acknowledgement was, too, where its date passed and nobody gave it. */
function missedBy(stage: TicketStage, event: TicketEvent, how: StageEnd): TicketStage {
  const { acknowledgedAt, acknowledgeBy } = stage;
  const byStep = isEventOf(event, 'escalate') && event.facts.step === 'acknowledgement-missed';
  const byDate = acknowledgeBy !== undefined && event.at > acknowledgeBy;
  return {
    ...stage,
    ...(acknowledgedAt === undefined && (byStep || byDate) && { acknowledgementMissed: true as const }),
    ...(how === 'escalated' && !byStep && { responseMissed: true as const }),
  };
}

function mergedOrParted(stage: TicketStage, event: TicketEvent, calendar: Calendar): TicketStage {
  const { type } = event;
  if (type === 'merge') return { ...stage, ended: endedBy(stage, 'merged', event, calendar) };
  const isApart = type === 'part' || type === 'undo-reclassification';
  return isApart && stage.ended?.how === 'merged' ? omit(stage, 'ended') : stage;
}

function endedBy(
  stage: TicketStage,
  how: StageEnd,
  event: TicketEvent,
  calendar: Calendar,
): NonNullable<TicketStage['ended']> {
  const { at, before } = event;
  const workingDays = workingDaysUntil(stage.arrivedAt, at, calendar);
  const clockAt = clockOf(before, at);
  const onLastDay = endsOnLastDay(stage, { how, event, clockAt }, calendar);
  return { how, at, clockAt, workingDays, ...(onLastDay !== undefined && { onLastDay }) };
}

/** With so much of the time to transfer behind it, a transfer is made on the last of the three days. Source: docs/rules.md, Transferring. */
const beforeLastDay: Duration = { amount: 2, unit: 'working-days' };

/** Whether an answer that was due, or a transfer, came on the last day on which it could; undefined: it is neither. */
function endsOnLastDay(
  { arrivedAt, respondBy }: TicketStage,
  { how, event, clockAt }: { readonly how: StageEnd; readonly event: TicketEvent; readonly clockAt: Instant },
  calendar: Calendar,
): boolean | undefined {
  if (event.type === 'transfer') return event.at > timeAfter(arrivedAt, beforeLastDay, calendar);
  if (how !== 'answered' || respondBy === undefined) return undefined;
  const dateOf = (at: Instant): string => localDateAt(at, calendar.timeZone);
  return clockAt <= respondBy && dateOf(clockAt) === dateOf(respondBy);
}
