import { describe, expect, it } from 'vitest';
import { hierarchyOf } from '../../../../domain/institutions/registry/hierarchy.ts';
import type { RoutingRule, RoutingTarget } from '../../../../domain/institutions/registry/routing.ts';
import { suggestOffices, type Looking } from '../../../../domain/institutions/suggestions/suggest-offices.ts';
import { aCatalogue } from '../../../builders/catalogue.ts';

const reason = { sw: 'Sababu.', en: 'Reason.' };
const rule = (target: RoutingTarget, details: Partial<RoutingRule> = {}): RoutingRule => ({
  target,
  reason,
  ...details,
});
const to = (id: string, details: Partial<RoutingRule> = {}) => rule({ to: 'institution', id }, details);

const institutions = [
  { id: 'kmk', kind: 'national-office' },
  { id: 'mkoa', kind: 'region', parent: 'kmk' },
  { id: 'mji', kind: 'council', parent: 'mkoa' },
  { id: 'kata', kind: 'ward', parent: 'mji' },
  { id: 'mkuu', kind: 'commissioner', parent: 'kmk', areas: ['mji'] },
  { id: 'mkuu-mkoa', kind: 'commissioner', parent: 'kmk', areas: ['mkoa'] },
  { id: 'wakala', parent: 'kmk' },
  { id: 'wakala-mkoa', kind: 'unit', parent: 'wakala', areas: ['mkoa'] },
  { id: 'wakala-mji', kind: 'unit', parent: 'wakala-mkoa', areas: ['mji'], level: false },
  { id: 'zamani', parent: 'kmk', closed: { at: '2026-11-01T06:00:00Z', successor: 'wakala' } },
  { id: 'smz', jurisdiction: 'zanzibar', notServed: { address: 'https://smz.example' } },
  { id: 'smz-mkoa', kind: 'region', jurisdiction: 'zanzibar', parent: 'smz' },
  { id: 'muungano', jurisdiction: 'union', parent: 'kmk' },
] as const;

function suggested(
  rules: readonly RoutingRule[],
  place: readonly string[] = [],
  more: Partial<Looking> = {},
) {
  const catalogue = aCatalogue(institutions, rules);
  const tree = hierarchyOf(catalogue);
  const parts = place.flatMap((id) => tree.find(id) ?? []);
  const { offices, elsewhere } = suggestOffices(catalogue, {
    category: { id: 'barabara' },
    place: parts,
    ...more,
  });
  return { ids: offices.map(({ institution }) => institution.id), elsewhere: elsewhere?.address };
}

const inTown = ['mji', 'mkoa'];
const inWard = ['kata', ...inTown];

