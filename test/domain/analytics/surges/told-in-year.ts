import type { Surge } from '../../../../domain/analytics/surges/surge-cell.ts';
import type { SurgeRule } from '../../../../domain/analytics/surges/surge-rule.ts';
import { aQuietCell, withTicket, type CountedCell } from './tickets-of-hours.ts';
import type { PlantedSurge, SimulatedYear } from './simulated-year.ts';

/** Monday 5 January 2026, in hours since 1970 on the wall. */
const firstHour = Date.UTC(2026, 0, 5) / 3_600_000;

export interface ToldSurge {
  readonly cell: number;
  readonly minute: number;
  readonly surge: Surge;
}

export interface ToldInYear {
  /** Told while it went on, for the first time. */
  readonly found: readonly { readonly planted: PlantedSurge; readonly afterMinutes: number }[];
  readonly missed: readonly PlantedSurge[];
  /** All others that were told, those that were told again among them. */
  readonly falseAlarms: readonly ToldSurge[];
}

/** What is told of a year, ticket by ticket. */
export function toldInYear({ tickets, planted }: SimulatedYear, rule: SurgeRule): ToldInYear {
  const cells = new Map<number, CountedCell>();
  const told: ToldSurge[] = [];
  for (const [place, { minute, cell }] of tickets.entries()) {
    const ticket = { number: String(place), hour: firstHour + Math.floor(minute / 60), office: 'kituo' };
    const counted = withTicket(cells.get(cell) ?? aQuietCell(firstHour), ticket, rule);
    cells.set(cell, counted.cell);
    if (counted.begun !== undefined) told.push({ cell, minute, surge: counted.begun });
  }
  const first = new Map(
    planted.flatMap((surge) => {
      const toldOf = told.find(
        ({ cell, minute }) => cell === surge.cell && minute >= surge.begins && minute < surge.ends,
      );
      return toldOf === undefined ? [] : [[surge, toldOf] as const];
    }),
  );
  const ofPlanted = new Set(first.values());
  return {
    found: [...first].map(([surge, { minute }]) => ({ planted: surge, afterMinutes: minute - surge.begins })),
    missed: planted.filter((surge) => !first.has(surge)),
    falseAlarms: told.filter((each) => !ofPlanted.has(each)),
  };
}
