import { describe, expect, it, test } from 'vitest';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { measureKeys } from '../../../adapters/dynamodb/keys.ts';
import { eventsWorthARound } from '../../../domain/measures/rounds.ts';
import { CountedYear, ministries, playedLives } from '../../builders/counted-year.ts';

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

describe('to read figures of the top of a country', () => {
  const sizes = events.flatMap(({ entry }) => (entry === undefined ? [] : [itemSize(entry)]));
  const entry = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  /** Where rounds stand, and what waits for the next one. */
  const recent = 0.5 + Math.ceil((eventsWorthARound * entry) / 4_096) / 2;

  const unitsAfter = (tickets: number) => {
    const year = new CountedYear(lives);
    year.passes(tickets, 365, 'wizara-0');
    const places = [measureKeys.now('taifa'), measureKeys.days('taifa')];
    const months = ['2026-10', '2026-11'].map((month) => measureKeys.month('taifa', month));
    return recent + year.unitsToRead([...places, ...months]);
  };

  it('costs at most seven and a half read units after a thousand tickets and after a hundred thousand', () => {
    expect(unitsAfter(1_000)).toBeLessThanOrEqual(7.5);
    expect(unitsAfter(100_000)).toBeLessThanOrEqual(7.5);
  }, 60_000);

  it('costs the same to compare the 25 ministries under it', () => {
    const [ministry = ''] = ministries;
    const unitsOf = (tickets: number) => {
      const year = new CountedYear(lives);
      year.passes(tickets / ministries.length, 365, ministry);
      return ministries.length * year.unitsToRead([measureKeys.now(ministry)]);
    };
    expect(unitsOf(100_000)).toBe(unitsOf(1_000));
    expect(unitsOf(100_000)).toBe(12.5);
  }, 60_000);
});
