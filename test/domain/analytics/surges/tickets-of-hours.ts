import { countTicket } from '../../../../domain/analytics/surges/count-ticket.ts';
import {
  emptySurgeCell,
  type Surge,
  type SurgeCell,
  type TicketOfHour,
} from '../../../../domain/analytics/surges/surge-cell.ts';
import { surgeRule } from '../../../../domain/analytics/surges/surge-rule.ts';
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

/** What a cell knows, and what was told, once these tickets were counted one after another. */
export function counted(tickets: readonly TicketOfHour[], before: SurgeCell, rule = surgeRule) {
  const told: Surge[] = [];
  const cell = tickets.reduce((known, ticket) => {
    const { cell: next, begun } = countTicket(known, ticket, rule);
    if (begun !== undefined) told.push(begun);
    return next;
  }, before);
  return { cell, told };
}

/** A cell that has been counted for so many weeks and had no ticket. */
export const quietFor = (weeks: number): SurgeCell =>
  emptySurgeCell(tuesdayAtTwo - weeks * hoursPerWeek - surgeRule.neighbours);

/** A cell with these counts in the hour of Tuesday of earlier weeks, the last week first. */
export const knownFor = (weeks: readonly number[]): SurgeCell =>
  counted(
    weeks
      .map((count, week) => ticketsIn(tuesdayAtTwo - (week + 1) * hoursPerWeek, count))
      .toReversed()
      .flat(),
    quietFor(weeks.length),
  ).cell;
