import { dateAfter } from '../../../domain/time/months.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOfRound } from '../../../adapters/dynamodb/add-figures.ts';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { portionsOf, roundOf, storedRollUp } from '../../../adapters/dynamodb/items/roll-up-item.ts';
import { measureKeys } from '../../../adapters/dynamodb/keys.ts';
import type { Item } from '../../../adapters/dynamodb/read-item.ts';
import { unitsOfWrite } from '../../../benchmarks/capacity/write-units.ts';
import { gathered, type CellChange } from '../../../domain/measures/figures.ts';
import { hearEvent } from '../../../domain/measures/hear-event.ts';
import type { HeardTicket } from '../../../domain/measures/measured-ticket.ts';
import { CountedCells } from '../../../domain/measures/recount.ts';
import { rollUp, type RollUpChange } from '../../../domain/measures/roll-ups.ts';
import { TreeThroughTime } from '../../../domain/registry/tree-through-time.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aPlay, playLife } from '../../domain/lives/played-life.ts';

/** A country: a top, 25 ministries, 8 institutions under each, and 2 units under each of these. */
const nodes = [
  { id: 'taifa' },
  ...Array.from({ length: 25 }, (_, place) => ({ id: `wizara-${place}`, parent: 'taifa' })),
  ...Array.from({ length: 200 }, (_, place) => ({ id: `taasisi-${place}`, parent: `wizara-${place % 25}` })),
  ...Array.from({ length: 400 }, (_, place) => ({
    id: `kitengo-${place}`,
    parent: `taasisi-${place % 200}`,
  })),
];
const tree = new TreeThroughTime(nodes, 'Africa/Dar_es_Salaam');
const [firstDay, today] = ['2026-01-01', '2026-12-31'];

/** The changes that each event of some lives makes, by the days since the life began. */
interface PlayedEvent {
  readonly after: number;
  readonly changes: readonly CellChange[];
}

const policy = aPolicy();
const beginning = '2026-11-20';
const daysSince = (day: string): number => (Date.parse(day) - Date.parse(beginning)) / 86_400_000;
const played: readonly (readonly PlayedEvent[])[] = fc
  .sample(aPlay, { numRuns: 300, seed: 4 })
  .map((play) => {
    const { random, calendars } = playLife(play, policy);
    let ticket: HeardTicket = { early: [] };
    return random.life.events.map((event) => {
      const heard = hearEvent(ticket, event, calendars);
      ticket = heard.ticket;
      return { after: daysSince(event.at.slice(0, 10)), changes: heard.changes };
    });
  });

/** A chance that is the same in each run. */
class Chance {
  #state = 20_261_127;

  upTo(most: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * most);
  }
}

const places = ['kituo', 'maji', 'umeme', 'halmashauri', 'wizara'];
const offices = nodes.filter(({ id }) => id !== 'taifa').map(({ id }) => id);

/** A life somewhere in the country, so many days later. */
function movedTo(changes: readonly CellChange[], days: number, office: number): readonly CellChange[] {
  return changes.map(({ institution, day, adds }) => ({
    institution: offices[(office + 131 * places.indexOf(institution)) % offices.length] ?? 'taifa',
    day: dateAfter(day, days),
    adds: Object.fromEntries(
      Object.entries(adds).map(([name, count]) => [
        name.replace(/(?<=\.since\.).+$/, (since) => dateAfter(since, days)),
        count,
      ]),
    ),
  }));
}

/** The items of roll-ups, as writes leave them. */
class RolledItems {
  readonly items = new Map<string, Item>();
  #round = 0;

  /** Write units of a round, each item once. */
  write(changes: readonly RollUpChange[]): number {
    this.#round += 1;
    return changes.reduce((sum, { adds, ...sums }) => {
      let units = 0;
      for (const { key: Key, stored } of storedRollUp(sums, adds))
        for (const [place, portion] of portionsOf(stored).entries()) {
          const name = `${Key.PK} ${Key.SK}`;
          const before = this.items.get(name);
          const update = addOfRound({ TableName: 'measures', Key, entity: 'roll-up' }, portion, {
            last: roundOf(place),
            round: this.#round,
          });
          expect(update.UpdateExpression.length).toBeLessThan(4_096);
          const figures = Object.entries(portion).map(([figure, count]) => [
            figure,
            Number(before?.[figure] ?? 0) + count,
          ]);
          const after: Item = {
            ...Key,
            entity: 'roll-up',
            v: 1,
            ...before,
            ...(Object.fromEntries(figures) as Item),
            [roundOf(place)]: this.#round,
          };
          this.items.set(name, after);
          units += unitsOfWrite('measures', before, after).table;
        }
      return sum + units;
    }, 0);
  }

