import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../../domain/analytics/publication/publish.ts';
import type {
  CountedInstitution,
  PublishedCount,
} from '../../../../domain/analytics/publication/publication.ts';
import { publishedFigures, ruleOf } from '../../../../domain/analytics/publication/published-figures.ts';
import type { InstitutionKind } from '../../../../domain/institutions/registry/institution.ts';
import { aRandomCountry, countedMonth } from '../../../builders/attack/random-country.ts';
import { checkProperty } from '../../../builders/chance.ts';

interface Office {
  readonly kind?: InstitutionKind;
  readonly parent?: string;
  readonly month?: Readonly<Record<string, number>>;
  readonly standing?: Readonly<Record<string, number>>;
}

const office = (
  id: string,
  complaints: number,
  { kind = 'agency', parent, month = {}, standing = {} }: Office = {},
): CountedInstitution => ({
  ...{ id, kind, name: { sw: id, en: id }, ...(parent !== undefined && { parent }) },
  month: { 'complaint.arrived': complaints, ...month },
  standing,
});
const published = (...institutions: readonly CountedInstitution[]) =>
  publish({ month: '2026-10', institutions, followedFor: 20 });
const complaints = (
  ...institutions: readonly CountedInstitution[]
): Readonly<Record<string, PublishedCount | undefined>> => {
  const { country, institutions: rows } = published(...institutions);
  const counts = rows.map((row) => [row.id, row.counts['complaints-received']] as const);
  return { country: country.counts['complaints-received'], ...Object.fromEntries(counts) };
};

