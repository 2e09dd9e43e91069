import { describe, expect, it } from 'vitest';
import { namedInText } from '../../../../domain/institutions/search/named-in-text.ts';
import { aCatalogue, withNames } from '../../../builders/catalogue.ts';

const catalogue = aCatalogue([
  withNames('afya', ['Wizara ya Afya', 'Wizara ya Afya'], ['Ministry of Health', 'Min. of Health'], {
    kind: 'ministry',
  }),
  withNames(
    'temeke-mc',
    ['Halmashauri ya Manispaa ya Temeke', 'Manispaa Temeke'],
    ['Temeke Council', 'Temeke MC'],
    {
      kind: 'council',
    },
  ),
  withNames(
    'temeke-rrh',
    ['Hospitali ya Rufaa ya Mkoa Temeke', 'Hosp. ya Temeke'],
    ['Temeke Regional Hospital', 'Temeke Hospital'],
    { kind: 'facility', parent: 'afya' },
  ),
  withNames('amana', ['Hospitali ya Rufaa Amana', 'Hosp. ya Amana'], ['Amana Hospital', 'Amana Hospital'], {
    kind: 'facility',
  }),
  withNames(
    'mkapa',
    ['Hospitali ya Benjamin Mkapa', 'Hosp. Mkapa'],
    ['Benjamin Mkapa Hospital', 'Mkapa Hosp.'],
    {
      kind: 'facility',
    },
  ),
  withNames('tanesco', ['Shirika la Umeme (TANESCO)', 'TANESCO'], ['Electric Company (TANESCO)', 'TANESCO']),
  withNames(
    'kanda',
    ['TANESCO Mkoa wa Temeke', 'TANESCO Temeke'],
    ['TANESCO Temeke Region', 'TANESCO Temeke'],
    {
      kind: 'unit',
      parent: 'tanesco',
    },
  ),
  withNames(
    'ubora',
    ['Idara ya Ubora wa Maji', 'Ubora wa Maji'],
    ['Water Quality Division', 'Water Quality'],
    {
      kind: 'unit',
      parent: 'afya',
    },
  ),
  withNames('zamani', ['Shirika la Zamani (SHIZA)', 'SHIZA'], ['Former Company (SHIZA)', 'SHIZA'], {
    closed: { at: '2026-11-01T06:00:00Z', successor: 'tanesco' },
  }),
]);

const named = (text: string) => namedInText(catalogue, text).map(({ id }) => id);

describe('an institution that a text names', () => {
  it.each([
    ['by its acronym', 'tanesco wamekata umeme', ['tanesco']],
    ['by its full name', 'niliandika kwa Wizara ya Afya', ['afya']],
    ['in English', 'I wrote to the Ministry of Health', ['afya']],
    ['by what it is and where', 'hospitali ya Temeke haina dawa', ['temeke-rrh']],
    ['with words between', 'hospitali kubwa hapa Temeke', ['temeke-rrh']],
    ['in the order of English', 'the Temeke hospital', ['temeke-rrh']],
    ['by a name that nothing else has', 'nililazwa Amana siku mbili', ['amana']],
    ['by a name of two words', 'kwa Benjamin Mkapa', ['mkapa']],
    ['with a slip of the finger', 'hosptali ya temeke', ['temeke-rrh']],
    ['as an office of another', 'TANESCO ya Temeke', ['kanda']],
  ])('is found %s', (_, text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it.each([
    ['a place', 'naishi Temeke karibu na soko'],
    ['a person of half its name', 'Benjamin alinifokea'],
    ['a matter that a unit is called after', 'ubora wa maji ni mbaya'],
    ['what is closed', 'SHIZA'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it('comes first that is named by more words, then that which comes first in the text', () => {
    const text = 'Amana walinielekeza kwa tanesco, kisha nikaenda hospitali ya temeke';
    expect(named(text)).toEqual(['temeke-rrh', 'amana', 'tanesco']);
  });
});
