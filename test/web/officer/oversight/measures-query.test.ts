import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import {
  measuresPartOf,
  measuresQueryIn,
  monthsToChoose,
  viewsOfFigures,
  type MeasuresQuery,
} from '../../../../web/src/officer/oversight/measures-query.ts';
import { checkProperty } from '../../../builders/chance.ts';

/** In the first hours of the month in the offices, and in the last ones of that before in UTC. */
const now = Date.parse('2026-10-31T22:00:00Z');
const fromAddress = (part: string) => measuresQueryIn(Object.fromEntries(new URLSearchParams(part)), now);

describe('which figures are wished', () => {
  it('is this month of the offices and the twelve before', () => {
    const months = monthsToChoose(now);
    expect([months.length, months[0], months.at(-1)]).toEqual([13, '2026-11', '2025-11']);
  });

  it('stands in the address as it is, and a month alone shows that month', () => {
    const wish: fc.Arbitrary<MeasuresQuery> = fc.record(
      {
        institution: fc.constantFrom('dawasa', 'wizara-maji'),
        month: fc.constantFrom(...monthsToChoose(now)),
        kind: fc.constantFrom(...kinds),
        view: fc.constantFrom(...viewsOfFigures),
      },
      { requiredKeys: [] },
    );
    checkProperty(
      fc.property(wish, (one) => {
        const shown = one.month === undefined ? one : { view: 'month', ...one };
        expect(fromAddress(measuresPartOf(one))).toEqual(shown);
      }),
    );
  });

  it('leaves out what is none', () => {
    expect(fromAddress('?month=2019-01&kind=gossip&other=1')).toEqual({});
    expect(fromAddress('?month=2026-12')).toEqual({});
    expect(measuresPartOf({})).toBe('');
  });
});
