import { describe, expect, it } from 'vitest';
import type { CategoryRouting } from '../../../domain/institutions/registry/routing.ts';
import { aCategory } from '../../builders/category.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const routing: readonly CategoryRouting[] = [
  {
    v: 1,
    category: 'barabara',
    rules: [
      { target: { to: 'kind', kind: 'council' }, reason: { sw: 'Ni ya {place}.', en: 'It is of {place}.' } },
      {
        place: 'abroad',
        target: { to: 'institution', id: 'mwanza' },
        reason: { sw: 'Ni ya nje.', en: 'It is of abroad.' },
      },
      {
        target: { to: 'institution', id: 'wizara' },
        reason: { sw: 'Ni wizara.', en: 'It is the ministry.' },
      },
    ],
  },
  {
    v: 1,
    category: 'bustani',
    rules: [
      { target: { to: 'institution', id: 'kituo' }, reason: { sw: 'Ni kituo.', en: 'It is the centre.' } },
    ],
  },
];

/** A country whose operator added a category that the model knows nothing of. */
const aService = () =>
  new Service(
    aSmallCountry({
      categories: [
        aCategory({ id: 'barabara' }),
        aCategory({ id: 'bustani', name: { sw: 'Bustani za umma', en: 'Public gardens' } }),
      ],
      routing,
    }),
  );

const understands = (body: unknown, language = 'sw', service = aService()) =>
  service.answers('understand-words', { body, headers: { 'accept-language': language } });

interface Told {
  readonly categories: readonly { readonly category: { readonly id: string }; readonly reason: string }[];
  readonly offices: readonly { readonly id: string; readonly reason: string }[];
}

const told = async (body: unknown, language = 'sw') => {
  const reply = await understands(body, language);
  expect(reply.status).toBe(200);
  return reply.body as unknown as Told;
};

const text = 'Barabara yetu ina mashimo\nhaipitiki, wilaya ya Nyamagana';

describe('understanding words', () => {
  it('tells category, place and office, and by which words, in the language of whoever asks', async () => {
    const sw = await told({ text });
    expect(sw.categories[0]?.category.id).toBe('barabara');
    expect(sw.categories[0]?.reason).toMatch(/^Umeandika ".*haipitiki/);
    expect(sw).toMatchObject({ places: [{ council: { id: 'nyamagana' } }] });
    expect(sw.offices[0]).toMatchObject({ id: 'nyamagana', reason: 'Ni ya Wilaya ya Nyamagana.' });
    const en = await told({ text }, 'en');
    expect(en.offices[0]).toMatchObject({ id: 'nyamagana', reason: 'It is of Nyamagana District.' });
  });

  it('leads what was chosen as abroad to the office of abroad, asks for no place and reads none', async () => {
    const abroad = await told({ text, category: 'barabara', whereabouts: 'abroad' });
    expect(abroad.offices[0]).toMatchObject({ id: 'mwanza', reason: 'Ni ya nje.' });
    expect(abroad).toMatchObject({ places: [] });
    expect(abroad).not.toMatchObject({ asks: 'place' });
    expect((await understands({ text, region: 'mwanza', whereabouts: 'abroad' })).body).toMatchObject({
      code: 'place-contradicts-itself',
    });
  });

  it('takes what was chosen as certain, and lets the rest follow', async () => {
    const chosen = await told({ text, category: 'bustani', kind: 'question' });
    expect(chosen).toMatchObject({
      kinds: [{ kind: 'question', probability: 1, reason: 'Umechagua hivyo.' }],
      categories: [{ category: { id: 'bustani' }, probability: 1, reason: 'Umechagua hivyo.' }],
    });
    expect(chosen.offices.map(({ id }) => id)).toEqual(['kituo']);
    const elsewhere = await told({ text, region: 'dodoma' });
    expect(elsewhere).toMatchObject({ places: [{ region: { id: 'dodoma' }, probability: 1 }] });
  });

  it('reaches a category that the model knows nothing of by its name', async () => {
    const { categories } = await told({ text: 'maua ya bustani za umma yamekauka' });
    expect(categories[0]?.category.id).toBe('bustani');
  });

  it('asks where nothing tells', async () => {
    expect(await told({ text: 'naomba mnisaidie' })).toMatchObject({ asks: 'category' });
  });

  it('takes as many letters and lines as a ticket does', async () => {
    const body = { text: `${text}\n${'ya '.repeat(1300)}` };
    expect((await understands(body)).status).toBe(200);
    expect(await understands({ text: 'a'.repeat(4001) })).toMatchObject({ status: 400 });
  });

  it('logs nothing of the words, and lets nobody keep the reply', async () => {
    const service = aService();
    const reply = await understands({ text: 'Bwawani hakupitiki' }, 'sw', service);
    await understands({ text: 'Bwawani hakupitiki', region: 'hakuna' }, 'sw', service);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(service.captured.lines.length).toBeGreaterThan(0);
    expect(service.captured.lines.join('')).not.toMatch(/Bwawani|hakuna/);
  });

  it.each([
    [{ category: 'hakuna' }, 422, 'unknown-category'],
    [{ category: 'barabara', kind: 'sifa' }, 400, 'invalid-request'],
    [{ region: 'nyamagana' }, 422, 'unknown-place'],
    [{ region: 'dodoma', council: 'nyamagana' }, 422, 'place-contradicts-itself'],
  ])('refuses %j', async (chosen, status, code) => {
    const reply = await understands({ text, ...chosen });
    expect([reply.status, reply.body['code']]).toEqual([status, code]);
  });
});
