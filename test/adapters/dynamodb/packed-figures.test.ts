import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newFiguresItem, readFiguresItem } from '../../../adapters/dynamodb/items/figures-item.ts';
import { packFigures, unpackFigures } from '../../../adapters/dynamodb/items/packed-figures.ts';
import { packBytes } from '../../../adapters/dynamodb/items/packed-json.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { checkProperty } from '../../builders/chance.ts';

const aDate = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const aPeriod = fc.oneof(
  aDate,
  aDate.map((date) => date.slice(0, 7)),
  fc.constant('all'),
);
const aFigure = fc.oneof(
  fc.constantFrom('open', 'arrived', 'due.answered', 'settled.silent', 'rating.3', 'since.'),
  fc.nat({ max: 900 }).map((days) => `answered-after.${days}`),
  aDate.map((date) => `waiting.${date}`),
  fc.constantFrom('region.dodoma', 'region.mkoa.wa-7', 'region.7', 'region.007', 'region.2026-11-24'),
);
const aName = fc
  .tuple(fc.constantFrom('complaint', 'kept.complaint', 'opinion'), aFigure)
  .map(([subject, figure]) => `${subject}.${figure}`);
const aCount = fc
  .oneof(fc.integer({ min: -70, max: 70 }), fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }))
  .filter((count) => count !== 0);
const someFigures = fc
  .array(fc.tuple(aPeriod, fc.dictionary(aName, aCount, { minKeys: 1, maxKeys: 12 })), { maxLength: 12 })
  .map((periods) => new Map(periods.map(([period, figures]) => [period, { ...figures }])));

describe('figures that lie packed', () => {
  it('are read as they were', () => {
    checkProperty(
      fc.property(someFigures, (figures) => {
        expect(unpackFigures(packFigures(figures))).toEqual(figures);
      }),
    );
  });

  it('are packed the same in whichever order they come', () => {
    checkProperty(
      fc.property(someFigures, (figures) => {
        const turned = new Map(
          [...figures]
            .toReversed()
            .map(([period, all]) => [period, Object.fromEntries(Object.entries(all).toReversed())] as const),
        );
        expect(packFigures(turned)).toEqual(packFigures(figures));
      }),
    );
  });

  it.each([
    ['no table', '{}'],
    ['no JSON', '{"tables":[\u0000'],
    ['fewer numbers', '{"tables":[{"at":["all"],"to":["c"],"of":{"":["o"]}}]}\u0000'],
    ['a number that goes on', '{"tables":[]}\u0000\u00ff'],
  ])('are corrupt with %s', (_, content) => {
    expect(() => unpackFigures(packBytes(Buffer.from(content, 'latin1')))).toThrow(CorruptItem);
  });

  it('are none in an item of before, which is written over as what it was when it was read', () => {
    const key = { PK: 'FIGURES#wizara', SK: 'NOW' };
    const before = { ...key, entity: 'figures', v: 1, revision: 7, round: 3, packed: packBytes('{}') };
    expect(readFiguresItem(before)).toEqual({ revision: 7, round: 0, figures: new Map() });
    const now = { revision: 8, round: 4, figures: new Map([['all', { 'complaint.open': 2 }]]) };
    expect(readFiguresItem(newFiguresItem(key, now))).toEqual(now);
  });
});
