import type { Instant } from '../../foundation/time/instant.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { isAnswer } from '../../ticketing/tickets/history.ts';
import { isConfidentialCount } from '../measures/confidential-count.ts';
import { officeCyclesOf, type OfficeCycle } from './office-cycles.ts';
import {
  givesSameTime,
  outcomeUnder,
  recordedOutcome,
  type Horizon,
  type KeptDeadlines,
} from './replay-cycle.ts';

/** By what a ticket is judged: the rules that it had, and those that are tried. */
export interface TriedRules {
  readonly ruling: TimeRules;
  readonly tried: TimeRules;
}

/** A cycle under the rules that it had and under others. */
export interface ComparedCycle {
  readonly office: string;
  readonly category: string;
  readonly startedAt: Instant;
  /** The office answered it, in time or late. */
  readonly answered: boolean;
  readonly was: KeptDeadlines;
  readonly then: KeptDeadlines;
  /** The clock took it away before the time that is tried was over: nobody knows whether it would have been answered. */
  readonly undecided: boolean;
}

/** A ticket replayed: what is compared of it, and how many of its cycles are not. */
export interface ReplayedTicket {
  readonly compared: readonly ComparedCycle[];
  /** Cycles that are left out: no row says their deadlines, or the ticket would have gone another way by then. */
  readonly leftOut: readonly Pick<ComparedCycle, 'office' | 'category' | 'startedAt'>[];
}

const goesTheSameWay = ({ was, then }: ComparedCycle): boolean =>
  was.climbed === then.climbed && (!was.climbed || was.due === then.due);

function compared(cycle: OfficeCycle, { ruling, tried }: TriedRules, horizon: Horizon): ComparedCycle {
  const was = recordedOutcome(cycle, horizon);
  const { first, end } = cycle;
  const counted = givesSameTime(cycle, ruling, tried) ? was : outcomeUnder(cycle, tried, horizon);
  // Nobody at the office answered it, so that it counts as late at most.
  const undecided = was.climbed && !counted.climbed;
  return {
    office: first.after.holder,
    category: first.subject.category,
    startedAt: cycle.startedAt,
    answered: end !== undefined && isAnswer(end),
    was,
    then: undecided && counted.answeredLate !== undefined ? { ...counted, answeredLate: true } : counted,
    undecided,
  };
}

/**
 * Replays a ticket under other rules: what people did stays as it was, and when; clocks alone are counted anew. A cycle is compared as
 * long as the ticket would have come the same way. Undefined: a count of it would be one of a single person.
 * Source: docs/design/policy-bench.md, What is replayed.
 */
export function replayTicket(
  events: readonly TicketEvent[],
  rules: TriedRules,
  horizonOf: (office: string) => Horizon,
): ReplayedTicket | undefined {
  const newest = events.at(-1);
  if (newest === undefined || isConfidentialCount(newest)) return undefined;
  const cycles = officeCyclesOf(events);
  const shown: ComparedCycle[] = [];
  for (const cycle of cycles) {
    const before = shown.at(-1);
    if (cycle === undefined || (before !== undefined && !goesTheSameWay(before))) break;
    shown.push(compared(cycle, rules, horizonOf(cycle.first.after.holder)));
  }
  const beginnings = events.filter(({ before, after }) => before?.cycle !== after.cycle);
  return {
    compared: shown,
    leftOut: beginnings.slice(shown.length).map(({ at, after, subject }) => ({
      office: after.holder,
      category: subject.category,
      startedAt: at,
    })),
  };
}
