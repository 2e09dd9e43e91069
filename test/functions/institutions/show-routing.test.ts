import { describe, expect, it } from 'vitest';
import type { CategoryRouting } from '../../../domain/institutions/registry/routing.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const reason = { sw: 'Umeitaja katika maelezo yako.', en: 'You named it.' };
const water: CategoryRouting = {
  v: 1,
  category: 'maji',
  rules: [
    { target: { to: 'named', kind: 'facility' }, reason },
    { place: '*', words: ['bomba*', 'pipe*'], target: { to: 'local-office', id: 'wizara' }, reason },
  ],
};

const having = (...routing: readonly CategoryRouting[]): Service =>
  new Service({ ...aSmallCountry(), routing });

describe('the rules by which offices are suggested', () => {
  it('are those of each category, in their order', async () => {
    const { body } = await having(water).answers('show-routing');
    expect(body['categories']).toEqual([{ category: 'maji', rules: water.rules }]);
  });

  it('have another version once a rule changed, and are not sent again to who has them', async () => {
    const service = having(water);
    const { body, headers } = await service.answers('show-routing');
    expect(headers['cache-control']).toBe('public, max-age=3600');
    const again = await service.answers('show-routing', {
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect(again.status).toBe(304);
    const changed = having({ ...water, rules: water.rules.slice(1) });
    expect((await changed.answers('show-routing')).body['version']).not.toBe(body['version']);
  });
});
