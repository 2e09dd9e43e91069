import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFigures, storedFigures } from '../../../adapters/dynamodb/items/figure-names.ts';
import { packFigures, unpackFigures } from '../../../adapters/dynamodb/items/packed-figures.ts';
import { readableFigures } from '../../../domain/analytics/measures/figures.ts';
import { recountTicket } from '../../../domain/analytics/measures/recount.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aPlay, playLife } from '../../builders/lives/played-life.ts';

const policy = aPolicy();

it('every figure that is counted of a ticket is read as it was stored, under a name of its own', () => {
  checkProperty(
    fc.property(aPlay, (play) => {
      const { random, calendars } = playLife(play, policy);
      for (const { adds } of recountTicket(random.life.events, calendars).changes) {
        const stored = storedFigures(adds);
        expect(readFigures(stored)).toEqual(adds);
        expect(Object.keys(stored).every((name) => name.length <= 16)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

it('a region may have any name', () => {
  const figures = { 'kept.question.region.dar-es-salaam': 2, 'complaint.region.kilimanjaro': 1 };
  expect(readFigures(storedFigures(figures))).toEqual(figures);
});

it.each(['complaint.praised', 'praise.arrived', 'complaint'])(
  'nobody stores a figure %s that there is not',
  (name) => {
    expect(() => storedFigures({ [name]: 1 })).toThrow('There is no figure');
  },
);

it.each(['c.zz', 'z.ar', 'c.z:1', 'xc.k:2026-11-24'])(
  'a figure that only a later release counts is stored again as it was: %s',
  (name) => {
    const read = readFigures({ [name]: 2, 'c.ar': 1 });
    expect(readableFigures(read)).toEqual({ 'complaint.arrived': 1 });
    expect(storedFigures(read)).toEqual({ [name]: 2, 'c.ar': 1 });
    expect([...unpackFigures(packFigures(new Map([['2026-11', read]])))]).toEqual([['2026-11', read]]);
  },
);

it.each(['c', '', 'c.', '.ar'])('what is no name is no figure: %j', (name) => {
  expect(() => readFigures({ [name]: 1 })).toThrow('A figure is stored as');
});
