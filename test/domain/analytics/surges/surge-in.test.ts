import { describe, expect, it } from 'vitest';
import { surgeIn } from '../../../../domain/analytics/surges/surge-in.ts';
import { surgeRule } from '../../../../domain/analytics/surges/surge-rule.ts';
import { counted, knownFor, quietFor, ticketsIn, tuesdayAtTwo as now } from './tickets-of-hours.ts';

/** What is beyond the usual where there is nothing. */
const enough = 7;
const surgeAfter = (...[tickets, before]: Parameters<typeof counted>) =>
  surgeIn(counted(tickets, before).cell, now, surgeRule);
const busy = knownFor([9, 8, 10, 9, 12, 7, 9, 8, 9, 11, 9, 8]);

describe('the tickets of some hours', () => {
  it('are held against the same hour of the week, and not against others', () => {
    expect(surgeAfter(ticketsIn(now, 20), busy)).toBeUndefined();
    const atNight = now - 12;
    const { cell } = counted(ticketsIn(atNight, 20), busy);
    expect(surgeIn(cell, atNight, surgeRule)).toMatchObject({ from: atNight, hours: 1, seen: 20, usual: 0 });
  });

  it('are a surge where there is nothing usually, once chance no longer explains them', () => {
    const quiet = quietFor(12);
    expect(surgeAfter(ticketsIn(now, enough - 1), quiet)).toBeUndefined();
    expect(surgeAfter(ticketsIn(now, enough), quiet)).toMatchObject({ seen: enough });
  });

  it('are no surge below the floor, even by a rule that explains nothing by chance', () => {
    const anything = { ...surgeRule, spreadsAbove: 0 };
    const seen = (count: number) => counted(ticketsIn(now, count), quietFor(12)).cell;
    expect(surgeIn(seen(anything.floor - 1), now, anything)).toBeUndefined();
    expect(surgeIn(seen(anything.floor), now, anything)).toMatchObject({ seen: anything.floor });
  });

  it('are looked at in one hour first, and then in two and in three', () => {
    const quiet = quietFor(12);
    const alone = [...ticketsIn(now - 2, 1), ...ticketsIn(now, enough)];
    expect(surgeAfter(alone, quiet)).toMatchObject({ from: now, hours: 1 });
    const slow = [...ticketsIn(now - 2, 1), ...ticketsIn(now - 1, 2), ...ticketsIn(now, enough - 3)];
    expect(surgeAfter(slow, quiet)).toMatchObject({ from: now - 2, hours: 3, seen: enough });
  });

  it('are a surge all the same where there was one some weeks before', () => {
    const before = knownFor([0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(surgeAfter(ticketsIn(now, enough + 1), before)).toMatchObject({ seen: enough + 1 });
  });
});

describe('a cell that is known for few weeks', () => {
  it.each([
    [0, 12],
    [1, 10],
    [2, 9],
    [3, 8],
    [4, 6],
    [12, 6],
  ])('of %i, all quiet, has a range of an hour that ends at %i', (weeks, upTo) => {
    const quiet = quietFor(weeks);
    expect(surgeAfter(ticketsIn(now, upTo), quiet)).toBeUndefined();
    expect(surgeAfter(ticketsIn(now, upTo + 1), quiet)).toMatchObject({ hours: 1, upTo, weeks });
  });
});
