import type { LocalHour } from '../../foundation/time/local-hour.ts';
import { countBetween } from './hour-counts.ts';
import type { OfficeShare, Surge, TicketOfHour } from './surge-cell.ts';
import { type BeyondUsual, type CountsSince, surgeIn } from './surge-in.ts';
import type { SurgeRule } from './surge-rule.ts';

/** What is known of a cell around an hour: its tickets there and in the same hours of earlier weeks, and its last surge. */
export interface KnownOfCell extends CountsSince {
  /** The last one, perhaps over. */
  readonly surge?: Surge;
}

/** A surge that begins and is to be told, by what was beyond the usual; or the one that is known, which lasts longer. */
export type SurgeFound = { readonly begins: BeyondUsual } | { readonly goesOn: Surge };

/**
 * Looks for a surge with the tickets of an hour, which are counted already. A surge is told once: what follows within the quiet time
 * prolongs it. The hours are those of the tickets, never of whoever counts, so looking again finds the same. Undefined: nothing is
 * unusual, or all of it is known.
 * Source: docs/adr/0281.
 */
export function surgeFound(known: KnownOfCell, hour: LocalHour, rule: SurgeRule): SurgeFound | undefined {
  const beyond = beyondWith(known, hour, rule);
  return beyond && foundWith(known.surge, beyond, rule);
}

/** Whether so few tickets came in all hours that are looked at together with one that nothing has to be looked at, as nearly always. */
export function isBelowFloor(
  { counts }: Pick<CountsSince, 'counts'>,
  hour: LocalHour,
  rule: SurgeRule,
): boolean {
  const longest = Math.max(...rule.windows);
  return countBetween(counts, hour - longest + 1, hour + longest - 1) < rule.floor;
}

/**
 * What is beyond the usual with a ticket of this hour more: in the first of the windows that it lies in, which all
 * end no later than the newest hour with a ticket.
 */
function beyondWith(known: CountsSince, hour: LocalHour, rule: SurgeRule): BeyondUsual | undefined {
  if (isBelowFloor(known, hour, rule)) return undefined;
  const latest = Math.min(known.counts.at(-1)?.hour ?? hour, hour + Math.max(...rule.windows) - 1);
  for (let last = hour; last <= latest; last++) {
    const beyond = surgeIn(known, last, rule);
    if (beyond !== undefined) return beyond;
  }
  return undefined;
}

function foundWith(
  known: Surge | undefined,
  beyond: BeyondUsual,
  { quietHours, longestHours }: SurgeRule,
): SurgeFound | undefined {
  const { from } = beyond;
  const until = endOf(beyond, quietHours);
  if (known === undefined || from >= Math.min(known.until, known.told.from + longestHours))
    return { begins: beyond };
  const isOfAnEarlierOne = until < known.since;
  if (isOfAnEarlierOne || (from >= known.since && until <= known.until)) return undefined;
  return { goesOn: { ...known, since: Math.min(known.since, from), until: Math.max(known.until, until) } };
}

const endOf = ({ from, hours }: BeyondUsual, quietHours: number): LocalHour => from + hours + quietHours;

/** The surge that begins with what was beyond the usual, by the tickets of these hours: those that were sent since do no harm. */
export const surgeBegun = (
  told: BeyondUsual,
  tickets: readonly TicketOfHour[],
  { quietHours }: SurgeRule,
): Surge => ({
  since: told.from,
  until: endOf(told, quietHours),
  told,
  offices: officesOf(tickets, told),
});

/** Where the tickets of a window went. */
function officesOf(tickets: readonly TicketOfHour[], { from, hours }: BeyondUsual): readonly OfficeShare[] {
  const ofWindow = tickets.filter(({ hour }) => hour >= from && hour < from + hours);
  return [...Map.groupBy(ofWindow, ({ office }) => office)]
    .map(([office, { length }]) => ({ office, tickets: length }))
    .toSorted((a, b) => b.tickets - a.tickets || (a.office < b.office ? -1 : 1));
}
