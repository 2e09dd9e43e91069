import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShares } from '../../../../domain/analytics/publication/compared-shares.ts';
import { leastForShare, publishedShares } from '../../../../domain/analytics/publication/published-shares.ts';
import { publish } from '../../../../domain/analytics/publication/publish.ts';
import type { CountedInstitution } from '../../../../domain/analytics/publication/publication.ts';
import { Chance } from '../../../builders/attack/chance-of-country.ts';
import { checkProperty } from '../../../builders/chance.ts';

const office = (
  id: string,
  [inTime, late, escalated = 0]: readonly [number, number, number?],
  parent?: string,
): CountedInstitution => ({
  ...{ id, kind: 'agency', name: { sw: id, en: id }, ...(parent !== undefined && { parent }) },
  month: {
    'complaint.due.answered': inTime,
    'complaint.due.late': late,
    'complaint.due.escalated': escalated,
  },
  standing: {},
});
const sharesOf = (...institutions: readonly CountedInstitution[]) =>
  publishedShares(publish({ month: '2026-10', institutions, followedFor: 20 }));

describe('the published share answered in time', () => {
  it('is of what was answered, late or taken to the level above, with all under a place', () => {
    const { country, byInstitution } = sharesOf(
      office('wizara', [40, 10, 10]),
      office('wakala', [20, 10, 20], 'wizara'),
    );
    expect(byInstitution.get('wakala')).toMatchObject({ inTime: 20, due: 50 });
    expect(byInstitution.get('wizara')).toMatchObject({ inTime: 60, due: 110 });
    expect(country).toMatchObject({ inTime: 60, due: 110 });
  });

  it(`is absent below ${leastForShare}`, () => {
    expect(sharesOf(office('wakala', [15, 8, 8])).byInstitution.get('wakala')).toMatchObject({ due: 31 });
    expect(sharesOf(office('wakala', [10, 9, 9])).byInstitution.size).toBe(0);
  });

  it('names itself partial where a count is withheld, and has it late and in time within its interval', () => {
    const { country } = sharesOf(office('wakala', [120, 3, 30]));
    expect(country).toMatchObject({ inTime: 120, due: 150, partial: true });
    expect(country?.from).toBeLessThan(0.72);
    expect(sharesOf(office('wakala', [120, 10, 20])).country).not.toHaveProperty('partial');
  });

  it('is absent where more than a fifth may be withheld', () => {
    expect(sharesOf(office('wakala', [36, 3, 3])).country).toBeUndefined();
    expect(sharesOf(office('wakala', [40, 3, 3])).country).toMatchObject({ inTime: 40 });
  });

  it('follows from the publication alone: twins that are published alike have the same shares', () => {
    const twin = (withheld: number) => sharesOf(office('a', [90, 13, 3]), office('b', [60, 20, withheld]));
    expect(twin(1)).toEqual(twin(4));
  });

  it('has the share of the exact counts within its interval, whatever rounding made of them', () => {
    checkProperty(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0.2, max: 0.95, noNaN: true }),
        (seed, truth) => {
          const chance = new Chance(seed);
          const tries = 60;
          const exactAndTold = Array.from({ length: tries }, () => {
            const due = 40 + chance.poisson(60);
            const inTime = chance.poisson(due * truth);
            const late = Math.max(5, due - inTime);
            const told = sharesOf(office('wakala', [inTime, late, 10])).byInstitution.get('wakala');
            return { exact: inTime / (inTime + late + 10), told };
          });
          for (const { exact, told } of exactAndTold) {
            expect(told?.from).toBeLessThanOrEqual(exact);
            expect(told?.upTo).toBeGreaterThanOrEqual(exact);
          }
        },
      ),
    );
  });
});

describe('compared shares', () => {
  const large = [
    office('good', [580, 20, 10]),
    office('usual', [500, 80, 30]),
    office('bad', [300, 280, 40]),
  ];

  it('are grouped by size, the highest first, and called better or worse beyond their interval alone', () => {
    const [first, second, ...more] = compareShares(
      sharesOf(...large, office('small', [25, 10, 5])).byInstitution,
    );
    expect(first?.institutions.map(({ institution, position }) => [institution, position])).toEqual([
      ['good', 'better'],
      ['usual', 'better'],
      ['bad', 'worse'],
    ]);
    expect(second).toMatchObject({
      group: 'small',
      institutions: [{ institution: 'small', position: 'like' }],
    });
    expect(more).toEqual([]);
  });
});
