import { describe, expect, it } from 'vitest';
import { publish } from '../../../../domain/analytics/publication/publish.ts';
import { publishedFigures, ruleOf } from '../../../../domain/analytics/publication/published-figures.ts';
import { complementary, exactly } from '../../../builders/attack/naive-designs.ts';
import { aRandomCountry, countedMonth, type CountryShape } from '../../../builders/attack/random-country.ts';
import { toldShare } from '../../../builders/attack/told-share.ts';

/** As many ministries, agencies, regions and councils as there are, half of them with fewer than `median` tickets a month. */
const wholeCountry = (median: number): CountryShape => ({
  institutions: [550, 550],
  tickets: [median, 1.4],
  independent: 0.005,
});
const figures = publishedFigures.filter((figure) => ruleOf(figure).finest === 'institution');

describe('what is published of a country of 550 institutions', () => {
  // The figures of docs/design/public-figures.md, What it costs.
  it.each([
    { median: 4, counts: 0.14, byInstitution: 0.77, inSums: 0.97 },
    { median: 12, counts: 0.35, byInstitution: 0.92, inSums: 0.975 },
    { median: 40, counts: 0.6, byInstitution: 0.97, inSums: 0.99 },
  ])(
    'is nearly all of it in sums, and most of it by institution, where half get fewer than $median a month',
    ({ median, ...least }) => {
      const [month] = aRandomCountry(1, ['2026-10'], wholeCountry(median));
      if (month === undefined) throw new Error('There is a month.');
      const told = toldShare(month, publish(countedMonth(month)));

      expect(told.counts).toBeGreaterThan(least.counts);
      expect(told.byInstitution).toBeGreaterThan(least.byInstitution);
      expect(told.inSums).toBeGreaterThan(least.inSums);
      expect(told.inSums).toBeLessThan(1.01);
    },
  );

  it('is more than where neighbours are withheld, which protects less', () => {
    const [month] = aRandomCountry(1, ['2026-10'], wholeCountry(12));
    if (month === undefined) throw new Error('There is a month.');
    const { counts } = toldShare(month, publish(countedMonth(month)));
    const single = complementary([month], exactly).facts.filter(
      ({ sum, from, upTo }) => sum.length === 1 && from === upTo,
    );

    expect(counts).toBeGreaterThan(1.2 * (single.length / (month.institutions.length * figures.length)));
  });
});
