import { hoursPerWeek, type LocalHour } from '../../foundation/time/local-hour.ts';
import { countBetween, withOneMore } from './hour-counts.ts';
import type { OfficeShare, Surge, SurgeCell, TicketOfHour } from './surge-cell.ts';
import { type BeyondUsual, surgeIn } from './surge-in.ts';
import type { SurgeRule } from './surge-rule.ts';

/** What became of a cell with a ticket more. */
export interface TicketCounted {
  /** The very same where nothing changed, so that nothing need be written. */
  readonly cell: SurgeCell;
  /** A surge that begins with this ticket, and is to be told. */
  readonly begun?: Surge;
}

/**
 * Counts a ticket in its cell and tells a surge once: what follows within the quiet time prolongs it. Tickets may come
 * again and in any order. One that was counted already changes nothing, and neither does one of an hour so long before
 * the newest that nobody can tell whether it was counted: it is better missed than counted twice. The hours are those
 * of the tickets, never of whoever counts, so counting anew from the beginning ends in the same.
 * Source: docs/adr/0281.
 */
export function countTicket(before: SurgeCell, ticket: TicketOfHour, rule: SurgeRule): TicketCounted {
  if (!isCountable(before, ticket, rule)) return { cell: before };
  const cell = withTicket(before, ticket, rule);
  const beyond = beyondWith(cell, ticket.hour, rule);
  if (beyond === undefined) return { cell };
  const surge = surgeWith(cell, beyond, rule);
  return { cell: { ...cell, surge }, ...(surge.told === beyond && { begun: surge }) };
}

function isCountable(
  { newest, byNumber }: SurgeCell,
  { number, hour }: TicketOfHour,
  rule: SurgeRule,
): boolean {
  if (hour <= newest - rule.hoursByNumber) return false;
  let known = 0;
  for (const counted of byNumber) {
    if (counted.number === number) return false;
    if (counted.hour > hour - rule.hoursByNumber) known += 1;
  }
  return known < rule.atMostByNumber;
}

function withTicket(cell: SurgeCell, ticket: TicketOfHour, rule: SurgeRule): SurgeCell {
  const newest = Math.max(cell.newest, ticket.hour);
  // A week more than is held against: a late ticket is held against hours before those.
  const keptFrom = newest + 1 - (rule.weeks + 1) * hoursPerWeek;
  const byNumber = cell.byNumber.filter(({ hour }) => hour > newest - rule.hoursByNumber);
  byNumber.push(ticket);
  byNumber.sort((a, b) => a.hour - b.hour || (a.number < b.number ? -1 : 1));
  return { ...cell, newest, counts: withOneMore(cell.counts, ticket.hour, keptFrom), byNumber };
}

/**
 * What is beyond the usual with a ticket of this hour more: in the first of the windows that it lies in, which all
 * end no later than the newest hour.
 */
function beyondWith(cell: SurgeCell, hour: LocalHour, rule: SurgeRule): BeyondUsual | undefined {
  const longest = rule.windows.at(-1) ?? 1;
  const latest = Math.min(cell.newest, hour + longest - 1);
  // Few tickets, as nearly always: nothing has to be looked at.
  if (countBetween(cell.counts, hour - longest + 1, latest) < rule.floor) return undefined;
  for (let last = hour; last <= latest; last++) {
    const beyond = surgeIn(cell, last, rule);
    if (beyond !== undefined) return beyond;
  }
  return undefined;
}

/** The very same where it lasts no longer than was known. */
function surgeWith(
  { surge: known, byNumber }: SurgeCell,
  beyond: BeyondUsual,
  { quietHours, longestHours }: SurgeRule,
): Surge {
  const { from, hours } = beyond;
  const until = from + hours + quietHours;
  if (known === undefined || from >= Math.min(known.until, known.told.from + longestHours))
    return { since: from, until, told: beyond, offices: officesOf(byNumber, beyond) };
  if (from >= known.since && until <= known.until) return known;
  return { ...known, since: Math.min(known.since, from), until: Math.max(known.until, until) };
}

/** Where the tickets of a window went, those of it that are still known by number: all, unless the last came late. */
function officesOf(byNumber: readonly TicketOfHour[], { from, hours }: BeyondUsual): readonly OfficeShare[] {
  const ofWindow = byNumber.filter(({ hour }) => hour >= from && hour < from + hours);
  return [...Map.groupBy(ofWindow, ({ office }) => office)]
    .map(([office, { length: tickets }]) => ({ office, tickets }))
    .toSorted((a, b) => b.tickets - a.tickets || (a.office < b.office ? -1 : 1));
}
