import { describe, expect, it } from 'vitest';
import { officesOfPhone } from '../../../web/src/ticket-form/offices-of-phone.ts';

const named = (id: string, sw: string) => ({
  ...{ id, kind: 'council', name: { sw, en: sw }, shortName: { sw: id, en: id } },
});
const trees = [
  {
    ...named('mkoa-dar', 'Mkoa wa Dar es Salaam'),
    parts: [{ ...named('temeke-mc', 'Manispaa ya Temeke'), formerNames: ['Kata ya zamani'] }],
  },
] as unknown as Parameters<typeof officesOfPhone>[0];

describe('a search for an office without a line', () => {
  it('finds by the beginnings of words, with what lies above', () => {
    const { institutions, unknown } = officesOfPhone(trees, 'mani tem');
    expect(institutions.map(({ id, path }) => [id, path.map((above) => above.id)])).toEqual([
      ['temeke-mc', ['mkoa-dar']],
    ]);
    expect(unknown).toBeUndefined();
  });

  it('finds by a name of before', () => {
    expect(officesOfPhone(trees, 'zamani').institutions.map(({ id }) => id)).toEqual(['temeke-mc']);
  });

  it.each(['manispaa za temeke', 'Manispaa kwa Temeke', 'ya'])(
    'finds without the words that tell no office from another: “%s”',
    (words) => {
      expect(officesOfPhone(trees, words).institutions.map(({ id }) => id)).toContain('temeke-mc');
    },
  );

  it('says of no name that it is unknown: it is looked for more widely with a line', () => {
    expect(officesOfPhone(trees, 'zahanati ya temeke')).toEqual({ institutions: [] });
  });
});
