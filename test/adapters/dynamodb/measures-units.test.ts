import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedFigures } from '../../../adapters/dynamodb/items/figure-names.ts';
import { newHeardTicketItem } from '../../../adapters/dynamodb/items/heard-ticket-item.ts';
import { measureKeys } from '../../../adapters/dynamodb/keys.ts';
import { addToDay } from '../../../adapters/dynamodb/measures-keeper.ts';
import type { Item } from '../../../adapters/dynamodb/read-item.ts';
import { unitsInTransaction, unitsOfWrite } from '../../../benchmarks/capacity/write-units.ts';
import type { CellChange } from '../../../domain/measures/figures.ts';
import { hearEvent } from '../../../domain/measures/hear-event.ts';
import type { HeardTicket } from '../../../domain/measures/measured-ticket.ts';
import type { Act } from '../../../domain/vocabulary/acts.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aPlay, playLife } from '../../domain/lives/played-life.ts';

interface Written {
  readonly act: Act;
  readonly units: number;
}

/** The items of days, as their writes leave them. */
class Days {
  readonly #items = new Map<string, Item>();

  /** Write units of a change in a transaction. */
  write(change: CellChange, number: string): number {
    const parts = [...storedFigures(change.adds)];
    expect(addToDay('measures', change, number)).toHaveLength(parts.length);
    return parts.reduce((sum, [part, adds]) => {
      const key = measureKeys.part(change, part, number);
      const name = `${key.PK} ${key.SK}`;
      const before = this.#items.get(name);
      const figures = Object.fromEntries(
        Object.entries(adds).map(([figure, count]) => [figure, Number(before?.[figure] ?? 0) + count]),
      );
      const after = { ...key, entity: 'measured-day', v: 1, ...before, ...figures };
      this.#items.set(name, after);
      return sum + unitsInTransaction('measures', before, after);
    }, 0);
  }
}

/** What 400 random lives cost in five institutions: as many tickets a day as a busy one has. */
function writtenBy(plays: number): readonly Written[] {
  const [days, policy] = [new Days(), aPolicy()];
  return fc.sample(aPlay, { numRuns: plays, seed: 4 }).flatMap((play, place) => {
    const { random, calendars } = playLife(play, policy);
    const number = String(261_100_000_000 + place);
    let ticket: HeardTicket = { early: [] };
    let item: Item | undefined;
    return random.life.events.map((event) => {
      const heard = hearEvent(ticket, event, calendars);
      ticket = heard.ticket;
      const next = newHeardTicketItem(number, ticket, event.version);
      const own =
        heard.changes.length === 0
          ? unitsOfWrite('measures', item, next).table
          : unitsInTransaction('measures', item, next);
      item = next;
      const units = heard.changes.reduce((sum, change) => sum + days.write(change, number), own);
      return { act: event.type, units };
    });
  });
}

/** By these all that is counted of a ticket may move: to another kind, or among those that are kept. */
const moving: readonly Act[] = ['reclassify', 'undo-reclassification', 'name-officer'];

describe('to count an event', () => {
  const written = writtenBy(400);

  it('costs four write units on average', () => {
    const sum = written.reduce((total, { units }) => total + units, 0);
    expect(sum / written.length).toBeLessThan(4.5);
  });

  it('costs fourteen at most, unless the ticket is of another sort by it', () => {
    const most = written.filter(({ act }) => !moving.includes(act)).map(({ units }) => units);
    expect(Math.max(...most)).toBeLessThanOrEqual(14);
  });

  it('costs four where a ticket is sent', () => {
    const sent = written.filter(({ act }) => act === 'submit').map(({ units }) => units);
    expect(new Set(sent)).toEqual(new Set([4]));
  });
});
