import { describe, expect, it } from 'vitest';
import { publishedFigures } from '../../domain/analytics/publication/published-figures.ts';
import { daysWords } from '../../words/public-figures.ts';
import { publish } from '../../domain/analytics/publication/publish.ts';
import { saidDays, saidOfItself, saidRemainder, saidTogether } from '../../web/src/public/figures/numbers.ts';
import { treeOfMonth, type MonthTold } from '../../web/src/public/figures/published.ts';
import { bandNumber, sharesBands } from '../../web/src/public/figures/share-bands.ts';
import { linkToPlace, placeOf } from '../../web/src/public/figures/steps.ts';
import { bandOfShares, figuresPage as texts, groupsOfFigures } from '../../web/src/public/figures/texts.ts';
import { aRandomCountry, countedMonth } from '../builders/attack/random-country.ts';

const licence = { code: 'CC-BY-4.0', address: '', attribution: { sw: '', en: '' } } as const;

/** A random country as the API tells of it. */
function aMonthTold(): MonthTold {
  const [month] = aRandomCountry(4, ['2026-10']);
  if (month === undefined) throw new Error('There is a month.');
  const { institutions, ...told } = publish(countedMonth(month));
  return { licence, ...told, institutions: [...institutions] };
}

describe('a number of the page', () => {
  it('is withheld in words, and never a zero', () => {
    expect(saidOfItself({ together: 0, partial: true })).toMatchObject({ text: texts.under5, inWords: true });
    expect(saidTogether({ together: 0, partial: true })).toMatchObject({ text: texts.tooFew, inWords: true });
    expect(saidTogether(undefined)).toMatchObject({ text: texts.notTold });
  });

  it('is written as numbers are, and says where something is missing', () => {
    expect(saidOfItself({ itself: 1205, together: 1205 }).text.en).toBe('1,205');
    expect(saidTogether({ together: 1205, partial: true })).toMatchObject({ inWords: false, partial: true });
    expect(saidTogether({ together: 0 })).toMatchObject({ text: { sw: '0', en: '0' }, partial: false });
    expect(saidRemainder({ together: 9 })).toBeUndefined();
    expect(saidRemainder({ remainder: 9, together: 9 })?.text.sw).toBe('9');
  });

  it('of days says why there is none', () => {
    const counts = { 'answered-in-time': { together: 40 } };
    expect(saidDays({ counts: {} }, 'days-median').text).toEqual(texts.notTold);
    expect(saidDays({ counts }, 'days-median').text).toEqual(texts.tooFew);
    expect(saidDays({ counts, days: {} }, 'days-median').text).toEqual(texts.notReached);
    expect(saidDays({ counts, days: { median: 3 } }, 'days-ninetieth').text).toEqual(texts.ninetiethNotTold);
    expect(saidDays({ counts, days: { median: 3, ninetieth: 9 } }, 'days-ninetieth').text.sw).toBe('9');
  });
});

describe('the figures of a place', () => {
  it('stand in one group each, and none is forgotten', () => {
    const grouped = groupsOfFigures.flatMap(({ figures }) => figures);
    expect(grouped.toSorted()).toEqual([...publishedFigures, ...Object.keys(daysWords)].toSorted());
  });
});

describe('the rows of a month', () => {
  const publication = aMonthTold();
  const rows = treeOfMonth(publication);

  it('come each once, from the tops down', () => {
    const below = (id?: string): readonly string[] =>
      rows.under(id, 'sw').flatMap((row) => [row.id, ...below(row.id)]);
    expect(below().toSorted()).toEqual(publication.institutions.map(({ id }) => id).toSorted());
  });

  it('know those above them, the top first', () => {
    for (const row of publication.institutions) {
      const above = rows.above(row);
      expect(above.at(-1)?.id).toBe(row.parent);
      expect(above[0]?.parent).toBeUndefined();
    }
  });

  it('are found by the beginnings of their names, in any order', () => {
    const [row] = publication.institutions;
    if (row === undefined) throw new Error('There is a row.');
    const words = row.name.en.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    const written = words.map((word) => word.slice(0, 3).toUpperCase()).toReversed();
    expect(rows.named(written.join(' ')).map(({ id }) => id)).toContain(row.id);
    expect(rows.named('  ')).toEqual([]);
    expect(rows.row('haipo')).toBeUndefined();
  });
});

describe('a band of shares', () => {
  it('holds each share in one band, by the number that is shown', () => {
    for (let hundredths = 0; hundredths <= 100; hundredths += 1) {
      const holding = sharesBands.filter(
        ({ from = 0, below = Infinity }) => hundredths >= from && hundredths < below,
      );
      expect(holding).toEqual([sharesBands[bandNumber(hundredths / 100) - 1]]);
    }
    expect(bandNumber(0.496)).toBe(bandNumber(0.5));
    expect(bandNumber(0.494)).not.toBe(bandNumber(0.5));
  });

  it('is named by its bounds', () => {
    const named = sharesBands.map(({ from, below }) => bandOfShares(from, below).en);
    expect(named).toEqual(['below 50', '50–64', '65–79', '80 and more']);
  });
});

describe('an address', () => {
  it('leads to a month, and to an institution in it', () => {
    expect(placeOf('')).toEqual({});
    expect(placeOf(linkToPlace('2026-10').slice(1))).toEqual({ month: '2026-10' });
    expect(placeOf(linkToPlace('2026-10', 'maji').slice(1))).toEqual({
      month: '2026-10',
      institution: 'maji',
    });
  });
});
