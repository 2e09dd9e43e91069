import { describe, expect, it, test } from 'vitest';
import { eventsPerBatch } from '../../../domain/analytics/measures/batches.ts';
import { CountedYear, playedLives } from '../../builders/lives/counted-year.ts';
import { costsOfReading } from './costs-of-reading.ts';

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

/** Where rounds stand is written when one begins and when it ends, and of the further shards of the list when it ends. */
const unitsOfStanding = 3;

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
      if (waiting < eventsPerBatch) continue;
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
  );
});

costsOfReading([{ tickets: 1_000, left: 3_000, sent: 12.5, today: 55 }]);
