import type { Instant } from '../../foundation/time/instant.ts';
import type { KeptDeadlines } from './replay-cycle.ts';
import type { ComparedCycle, ReplayedTicket } from './replay-ticket.ts';

/** What was late under one of two rules. */
interface LateCounts {
  readonly acknowledgedLate: number;
  readonly answeredLate: number;
  /** What the clock took to the level above. */
  readonly climbed: number;
}

/** Cycles replayed, counted of one office or of one category. */
export interface ReplayCounts {
  readonly compared: number;
  readonly answered: number;
  /** Cycles that are not compared. */
  readonly leftOut: number;
  /** Count of those late by the tried rules that the clock took away before their new time was over. */
  readonly undecided: number;
  readonly was: LateCounts;
  readonly then: LateCounts;
}

const none: LateCounts = { acknowledgedLate: 0, answeredLate: 0, climbed: 0 };
const nothing: ReplayCounts = { compared: 0, answered: 0, leftOut: 0, undecided: 0, was: none, then: none };

const withKept = (counts: LateCounts, kept: KeptDeadlines): LateCounts => ({
  acknowledgedLate: counts.acknowledgedLate + Number(kept.acknowledgedLate),
  answeredLate: counts.answeredLate + Number(kept.answeredLate === true),
  climbed: counts.climbed + Number(kept.climbed),
});

const withCycle = (
  counts: ReplayCounts,
  { answered, undecided, was, then }: ComparedCycle,
): ReplayCounts => ({
  compared: counts.compared + 1,
  answered: counts.answered + Number(answered),
  leftOut: counts.leftOut,
  undecided: counts.undecided + Number(undecided),
  was: withKept(counts.was, was),
  then: withKept(counts.then, then),
});

/** The part of a ticket that was at an office and began there since a moment. */
export function partAt(
  { compared, leftOut }: ReplayedTicket,
  office: string,
  since: Instant,
): ReplayedTicket {
  const isPart = (cycle: Pick<ComparedCycle, 'office' | 'startedAt'>): boolean =>
    cycle.office === office && cycle.startedAt >= since;
  return { compared: compared.filter(isPart), leftOut: leftOut.filter(isPart) };
}

/** Counts of the cycles of some tickets. `category`: of these alone. */
export function countedCycles(tickets: readonly ReplayedTicket[], category?: string): ReplayCounts {
  const isCounted = (cycle: Pick<ComparedCycle, 'category'>): boolean =>
    category === undefined || cycle.category === category;
  return tickets
    .flatMap(({ compared }) => compared)
    .filter(isCounted)
    .reduce(withCycle, {
      ...nothing,
      leftOut: tickets.flatMap(({ leftOut }) => leftOut).filter(isCounted).length,
    });
}

const addLate = (a: LateCounts, b: LateCounts): LateCounts => ({
  acknowledgedLate: a.acknowledgedLate + b.acknowledgedLate,
  answeredLate: a.answeredLate + b.answeredLate,
  climbed: a.climbed + b.climbed,
});

/** Counts of two sorts of cycles together. */
export const addReplayCounts = (a: ReplayCounts, b: ReplayCounts): ReplayCounts => ({
  compared: a.compared + b.compared,
  answered: a.answered + b.answered,
  leftOut: a.leftOut + b.leftOut,
  undecided: a.undecided + b.undecided,
  was: addLate(a.was, b.was),
  then: addLate(a.then, b.then),
});
