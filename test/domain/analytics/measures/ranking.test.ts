import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByShare, type DueShare } from '../../../../domain/analytics/measures/ranking.ts';
import { checkProperty } from '../../../builders/chance.ts';

const office = (institution: string, inTime: number, due: number): DueShare => ({ institution, inTime, due });
const order = (shares: readonly DueShare[]) =>
  rankByShare(shares).ranked.map(({ institution }) => institution);

describe('a ranking', () => {
  it('compares institutions with those of their size alone', () => {
    const { ranked } = rankByShare([
      office('wizara', 700, 1_000),
      office('wakala', 480, 500),
      office('mkoa', 90, 100),
      office('wilaya', 200, 400),
      office('kata', 30, 31),
    ]);
    expect(ranked.map(({ institution, group, rank }) => [institution, group, rank])).toEqual([
      ['wakala', 'large', 1],
      ['wizara', 'large', 2],
      ['mkoa', 'middle', 1],
      ['wilaya', 'middle', 2],
      ['kata', 'small', 1],
    ]);
  });

  it('gives a figure and no rank to few cases, and says nothing of fewer', () => {
    const { ranked, unranked, unsaid } = rankByShare([
      office('kubwa', 30, 30),
      office('ndogo', 20, 29),
      office('pungufu', 5, 5),
      office('moja', 4, 4),
    ]);
    expect(ranked.map(({ institution }) => institution)).toEqual(['kubwa']);
    expect(unranked).toEqual([
      { institution: 'ndogo', inTime: 20, due: 29, share: 20 / 29 },
      { institution: 'pungufu', inTime: 5, due: 5, share: 1 },
    ]);
    expect(unsaid).toEqual(['moja']);
  });

  it('has nobody at the top for thirty lucky cases', () => {
    // 30 of 30, where the others answer 70 of a hundred, is less than 95 of 99.
    expect(order([office('bahati', 30, 30), office('imara', 95, 99), office('wengine', 63, 99)])).toEqual([
      'imara',
      'bahati',
      'wengine',
    ]);
  });

  it('says who does otherwise than chance alone, and how surely', () => {
    const ordinary = Array.from({ length: 8 }, (_, place) => office(`kawaida-${place}`, 720 + place, 900));
    const { ranked } = rankByShare([...ordinary, office('mbaya', 550, 800), office('nzuri', 660, 790)]);
    const beyond = new Map(ranked.map(({ institution, beyond: where }) => [institution, where]));
    expect(beyond.get('mbaya')).toEqual({ limit: 'almostAll', side: 'below' });
    expect(beyond.get('nzuri')).toMatchObject({ side: 'above' });
    expect(ordinary.some(({ institution }) => beyond.get(institution)?.limit === 'almostAll')).toBe(false);
  });

  it('has those that are alike on one rank', () => {
    const { ranked } = rankByShare([office('a', 50, 60), office('b', 50, 60), office('c', 20, 60)]);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('is the same in whatever order they come, and never better for answering less', () => {
    const someShares = fc
      .array(
        fc
          .integer({ min: 0, max: 900 })
          .chain((due) => fc.tuple(fc.constant(due), fc.integer({ min: 0, max: due }))),
        { minLength: 2, maxLength: 20 },
      )
      .map((all) =>
        all.map(([due, inTime], place) => office(`o-${String(place).padStart(2, '0')}`, inTime, due)),
      );
    checkProperty(
      fc.property(someShares, (shares) => {
        const { ranked, unranked, unsaid } = rankByShare(shares);
        expect(rankByShare(shares.toReversed()).ranked).toEqual(ranked);
        expect(ranked.length + unranked.length + unsaid.length).toBe(shares.length);
        for (const one of ranked)
          for (const other of ranked)
            if (one.group === other.group && one.due === other.due && one.inTime > other.inTime)
              expect(one.rank).toBeLessThan(other.rank);
      }),
    );
  });

  it('is empty where there is nobody', () => {
    expect(rankByShare([])).toEqual({ ranked: [], unranked: [], unsaid: [] });
  });
});