describe('the offices that are suggested', () => {
  it('come in the order of the rules where these are as specific as each other', () => {
    expect(suggested([to('wakala'), to('kmk')]).ids).toEqual(['wakala', 'kmk']);
    expect(suggested([to('kmk'), to('wakala')]).ids).toEqual(['kmk', 'wakala']);
  });

  it('are first those of the ward, then of the council, of the region, of any place, and of none', () => {
    const rules = [
      to('kmk'),
      to('mkoa', { place: '*' }),
      to('wakala', { place: 'mkoa' }),
      to('mkuu', { place: 'mji' }),
      to('kata', { place: 'kata' }),
    ];
    expect(suggested(rules, inWard).ids).toEqual(['kata', 'mkuu', 'wakala', 'mkoa', 'kmk']);
    expect(suggested(rules, ['mkoa']).ids).toEqual(['wakala', 'mkoa', 'kmk']);
    expect(suggested(rules).ids).toEqual(['kmk']);
  });

  it('are those of abroad first for what happened there, and never for anything else', () => {
    const rules = [to('kmk'), to('mkoa', { place: '*' }), to('wakala', { place: 'abroad' })];
    expect(suggested(rules, [], { whereabouts: 'abroad' }).ids).toEqual(['wakala', 'kmk']);
    for (const whereabouts of [undefined, 'on-the-road'] as const) {
      expect(suggested(rules, [], { whereabouts }).ids).toEqual(['kmk']);
      expect(suggested(rules, ['mkoa'], { whereabouts }).ids).toEqual(['mkoa', 'kmk']);
    }
  });

  it('are before all those of what the text says', () => {
    const rules = [to('mkuu', { place: 'mji' }), to('wakala', { words: ['barabara kuu', 'highway*'] })];
    const said = (text: string) => suggested(rules, inTown, { text }).ids;
    expect(said('Shimo kwenye barabara kuu ya Mji')).toEqual(['wakala', 'mkuu']);
    expect(said('two highways')).toEqual(['wakala', 'mkuu']);
    expect(said('kuu barabara')).toEqual(['mkuu']);
  });

  it('are what governs or serves the place, the narrowest first', () => {
    const ofKind = (kind: 'council' | 'commissioner' | 'ward') => [rule({ to: 'kind', kind })];
    expect(suggested(ofKind('council'), inWard).ids).toEqual(['mji']);
    expect(suggested(ofKind('commissioner'), inWard).ids).toEqual(['mkuu', 'mkuu-mkoa']);
    expect(suggested(ofKind('commissioner'), ['mkoa']).ids).toEqual(['mkuu-mkoa']);
    expect(suggested(ofKind('ward'), inTown).ids).toEqual([]);
  });

  it('are the local office of an institution, itself where none serves the place', () => {
    const local = [rule({ to: 'local-office', id: 'wakala' })];
    expect(suggested(local, inTown).ids).toEqual(['wakala-mji']);
    expect(suggested(local, ['mkoa']).ids).toEqual(['wakala-mkoa']);
    expect(suggested(local).ids).toEqual(['wakala']);
    expect(suggested([rule({ to: 'local-office', id: 'kata' })], inTown).ids).toEqual(['kata']);
  });

  it('are what the text names, as far as the rule asks for it', () => {
    const text = 'ofisi ya mkuu-mkoa';
    expect(suggested([rule({ to: 'named' })], [], { text }).ids).toEqual(['mkuu-mkoa']);
    expect(suggested([rule({ to: 'named', kind: 'agency' })], [], { text }).ids).toEqual([]);
    expect(suggested([rule({ to: 'named', under: 'kmk' })], [], { text }).ids).toEqual(['mkuu-mkoa']);
    expect(suggested([rule({ to: 'named', under: 'wakala' })], [], { text }).ids).toEqual([]);
  });

  it('are each named once, by the first rule, and five at most', () => {
    const rules = ['kmk', 'mkoa', 'mji', 'kata', 'mkuu', 'wakala'].flatMap((id) => [to(id), to(id)]);
    expect(suggested(rules).ids).toEqual(['kmk', 'mkoa', 'mji', 'kata', 'mkuu']);
  });

  it('are the successor in the place of what was closed', () => {
    expect(suggested([to('zamani'), to('kmk')]).ids).toEqual(['wakala', 'kmk']);
  });

  it('are that receiver alone of a category that has one', () => {
    const only = { category: { id: 'barabara', onlyReceiver: 'wakala' } };
    expect(suggested([to('kmk'), to('wakala')], [], only).ids).toEqual(['wakala']);
  });

  it('are none of a tree that is not served; its address is told', () => {
    const rules = [to('smz-mkoa'), to('wakala'), to('muungano')];
    expect(suggested(rules, ['smz-mkoa'])).toEqual({ ids: ['muungano'], elsewhere: 'https://smz.example' });
    expect(suggested(rules)).toEqual({ ids: ['wakala', 'muungano'], elsewhere: undefined });
  });

  it('are none where no rule is known', () => {
    expect(suggested([to('kmk')], [], { category: { id: 'nyingine' } }).ids).toEqual([]);
  });
});
