import { beforeAll, describe, expect, it, test } from 'vitest';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { measureKeys, type Key } from '../../../adapters/dynamodb/keys.ts';
import { overviewKeys } from '../../../adapters/dynamodb/places-of-figures.ts';
import { eventsWorthARound } from '../../../domain/measures/rounds.ts';
import { CountedYear, ministries, playedLives, unitBytes } from '../../builders/counted-year.ts';

const lives = playedLives(400);
const events = lives.flat();

describe('to hear an event', () => {
  it('costs four write units where it changes a figure, and one where it changes none, whatever it does', () => {
    for (const { act, changes, units } of events)
      expect({ act, units }).toEqual({ act, units: changes.length === 0 ? 1 : 4 });
  });

  it('costs three on average', () => {
    const sum = events.reduce((total, { units }) => total + units, 0);
    expect(sum / events.length).toBeLessThan(3);
  });
});

/** Where rounds stand is written when one begins and when it ends. */
const unitsOfStanding = 2;

describe('an event of a busy country, with the rounds that add up what it changed,', () => {
  const year = new CountedYear(lives);
  // As many as come in two months where twenty-five thousand come in a year.
  year.passes(4_000, 60);

  /** Write units for each event where so many happen in a minute. */
  function unitsForEach(inAMinute: number): number {
    let [units, happened, waiting] = [0, 0, 0];
    let changes: ReturnType<CountedYear['anEvent']>['changes'][] = [];
    while (happened < 400 || waiting > 0) {
      for (let event = 0; event < Math.max(1, inAMinute); event += 1) {
        const { units: heard, changes: made } = year.anEvent();
        units += heard;
        happened += 1;
        if (made.length > 0) {
          waiting += 1;
          changes.push(made);
        }
      }
      if (waiting < eventsWorthARound) continue;
      units += year.write(changes.flat()) + unitsOfStanding;
      [changes, waiting] = [[], 0];
    }
    return units / happened;
  }

  test.each([[1 / 60], [2], [20], [150], [600]])(
    'costs at most ten write units where %d happen in a minute',
    (inAMinute) => {
      expect(unitsForEach(inAMinute)).toBeLessThanOrEqual(10);
    },
    60_000,
  );
});

const sizes = events.flatMap(({ entry }) => (entry === undefined ? [] : [itemSize(entry)]));
const entrySize = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
/** Where rounds stand, and what waits for the next one. */
const unitsOfRecent = 0.5 + Math.ceil((eventsWorthARound * entrySize) / unitBytes) / 2;

describe.each([
  { tickets: 1_000, left: 3_000 },
  { tickets: 100_000, left: 1_000 },
  { tickets: 1_000_000, left: 250 },
])('after $tickets tickets of a year', ({ tickets, left }) => {
  const year = new CountedYear(lives);
  const [ministry = ''] = ministries;
  // All at one ministry, so that it has no fewer than the country, and what is counted at itself besides.
  beforeAll(() => {
    year.passes(tickets, 365, ministry);
  }, 300_000);

  const months = [
    ['2026-11', '2026-12'], // the one that runs
    ['2026-10', '2026-11'],
    ['2026-01', '2026-02'],
    ['2024-01', '2024-02'], // of which there is nothing
  ];

  it.each([
    ['an overview of the top', 'taifa'],
    ['a drill-down to a ministry to which all of them were sent', ministry],
  ])('%s costs five read units, whichever month is asked for', (_, institution) => {
    const units = months.map((asked) => year.unitsToRead(overviewKeys(institution, asked)) + unitsOfRecent);
    expect(units).toEqual(months.map(() => 5));
  });

  it('a comparison of 25 ministries of which each has so many costs fifteen, and of an old month 27.5', () => {
    const unitsOf = (keys: readonly Key[]) => ministries.length * year.unitsToRead(keys) + unitsOfRecent;
    expect(unitsOf([measureKeys.now(ministry)])).toBe(15);
    expect(unitsOf([measureKeys.now(ministry), measureKeys.month(ministry, '2025-11')])).toBe(27.5);
  });

  it(`no item that is read has fewer than ${left} bytes left of the 4 KB that cost the same`, () => {
    const keys = months.flatMap((asked) => overviewKeys(ministry, asked));
    expect(Math.max(...keys.map((key) => year.sizeOf(key)))).toBeLessThanOrEqual(unitBytes - left);
  });
});
