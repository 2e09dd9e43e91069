import type { TicketEvent } from '../tickets/event.ts';
import type { TicketHistory } from '../tickets/ticket-store.ts';
import { after as lastMomentWithin } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from './clock-steps.ts';
import { earlier, type Instant } from '../../foundation/time/instant.ts';
import { dueOnGoingOn } from './pause.ts';
import {
  plusRunningSeconds,
  type Running,
  runningSecondsBetween,
} from '../../foundation/time/running-time.ts';
import { clockThrough, eventsOfCycle, secondsIn, type Standstill } from './standstills.ts';

/** The part of a cycle in which deadlines run one way, by the clock or in working time, and what happened in it. */
export interface CycleStretch {
  readonly startedAt: Instant;
  readonly events: readonly TicketEvent[];
}

/** From when deadlines count that run so: urgent ones from when the ticket became urgent, others from the cycle's beginning. */
export function stretchOf(history: TicketHistory, { urgent }: Running): CycleStretch {
  const { startedAt } = history.ticket.cycle;
  const events = eventsOfCycle(history);
  if (!urgent) return { startedAt, events };
  const { events: all } = history;
  const raising = all.findLast(
    ({ subject }, at) => subject.urgent === true && all[at - 1]?.subject.urgent !== true && at > 0,
  );
  if (raising === undefined || !events.includes(raising)) return { startedAt, events };
  return { startedAt: raising.at, events: events.slice(events.indexOf(raising) + 1) };
}

const afterStandstill = (
  due: Instant,
  { from, until }: Standstill,
  running: Running,
  rules: TimeRules,
): Instant =>
  running.urgent && due < from
    ? due
    : dueOnGoingOn(running, runningSecondsBetween(running, from, due, rules.calendar), until, rules);

/** What one event adds to the time to respond, or takes from it, by whatever row that is counted. */
function afterEvent(
  due: Instant,
  { type, facts, before, after }: TicketEvent,
  { calendar }: TimeRules,
): Instant {
  const [was, is] = [before?.respondBy ?? due, after.respondBy ?? due];
  if (type === 'merge' || type === 'take-in') return is < was ? earlier(due, is) : due;
  return type === 'extend' ? lastMomentWithin(due, facts.extension, calendar) : due;
}

/**
 * Until when a response is due after each event of a stretch, one that was due at `due` when it began: later by each time in which the
 * clock stood and each extension, and no later than that of a ticket with which it was merged.
 */
export function duesThrough(
  { events }: CycleStretch,
  due: Instant,
  running: Running,
  rules: TimeRules,
): readonly Instant[] {
  let counted = due;
  return clockThrough(events).passed.map(({ event, ended }) => {
    const goingOn = ended === undefined ? counted : afterStandstill(counted, ended, running, rules);
    counted = afterEvent(goingOn, event, rules);
    return counted;
  });
}

/** Until when a response is due at the end of a stretch, one that was due at `due` when it began. */
export const dueThrough = (
  stretch: CycleStretch,
  due: Instant,
  running: Running,
  rules: TimeRules,
): Instant => duesThrough(stretch, due, running, rules).at(-1) ?? due;

/**
 * Moves an acknowledgement's deadline by the time in which the clock stood; it has no minimum and is never extended.
 */
export function acknowledgementThrough(
  { events }: CycleStretch,
  due: Instant,
  running: Running,
  { calendar }: TimeRules,
): Instant {
  const stood = clockThrough(events).passed.flatMap(({ ended }) => ended ?? []);
  return plusRunningSeconds(running, due, secondsIn(stood, running, calendar), calendar);
}
