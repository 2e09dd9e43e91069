import { describe, expect, it } from 'vitest';
import { findByMostWords, findByName } from '../../../../domain/institutions/search/find-by-name.ts';
import { aCatalogue, withNames } from '../../../builders/catalogue.ts';

const catalogue = aCatalogue([
  withNames('maji', ['Wizara ya Maji', 'Wizara ya Maji'], ['Ministry of Water', 'Min. of Water'], {
    kind: 'ministry',
  }),
  withNames(
    'dawasa',
    ['Mamlaka ya Maji Dar (DAWASA)', 'DAWASA'],
    ['Dar Water Authority (DAWASA)', 'DAWASA'],
    {
      parent: 'maji',
    },
  ),
  withNames('bili', ['Kitengo cha Bili cha DAWASA', 'Bili DAWASA'], ['DAWASA Billing', 'DAWASA Billing'], {
    kind: 'unit',
    parent: 'dawasa',
    level: false,
  }),
  withNames('kanda', ['DAWASA Kanda ya Temeke', 'DAWASA Temeke'], ['DAWASA Temeke Zone', 'DAWASA Temeke'], {
    kind: 'unit',
    parent: 'dawasa',
  }),
  withNames(
    'temeke',
    ['Halmashauri ya Manispaa ya Temeke', 'Manispaa Temeke'],
    ['Temeke Council', 'Temeke MC'],
    {
      kind: 'council',
    },
  ),
  withNames('zamani', ['Mamlaka ya Zamani', 'Zamani'], ['Former Authority', 'Former'], {
    closed: { at: '2026-11-01T06:00:00Z', successor: 'dawasa' },
  }),
]);

const found = (typed: string) => findByName(catalogue, typed).institutions.map(({ id }) => id);

describe('a search by name', () => {
  it('lists first whose name it is, then institutions before units, and levels before others', () => {
    expect(found('dawasa')).toEqual(['dawasa', 'kanda', 'bili']);
  });

  it.each([
    ['words in another order', 'maji wizara', ['maji']],
    ['beginnings of words', 'wiz maj', ['maji']],
    ['a word twice in a name', 'ya manispaa ya temeke', ['temeke']],
    ['words of two languages', 'ministry maji', ['maji']],
    ['joining words left out, and put in', 'halmashauri manispaa ya wa temeke', ['temeke']],
    ['accents and case', 'TÉMEKE MC', ['temeke']],
    ['a word of the English name', 'billing', ['bili']],
  ])('finds by %s', (_, typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('finds by joining words where nothing else is typed', () => {
    expect(found('ya').toSorted()).toEqual(['dawasa', 'kanda', 'maji', 'temeke']);
  });

  it('lists who has the words in their order before who has them in another', () => {
    const both = aCatalogue([
      withNames('b', ['Shule Kongwa Kuu', 'SKK'], ['Kongwa Main', 'KM'], { kind: 'facility' }),
      withNames('a', ['Kongwa Shule Kuu', 'KSK'], ['Main of Kongwa', 'MK'], { kind: 'facility' }),
    ]);
    expect(findByName(both, 'kongwa shule').institutions.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findByName(both, 'shule kongwa').institutions.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('finds nothing that is closed', () => {
    expect(found('zamani')).toEqual([]);
  });

  it('corrects a word only where nothing is found as it was typed', () => {
    expect(findByName(catalogue, 'temeke')).not.toHaveProperty('didYouMean');
    expect(findByName(catalogue, 'manispaa ya temekee').didYouMean).toBe('manispaa ya temeke');
    expect(found('wizra ya maji')).toEqual(['maji']);
  });

  it('leaves out words that nothing has, as long as enough is left', () => {
    const { institutions, didYouMean } = findByMostWords(catalogue, 'ofisi kuu dawasa temeke');
    expect([institutions[0]?.id, didYouMean]).toEqual(['kanda', 'dawasa temeke']);
    expect(findByMostWords(catalogue, 'polisi hospitali mahakama posta temeke').institutions).toEqual([]);
    expect(found('ofisi kuu dawasa temeke')).toEqual([]);
  });

  it.each(['', ' …! ', 'polisi'])('finds nothing for "%s"', (typed) => {
    expect(findByName(catalogue, typed)).toEqual({ institutions: [] });
  });
});
