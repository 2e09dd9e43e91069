import type { HistoryOfTicket } from './followed.ts';

interface Entered {
  readonly at: string;
  readonly text: string;
}

/** What is the same entry whichever page shows it, and whatever became since of a file that went with it. */
const sameness = ({ at, text }: Entered): string => `${at} ${text}`;

/**
 * Entries of two pages as one list, in order, each once: the newest page moves on with what happens, so that pages
 * shareSomething, or what was on it is on none.
 */
function joined<Entry extends Entered>(some: readonly Entry[], more: readonly Entry[]): Entry[] {
  const counted = new Set(more.map(sameness));
  return [...some.filter((entry) => !counted.has(sameness(entry))), ...more].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
}

/** All that two pages tell, where `later` was asked for later. */
export const joinHistory = (earlier: HistoryOfTicket, later: HistoryOfTicket): HistoryOfTicket => ({
  timeline: joined(earlier.timeline, later.timeline),
  messages: joined(earlier.messages, later.messages),
  reads: joined(earlier.reads, later.reads),
});

/** Whether two pages have something in common that happened. */
export function shareSomething(some: HistoryOfTicket, more: HistoryOfTicket): boolean {
  const known = new Set(some.timeline.map(sameness));
  return more.timeline.some((entry) => known.has(sameness(entry)));
}