  /** Read units of a Query, eventually consistent. */
  unitsOfQuery(isMeant: (sortKey: string) => boolean, institution: string): number {
    const partition = measureKeys.rolledUp(institution);
    const bytes = [...this.items.values()]
      .filter((item) => item['PK'] === partition && isMeant(String(item['SK'])))
      .reduce((sum, item) => sum + itemSize(item), 0);
    return Math.ceil(bytes / 4_096) / 2;
  }
}

/** What became of each life, by the days since it began. */
const wholeLives = played.map((life) =>
  gathered(life.flatMap(({ changes }) => changes).map((change) => ({ ...change, institution: 'taifa' }))).map(
    ({ day, adds }) => ({ after: daysSince(day), adds: Object.entries(adds) }),
  ),
);
const datesOfYear = Array.from({ length: 1_200 }, (_, days) => dateAfter('2024-06-01', days));
const dateAt = (days: number): string => datesOfYear[days + daysSince('2024-06-01') * -1] ?? firstDay;

/** What a year of so many tickets leaves at the top. */
function aYearOf(tickets: number): RolledItems {
  const [chance, rolled, cells] = [new Chance(), new RolledItems(), new CountedCells()];
  for (let ticket = 0; ticket < tickets; ticket += 1) {
    const days = daysSince(firstDay) + chance.upTo(365);
    for (const { after, adds } of wholeLives[chance.upTo(wholeLives.length)] ?? []) {
      const day = dateAt(days + after);
      if (day > today) continue;
      const moved = adds.map(([name, count]) => {
        const [subject, since] = name.split('.since.');
        return [
          since === undefined ? name : `${String(subject)}.since.${dateAt(days + daysSince(since))}`,
          count,
        ];
      });
      cells.add({
        institution: 'taifa',
        day,
        adds: Object.fromEntries(moved) as Readonly<Record<string, number>>,
      });
    }
  }
  const counted = cells.cells.map((cell) => ({ ...cell, adds: cells.figuresOf(cell) }));
  rolled.write(rollUp(counted, tree, today));
  return rolled;
}

/** Write units of the rounds of some minutes for each event, where so many events happen in a minute. */
function unitsForEachEvent(eventsInMinute: number): number {
  const [chance, rolled] = [new Chance(), new RolledItems()];
  const anEvent = () => {
    const life = played[chance.upTo(played.length)] ?? [];
    const { after = 0, changes = [] } = life[chance.upTo(life.length)] ?? {};
    return movedTo(changes, daysSince(today) - after, chance.upTo(offices.length));
  };
  for (let warm = 0; warm < 6; warm += 1)
    rolled.write(rollUp(Array.from({ length: 500 }, anEvent).flat(), tree, today));
  const minutes = Math.max(20, Math.ceil(300 / eventsInMinute));
  let [units, events] = [0, 0];
  for (let minute = 0; minute < minutes; minute += 1) {
    const happened = Math.floor((minute + 1) * eventsInMinute) - Math.floor(minute * eventsInMinute);
    const changes = Array.from({ length: happened }, anEvent).flat();
    units += rolled.write(rollUp(changes, tree, today)) + (happened > 0 ? 3 : 1); // where rounds stand
    events += happened;
  }
  return units / events;
}

describe('to read what is rolled up for the top of a country', () => {
  const unitsAfter = (tickets: number) => {
    const rolled = aYearOf(tickets);
    return {
      days: rolled.unitsOfQuery((place) => place >= 'DAY#2026-12-01' && place < 'MONTH', 'taifa'),
      months: rolled.unitsOfQuery((place) => place.startsWith('MONTH'), 'taifa'),
    };
  };

  it('costs at most thirty units, a hundred thousand tickets in: as many as there are figures, and no more', () => {
    const [few, many] = [unitsAfter(1_000), unitsAfter(100_000)];
    expect(few.days + few.months).toBeLessThan(10);
    expect(many.days + many.months).toBeLessThan(30);
  }, 60_000);
});

describe('rounds', () => {
  it('cost fewer units for each event, the more happen: sixteen where two do in a minute, seven of 150', () => {
    expect(unitsForEachEvent(2)).toBeLessThan(16);
    expect(unitsForEachEvent(150)).toBeLessThan(7);
  }, 60_000);
});
