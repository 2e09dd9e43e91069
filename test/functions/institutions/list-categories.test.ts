import { describe, expect, it } from 'vitest';
import { aCategory } from '../../builders/category.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

describe('listing categories', () => {
  it('shows what each is for, who alone receives it, and the numbers for an emergency', async () => {
    const { status, body } = await new Service().listsCategories();
    expect(status).toBe(200);
    expect(body['categories']).toMatchObject([
      { id: 'barabara', defaultOpenness: 'anonymous', urgent: false, emergencyNumbers: [] },
      { id: 'hatari', urgent: true, emergencyNumbers: [{ number: '112' }] },
      {
        id: 'rushwa',
        kinds: ['complaint'],
        defaultOpenness: 'confidential',
        onlyReceiver: { id: 'takukuru' },
      },
    ]);
  });

  it('says which is for what fits none of the others', async () => {
    const anything = aCategory({ id: 'mengineyo', catchAll: true });
    const { body } = await new Service(aSmallCountry({ categories: [anything] })).listsCategories();
    expect(body['categories']).toMatchObject([{ id: 'mengineyo', catchAll: true }]);
  });

  it('says under which heading one is listed', async () => {
    const group = { id: 'miundombinu', name: { sw: 'Miundombinu', en: 'Infrastructure' } };
    const roads = aCategory({ group });
    const { body } = await new Service(aSmallCountry({ categories: [roads] })).listsCategories();
    expect(body['categories']).toMatchObject([{ id: 'barabara', group }]);
  });

  it('lets out no more of the only receiver than its names', async () => {
    const { body } = await new Service().listsCategories();
    const [, , corruption] = body['categories'] as { readonly onlyReceiver: object }[];
    expect(Object.keys(corruption?.onlyReceiver ?? {})).toEqual(['id', 'name', 'shortName']);
  });
});
