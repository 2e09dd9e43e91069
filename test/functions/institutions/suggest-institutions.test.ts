import { describe, expect, it } from 'vitest';
import type { CategoryRouting, RoutingRule } from '../../../domain/institutions/registry/routing.ts';
import { aCategory } from '../../builders/category.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const named: RoutingRule = { target: { to: 'named' }, reason: { sw: 'Umeitaja.', en: 'You named it.' } };
const toCouncil: RoutingRule = {
  target: { to: 'kind', kind: 'council' },
  reason: { sw: 'Ni ya {place}.', en: 'It is of {place}.' },
};
const toMinistry: RoutingRule = {
  target: { to: 'institution', id: 'wizara' },
  reason: { sw: 'Ni wizara.', en: 'It is the ministry.' },
};
const routing: readonly CategoryRouting[] = [
  { v: 1, category: 'barabara', rules: [toMinistry, toCouncil, named] },
];

const aService = () => new Service(aSmallCountry({ categories: [aCategory({ id: 'barabara' })], routing }));

const suggests = (query: Readonly<Record<string, string>>, language = 'sw', service = aService()) =>
  service.answers('suggest-institutions', { query, headers: { 'accept-language': language } });

const told = (body: Readonly<Record<string, unknown>>) =>
  (body['institutions'] as { readonly id: string; readonly reason: string }[]).map(({ id, reason }) => [
    id,
    reason,
  ]);

describe('suggesting institutions', () => {
  it('says why, in the language of whoever asks, with the place filled in', async () => {
    const query = { category: 'barabara', council: 'nyamagana' };
    expect(told((await suggests(query)).body)).toEqual([
      ['wizara', 'Ni wizara.'],
      ['nyamagana', 'Ni ya Wilaya ya Nyamagana.'],
    ]);
    expect(told((await suggests(query, 'en')).body)).toEqual([
      ['wizara', 'It is the ministry.'],
      ['nyamagana', 'It is of Nyamagana District.'],
    ]);
  });

  it('puts first what the text names', async () => {
    const reply = await suggests({ category: 'barabara', text: 'nilienda ofisi ya kituo' });
    expect(told(reply.body)).toEqual([
      ['kituo', 'Umeitaja.'],
      ['wizara', 'Ni wizara.'],
    ]);
  });

  it('logs nothing of what was asked', async () => {
    const service = aService();
    await suggests({ category: 'barabara', text: 'kituo cha Bwawani' }, 'sw', service);
    await suggests({ category: 'barabara', region: 'hakuna', text: 'kituo cha Bwawani' }, 'sw', service);
    expect(service.captured.lines.length).toBeGreaterThan(0);
    expect(service.captured.lines.join('')).not.toMatch(/Bwawani|hakuna/);
  });

  it('keeps nothing of what was asked in any cache', async () => {
    expect((await suggests({ category: 'barabara', text: 'kituo' })).headers['cache-control']).toBe(
      'no-store',
    );
  });

  it.each([
    [{}, 400, 'invalid-request', 'required'],
    [{ category: 'hakuna' }, 422, 'unknown-category', 'unknown'],
    [{ category: 'barabara', region: 'nyamagana' }, 422, 'unknown-place', 'unknown'],
    [
      { category: 'barabara', region: 'dodoma', council: 'nyamagana' },
      422,
      'place-contradicts-itself',
      'lies-elsewhere',
    ],
    [{ category: 'barabara', text: 'a'.repeat(201) }, 400, 'invalid-request', 'too-long'],
  ])('refuses %j', async (query, status, code, field) => {
    const reply = await suggests(query);
    expect([reply.status, reply.body['code']]).toEqual([status, code]);
    expect(reply.body['errors']).toMatchObject([{ code: field }]);
  });
});
