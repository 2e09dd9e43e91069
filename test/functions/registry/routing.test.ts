import { describe, expect, it } from 'vitest';
import type { RoutingRule } from '../../../domain/institutions/registry/routing.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { RegistryOffice } from './a-registry-office.ts';

const reason = { sw: 'Husimamia barabara.', en: 'It manages roads.' };
const anywhere: RoutingRule = { target: { to: 'institution', id: 'wakala' }, reason };
const ofPotholes: RoutingRule = {
  words: ['shimo', 'pothole*'],
  target: { to: 'institution', id: 'bodi' },
  reason: { sw: 'Bodi hujaza mashimo.', en: 'The board fills potholes.' },
};
const anOffice = () =>
  new RegistryOffice(1, {
    ...aGuardedCountry(),
    routing: [{ v: 1, category: 'barabara', rules: [anywhere] }],
  });

const sets = (office: RegistryOffice, rules: readonly RoutingRule[], category = 'barabara') =>
  office.asks('msimamizi-mkuu', 'set-routing', { body: { category, rules } });

async function suggested(office: RegistryOffice, text: string): Promise<readonly string[]> {
  const { body } = await office.answers('suggest-institutions', { query: { category: 'barabara', text } });
  return (body['institutions'] as readonly { readonly id: string }[]).map(({ id }) => id);
}

async function confirmed(office: RegistryOffice, rules: readonly RoutingRule[]): Promise<void> {
  const { body } = await sets(office, rules);
  const params = { proposal: String(body['proposal']) };
  const decision = { decision: 'confirm' };
  const reply = await office.asks('msimamizi-mahakama', 'decide-proposal', { params, body: decision });
  expect(reply).toMatchObject({ status: 200, body: { state: { code: 'confirmed' } } });
}

describe('rules of which office is suggested', () => {
  it('are only proposed by one administrator: everybody is led as before', async () => {
    const office = anOffice();
    expect(await sets(office, [ofPotholes, anywhere])).toMatchObject({
      status: 202,
      body: { act: 'set-routing', state: { code: 'open' } },
    });
    expect(await suggested(office, 'shimo barabarani')).toEqual(['wakala']);
  });

  it('lead everybody to another office once a second one confirmed them, and the history tells both', async () => {
    const office = anOffice();
    await confirmed(office, [ofPotholes, anywhere]);

    expect((await suggested(office, 'shimo barabarani'))[0]).toBe('bodi');
    expect(await suggested(office, 'taa za barabarani')).toEqual(['wakala']);
    const { body } = await office.asks('msimamizi-mkuu', 'routing-history', { query: {} });
    expect(body['changes']).toMatchObject([
      { act: 'set-routing', by: { id: 'msimamizi-mkuu' }, confirmedBy: { id: 'msimamizi-mahakama' } },
    ]);
  });

  it('are shown to who changes them as they are now, in words', async () => {
    const office = anOffice();
    await confirmed(office, [ofPotholes, anywhere]);
    const asked = { query: { category: 'barabara' } };
    const { body } = await office.asks('msimamizi-mkuu', 'show-registry', asked);
    expect(body['routing']).toMatchObject({
      category: 'barabara',
      name: { en: 'Roads' },
      rules: [
        { rule: ofPotholes, text: expect.stringContaining('shimo, pothole*') as string },
        { rule: anywhere, text: expect.stringContaining('It manages roads.') as string },
      ],
    });
  });

  const shown = async (rules: readonly RoutingRule[]) => {
    const office = anOffice();
    await confirmed(office, [ofPotholes, anywhere]);
    const details = { category: 'barabara', rules, why: 'Barua' };
    const { body } = await office.answers('preview-registry-act', {
      body: { act: 'set-routing', details },
      headers: { authorization: 'Bearer msimamizi-mkuu', 'accept-language': 'en' },
    });
    const [item] = body['items'] as readonly {
      readonly differences: readonly { readonly from?: string; readonly to?: string }[];
    }[];
    return {
      tag: body['tag'],
      differences: item?.differences.map(({ from, to }) => [from?.slice(0, 2), to?.slice(0, 2)]),
    };
  };

  it('differ before they are proposed in what is new and what is gone, with its place', async () => {
    const ofLamps = { ...ofPotholes, words: ['taa'] };
    expect((await shown([ofLamps, ofPotholes, anywhere])).differences).toEqual([[undefined, '1:']]);
    expect((await shown([ofPotholes, ofLamps, anywhere])).differences).toEqual([[undefined, '2:']]);
    expect((await shown([anywhere])).differences).toEqual([['1:', undefined]]);
  });

  it('differ in their order, and what differs otherwise has another tag', async () => {
    const ofLamps = { ...ofPotholes, words: ['taa'] };
    expect((await shown([anywhere, ofPotholes])).differences).toEqual([
      ['1:', '2:'],
      ['2:', '1:'],
    ]);
    const changes = [
      [anywhere, ofPotholes],
      [anywhere],
      [ofLamps, ofPotholes, anywhere],
      [ofPotholes, ofLamps, anywhere],
      [ofPotholes, anywhere, ofLamps],
      [ofLamps, anywhere, ofPotholes],
      [{ ...ofPotholes, reason }, anywhere],
    ];
    const tags = await Promise.all(changes.map(async (rules) => (await shown(rules)).tag));
    expect(new Set(tags).size).toBe(changes.length);
  });

  it('are stored as they were confirmed', async () => {
    const office = anOffice();
    await confirmed(office, [ofPotholes, anywhere]);
    expect((await office.administration.routingOf('barabara'))?.rules).toEqual([ofPotholes, anywhere]);
  });

  it('of corruption lead nowhere but to its receiver', async () => {
    expect(await sets(anOffice(), [anywhere], 'rushwa')).toMatchObject({
      status: 409,
      body: { refusal: 'only-one-receiver' },
    });
  });
});