describe('what is published of a month', () => {
  it('withholds what is below five, and rounds what is above ten', () => {
    expect(complaints(office('a', 4), office('b', 5), office('c', 10), office('d', 13))).toEqual({
      country: { together: 30, partial: true },
      a: { together: 0, partial: true },
      b: { itself: 5, together: 5 },
      c: { itself: 10, together: 10 },
      d: { itself: 15, together: 15 },
    });
  });

  it('withholds none like any other', () => {
    expect(complaints(office('a', 0), office('b', 3))).toMatchObject({
      a: { together: 0, partial: true },
      b: { together: 0, partial: true },
    });
  });

  it('tells in one sum what it withholds of many', () => {
    const small = [3, 4, 2, 0, 1].map((count, place) => office(`n${place}`, count, { parent: 'wizara' }));
    const rows = complaints(office('wizara', 20, { kind: 'ministry' }), ...small);
    expect(rows['wizara']).toEqual({ itself: 20, remainder: 10, together: 30 });
    expect(rows['country']).toEqual({ together: 30 });
  });

  it('tells no sum of two or three, of few tickets, or of what would be nearly all it can be', () => {
    const under = (...counts: readonly number[]) =>
      complaints(
        office('wizara', 20, { kind: 'ministry' }),
        ...counts.map((count, place) => office(`n${place}`, count, { parent: 'wizara' })),
      )['wizara'];
    expect(under(4, 3, 4)).toEqual({ itself: 20, together: 20, partial: true });
    expect(under(2, 1, 3, 0, 0, 2, 0)).toEqual({ itself: 20, together: 20, partial: true });
    expect(under(4, 4, 3, 2)).toEqual({ itself: 20, together: 20, partial: true });
  });

  it('tells what is left of several groups in a sum above them', () => {
    const group = (id: string) => [
      office(id, 30, { kind: 'ministry', parent: 'ofisi' }),
      office(`${id}-1`, 3, { parent: id }),
      office(`${id}-2`, 2, { parent: id }),
    ];
    const rows = complaints(office('ofisi', 50, { kind: 'national-office' }), ...group('x'), ...group('y'));
    expect(rows['x']).toEqual({ itself: 30, together: 30, partial: true });
    expect(rows['ofisi']).toEqual({ itself: 50, together: 110, partial: true });

    const more = complaints(
      office('ofisi', 50, { kind: 'national-office' }),
      ...['x', 'y', 'z', 'w'].flatMap(group),
    );
    expect(more['ofisi']).toEqual({ itself: 50, remainder: 20, together: 190 });
  });

  it('tells of independent trees how many came, and nothing else', () => {
    const { institutions } = published(
      office('mahakama', 30, { kind: 'independent', month: { 'complaint.due.answered': 20 } }),
      office('mahakama-kuu', 12, { kind: 'agency', parent: 'mahakama' }),
    );
    const told = ['complaints-received', 'questions-received', 'views-received'];
    expect(institutions.map(({ counts }) => Object.keys(counts))).toEqual([told, told]);
  });

  it('counts apart what tells of somebody, and of the country alone', () => {
    const { country, institutions } = published(
      office('a', 30, { month: { 'kept.complaint.arrived': 8 } }),
      office('b', 30, { month: { 'kept.opinion.arrived': 9 } }),
    );
    expect(country.counts['protected-received']).toEqual({ itself: 15, together: 15 });
    expect(institutions.map(({ counts }) => counts['protected-received'])).toEqual([undefined, undefined]);
  });

  it('tells what waits at the end of the month in the country', () => {
    const standing = { 'complaint.open': 7, 'question.in-progress': 30, 'complaint.overdue': 6 };
    const { country } = published(office('a', 9, { standing }), office('b', 9, { standing }));
    expect(country.counts['waiting-in-time']?.itself).toBe(60);
    expect(country.counts.overdue?.itself).toBe(10);
  });

  it('says how long answers take only where many came, and above only of those', () => {
    const month = (count: number, days: number) => ({
      'complaint.began': count,
      [`complaint.answered-after.${days}`]: count,
    });
    const { country, institutions } = published(
      office('a', 35, { month: month(35, 7) }),
      office('b', 27, { month: month(400, 20) }),
      office('c', 2, { month: month(2, 20) }),
    );
    expect(institutions.map(({ days }) => days)).toEqual([{ median: 7 }, undefined, undefined]);
    expect(country.days).toEqual({ median: 7 });
  });

  it('says how long nine of ten wait only where a hundred came', () => {
    const month = {
      'complaint.began': 120,
      'complaint.answered-after.3': 80,
      'complaint.answered-after.11': 30,
      'complaint.unanswered': 5,
      'complaint.left-after.2': 2,
    };
    const { institutions } = published(office('a', 120, { month }));
    expect(institutions[0]?.days).toEqual({ median: 3, ninetieth: 11 });
  });

  it('says no median while more than half wait', () => {
    const month = { 'complaint.began': 40, 'complaint.answered-after.3': 15 };
    expect(published(office('a', 40, { month })).institutions[0]?.days).toEqual({});
  });

  it('refuses what is no tree, and counts below zero', () => {
    expect(() => published(office('a', 5, { parent: 'nobody' }))).toThrow(RangeError);
    expect(() => published(office('a', 5), office('a', 6))).toThrow(RangeError);
    expect(() => published(office('a', 5, { month: { 'complaint.appealed': 1 } }))).toThrow(
      'The figure rejected is below zero: -1.',
    );
  });

  it('has each sum of the numbers that are published, so that no difference tells more', () => {
    checkProperty(
      fc.property(fc.nat({ max: 100_000 }), (seed) => {
        const [month] = aRandomCountry(seed, ['2026-10']);
        if (month === undefined) throw new Error('There is a month.');
        const { country, institutions } = publish(countedMonth(month));
        for (const figure of publishedFigures.filter((one) => ruleOf(one).finest === 'institution')) {
          const numbers = [country, ...institutions].map(({ counts }) => counts[figure]);
          const all = numbers.reduce((sum, of) => sum + (of?.itself ?? 0) + (of?.remainder ?? 0), 0);
          expect(country.counts[figure]?.together).toBe(all);
        }
      }),
    );
  });

  it('is the same in whichever order institutions come', () => {
    checkProperty(
      fc.property(fc.nat({ max: 100_000 }), (seed) => {
        const [month] = aRandomCountry(seed, ['2026-10']);
        if (month === undefined) throw new Error('There is a month.');
        const counted = countedMonth(month);
        const turned = { ...counted, institutions: counted.institutions.toReversed() };
        expect(publish(turned)).toEqual(publish(counted));
      }),
    );
  });
});
