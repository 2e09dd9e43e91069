import type { HourCounts } from '../../../../domain/analytics/surges/hour-counts.ts';
import type { Surge, TicketOfHour } from '../../../../domain/analytics/surges/surge-cell.ts';
import { surgeBegun, surgeFound, type KnownOfCell } from '../../../../domain/analytics/surges/surge-found.ts';
import { surgeRule, weeksCounted, type SurgeRule } from '../../../../domain/analytics/surges/surge-rule.ts';
import { hoursPerWeek, type LocalHour } from '../../../../domain/foundation/time/local-hour.ts';

/** Tuesday 24 November 2026, 14:00 on the wall. */
export const tuesdayAtTwo: LocalHour = Date.UTC(2026, 10, 24, 14) / 3_600_000;

/** So many tickets of one hour, each of its own number, all to one office. */
export const ticketsIn = (
  hour: LocalHour,
  count: number,
  from = 0,
  office = 'kituo',
): readonly TicketOfHour[] =>
  Array.from({ length: count }, (_, place) => ({ number: `${hour}-${from + place}`, hour, office }));

/** A cell as a store keeps it: what is known of it, and its tickets of the last day, of which surges say the offices. */
export interface CountedCell extends KnownOfCell {
  readonly tickets: readonly TicketOfHour[];
}

export const aQuietCell = (since: LocalHour): CountedCell => ({ since, counts: [], tickets: [] });

/** What a cell knows with one ticket more, and a surge that begins with it. */
export function withTicket(
  cell: CountedCell,
  ticket: TicketOfHour,
  rule: SurgeRule,
): { readonly cell: CountedCell; readonly begun?: Surge } {
  const { hour } = ticket;
  const counts = withOneMore(cell.counts, hour, hour - weeksCounted(rule) * hoursPerWeek);
  const tickets = [...cell.tickets.filter((other) => other.hour > hour - 24), ticket].toSorted(
    (a, b) => a.hour - b.hour || (a.number < b.number ? -1 : 1),
  );
  const known = { ...cell, counts, tickets };
  const found = surgeFound(known, hour, rule);
  if (found === undefined) return { cell: known };
  if ('goesOn' in found) return { cell: { ...known, surge: found.goesOn } };
  const begun = surgeBegun(found.begins, tickets, rule);
  return { cell: { ...known, surge: begun }, begun };
}

/** With one ticket more in `hour`, and without the hours up to `goneUpTo`. Those of the last hours change, so these are looked for. */
function withOneMore(counts: HourCounts, hour: LocalHour, goneUpTo: LocalHour): HourCounts {
  const place = counts.findLastIndex((each) => each.hour <= hour);
  const known = counts[place];
  const more = { hour, count: (known?.hour === hour ? known.count : 0) + 1 };
  const before = counts.slice(0, known?.hour === hour ? place : place + 1);
  const firstKept = before.findIndex((each) => each.hour > goneUpTo);
  return [...(firstKept === -1 ? [] : before.slice(firstKept)), more, ...counts.slice(place + 1)];
}

/** What a cell knows, and what was told, once these tickets were counted one after another. */
export function counted(tickets: readonly TicketOfHour[], before: CountedCell, rule = surgeRule) {
  const told: Surge[] = [];
  const cell = tickets.reduce((known, ticket) => {
    const { cell: next, begun } = withTicket(known, ticket, rule);
    if (begun !== undefined) told.push(begun);
    return next;
  }, before);
  return { cell, told };
}

/** A cell that has been counted for so many weeks and had no ticket. */
export const quietFor = (weeks: number): CountedCell =>
  aQuietCell(tuesdayAtTwo - weeks * hoursPerWeek - surgeRule.neighbours);

/** A cell with these counts in the hour of Tuesday of earlier weeks, the last week first. */
export const knownFor = (weeks: readonly number[]): CountedCell =>
  counted(
    weeks
      .map((count, week) => ticketsIn(tuesdayAtTwo - (week + 1) * hoursPerWeek, count))
      .toReversed()
      .flat(),
    quietFor(weeks.length),
  ).cell;
