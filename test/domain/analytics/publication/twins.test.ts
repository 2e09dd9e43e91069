import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../../domain/analytics/publication/publish.ts';
import { publishedFigures, ruleOf } from '../../../../domain/analytics/publication/published-figures.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aRandomCountry, countedMonth } from '../../../builders/attack/random-country.ts';
import { twinOf } from '../../../builders/attack/twin.ts';

const figures = publishedFigures.filter((figure) => ruleOf(figure).finest === 'institution');

describe('a withheld count', () => {
  it('may be anything from 0 to 4, whatever another one is: the publication is the same', () => {
    let told = 0;
    checkProperty(
      fc.property(
        fc.nat({ max: 100_000 }),
        fc.constantFrom(...figures),
        fc.nat(),
        fc.nat(),
        (seed, figure, one, other) => {
          const [month] = aRandomCountry(seed, ['2026-10']);
          if (month === undefined) throw new Error('There is a month.');
          const published = publish(countedMonth(month));
          const withheld = published.institutions.flatMap(({ id, counts }) =>
            counts[figure] !== undefined && counts[figure].itself === undefined ? [id] : [],
          );
          const [sought, known] = [withheld[one % withheld.length], withheld[other % withheld.length]];
          if (sought === undefined || known === undefined) return;
          if (published.institutions.some(({ counts }) => counts[figure]?.remainder !== undefined)) told += 1;
          for (const count of [0, 1, 2, 3, 4])
            for (const elsewhere of sought === known ? [count] : [0, 1, 2, 3, 4]) {
              const sets = [
                { institution: sought, count },
                { institution: known, count: elsewhere },
              ];
              const twin = twinOf(month, published, figure, sets);
              expect(publish(countedMonth(twin))).toEqual(published);
            }
        },
      ),
      { numRuns: 20 },
    );
    expect(told).toBeGreaterThan(0);
  });
});
