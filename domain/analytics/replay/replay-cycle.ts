import { type Instant, plusSeconds } from '../../foundation/time/instant.ts';
import { isEventOf, type TicketEvent } from '../../ticketing/tickets/event.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import { beginCycle, type PolicySubject } from '../../ticketing/clock/cycle.ts';
import { wakeSpreadOf } from '../../ticketing/clock/next-wake.ts';
import { duesThrough } from '../../ticketing/clock/stretch.ts';
import type { OfficeCycle } from './office-cycles.ts';

/** How an office kept the deadlines of one cycle. */
export interface KeptDeadlines {
  readonly acknowledgedLate: boolean;
  /** Absent: its kind needs no answer. */
  readonly answeredLate?: boolean;
  /** The clock took it to the level above. */
  readonly climbed: boolean;
  /** Until when the answer was due at the end; of what climbed, by what the clock acted. */
  readonly due?: Instant;
}

/** The deadlines that run in a cycle: at its beginning, and after each of its events. */
interface RunningDeadlines {
  readonly acknowledgeBy: Instant;
  readonly respondBy: readonly (Instant | undefined)[];
}

/** The end of what is known. */
export interface Horizon {
  readonly until: Instant;
  /** Whether the clock finds a level above the office. */
  readonly canClimb: boolean;
}

const subjectOf = ({ first: { subject, after } }: OfficeCycle): PolicySubject => ({
  kind: subject.kind,
  urgent: subject.urgent === true,
  category: subject.category,
  holder: after.holder,
});

/** The deadlines that events state. */
const statedIn = ({ first, events }: OfficeCycle): RunningDeadlines => ({
  acknowledgeBy:
    [first, ...events].findLast(({ after }) => after.status === 'submitted')?.after.acknowledgeBy ?? first.at,
  respondBy: [first, ...events].map(({ after }) => after.respondBy),
});

function countedBy(cycle: OfficeCycle, rules: TimeRules): RunningDeadlines {
  const { began, startedAt, events, climbed, first } = cycle;
  const { acknowledgeBy, respondBy } = beginCycle(
    { number: first.after.cycle, began, startedAt },
    subjectOf(cycle),
    rules.policy,
    rules.calendar,
    climbed,
  );
  return {
    acknowledgeBy,
    respondBy:
      respondBy === undefined
        ? [undefined]
        : [respondBy, ...duesThrough({ startedAt, events }, respondBy, subjectOf(cycle), rules)],
  };
}

/** The escalation by the clock with which a cycle ended. */
const takenWith = ({ end }: OfficeCycle): TicketEvent<'escalate'> | undefined =>
  end !== undefined && isEventOf(end, 'escalate') && end.by.actor === 'system' ? end : undefined;

/** When it was acknowledged; undefined: never while the office had it. */
const acknowledgedAt = ({ events, end }: OfficeCycle): Instant | undefined =>
  [...events, ...(end?.after.cycle === undefined || end.before?.cycle !== end.after.cycle ? [] : [end])].find(
    ({ after }) => after.status !== 'submitted' && after.status !== 'closed',
  )?.at;

const isLate = (at: Instant, due: Instant | undefined): boolean => due !== undefined && at > due;

/** When the clock of the answer stopped: at the end, or when the citizen was asked. */
function stoppedAt({ first, events, end }: OfficeCycle, until: Instant): Instant {
  const last = events.at(-1) ?? first;
  return last.after.pausedAt ?? end?.at ?? until;
}

/** How an office kept the deadlines that its events state. */
export function recordedOutcome(cycle: OfficeCycle, { until }: Horizon): KeptDeadlines {
  const { acknowledgeBy, respondBy } = statedIn(cycle);
  const taken = takenWith(cycle);
  const due = taken?.facts.step === undefined ? respondBy.at(-1) : acknowledgeBy;
  const climbed = taken !== undefined;
  const seen = acknowledgedAt(cycle) ?? cycle.end?.at ?? until;
  return {
    acknowledgedLate: isLate(seen, acknowledgeBy),
    ...(due !== undefined && { due, answeredLate: climbed || isLate(stoppedAt(cycle, until), due) }),
    climbed,
  };
}

/** The first deadline by which the clock would have taken the ticket away, before it left by itself. */
function takenBy(
  cycle: OfficeCycle,
  { acknowledgeBy, respondBy }: RunningDeadlines,
  { policy }: TimeRules,
  { until, canClimb }: Horizon,
): Instant | undefined {
  if (!canClimb || respondBy[0] === undefined) return undefined;
  const { first, events, end } = cycle;
  const { urgent } = subjectOf(cycle);
  const spread = wakeSpreadOf({ number: first.number, cycle: first.after.cycle, prompt: urgent }, policy) + 1;
  const seen = acknowledgedAt(cycle) ?? end?.at ?? until;
  const missed = urgent && seen >= plusSeconds(acknowledgeBy, spread) ? acknowledgeBy : undefined;
  const states = [first, ...events];
  const passed = states.flatMap(({ after }, place) => {
    const due = respondBy[place];
    const next = states[place + 1]?.at ?? end?.at ?? until;
    const runs = after.pausedAt === undefined;
    return due !== undefined && runs && next >= plusSeconds(due, spread) ? [due] : [];
  });
  return [...(missed === undefined ? [] : [missed]), ...passed].toSorted()[0];
}

/** How an office would have kept other deadlines, had it worked as it did. */
export function outcomeUnder(cycle: OfficeCycle, rules: TimeRules, horizon: Horizon): KeptDeadlines {
  const counted = countedBy(cycle, rules);
  const taken = takenBy(cycle, counted, rules, horizon);
  const due = taken ?? counted.respondBy.at(-1);
  const left = cycle.end?.at ?? horizon.until;
  const end = taken !== undefined && taken < left ? taken : left;
  const seen = acknowledgedAt(cycle);
  return {
    acknowledgedLate: isLate(seen !== undefined && seen <= end ? seen : left, counted.acknowledgeBy),
    ...(due !== undefined && {
      due,
      answeredLate: taken !== undefined || isLate(stoppedAt(cycle, horizon.until), due),
    }),
    climbed: taken !== undefined,
  };
}

/** Whether both rules give a cycle the same time from its beginning to its end. */
export function givesSameTime(cycle: OfficeCycle, one: TimeRules, other: TimeRules): boolean {
  const [a, b] = [countedBy(cycle, one), countedBy(cycle, other)];
  return a.acknowledgeBy === b.acknowledgeBy && a.respondBy.every((due, place) => due === b.respondBy[place]);
}
