import { describe, expect, it } from 'vitest';
import { anInstitution } from '../../builders/lineage.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const idsOf = ({ body }: Seen): readonly string[] =>
  (body['institutions'] as { readonly id: string }[]).map(({ id }) => id);

describe('listing institutions', () => {
  it('begins with the tops of all trees', async () => {
    const reply = await new Service().listsInstitutions({});
    expect(idsOf(reply).toSorted()).toEqual(['ikulu', 'mahakama', 'smz']);
  });

  it('lists the children of one', async () => {
    const reply = await new Service().listsInstitutions({ parent: 'halmashauri' });
    expect(reply.body).toEqual({
      institutions: [
        {
          id: 'kituo',
          kind: 'agency',
          parent: 'halmashauri',
          jurisdiction: 'mainland',
          name: { sw: 'Ofisi ya kituo', en: 'Office of kituo' },
          shortName: { sw: 'kituo', en: 'kituo' },
          path: [
            { id: 'ikulu', shortName: { sw: 'ikulu', en: 'ikulu' } },
            { id: 'wizara', shortName: { sw: 'wizara', en: 'wizara' } },
            { id: 'halmashauri', shortName: { sw: 'halmashauri', en: 'halmashauri' } },
          ],
          children: 0,
          served: true,
        },
      ],
    });
  });

  it('finds them by the beginning of a word, in either language', async () => {
    const service = new Service();
    expect(idsOf(await service.listsInstitutions({ search: 'taku' }))).toEqual(['takukuru']);
    expect(idsOf(await service.listsInstitutions({ search: 'office of kit' }))).toEqual(['kituo']);
  });

  it('finds them by words in any order, and with a slip of the finger says what it looked for', async () => {
    const service = new Service();
    expect(idsOf(await service.listsInstitutions({ search: 'kituo ofisi' }))).toEqual(['kituo']);
    const nearly = await service.listsInstitutions({ search: 'ofisi ya takukru' });
    expect([idsOf(nearly), nearly.body['didYouMean']]).toEqual([['takukuru'], 'ofisi ya takukuru']);
    expect((await service.listsInstitutions({ search: 'takukuru' })).body).not.toHaveProperty('didYouMean');
  });

  it('finds those of a kind, and those under an institution however deep, in the order of their names', async () => {
    const service = new Service();
    expect(idsOf(await service.listsInstitutions({ kind: 'region' }))).toEqual(['dodoma', 'mwanza']);
    expect(idsOf(await service.listsInstitutions({ under: 'wizara' }))).toEqual([
      'halmashauri',
      'kituo',
      'tupu',
      'wizara',
    ]);
    expect(
      idsOf(await service.listsInstitutions({ search: 'ofisi', kind: 'council', under: 'ikulu' })),
    ).toEqual(['nyamagana']);
    expect(idsOf(await service.listsInstitutions({ search: 'takukuru', under: 'wizara' }))).toEqual([]);
  });

  it('counts what lies right under each', async () => {
    const reply = await new Service().listsInstitutions({ search: 'mwanza' });
    expect(reply.body['institutions']).toMatchObject([{ id: 'mwanza', children: 1 }]);
  });

  it('says where to go with what is not served here, all that lies under it included', async () => {
    const reply = await new Service().listsInstitutions({ search: 'smz-fedha' });
    expect(reply.body['institutions']).toMatchObject([
      { id: 'smz-fedha', served: false, address: 'https://malalamiko.smz.example' },
    ]);
  });

  it('goes on with the next page, and shows each once', async () => {
    const many = Array.from({ length: 60 }, (_, place) =>
      anInstitution({ id: `shule-${place}`, parent: 'ikulu', ancestors: ['ikulu'] }),
    );
    const country = aSmallCountry();
    const service = new Service({ ...country, institutions: [...country.institutions, ...many] });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await service.listsInstitutions({ search: 'shule', ...(cursor && { cursor }) });
      seen.push(...idsOf(page));
      cursor = page.body['next'] as string | undefined;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
  });

  it.each([
    [{ parent: 'hakuna' }, 404, 'unknown-parent', undefined],
    [{ under: 'hakuna' }, 404, 'unknown-parent', undefined],
    [{ kind: 'mkoa' }, 400, 'invalid-request', 'unknown-value'],
    [{ cursor: 'zzz' }, 400, 'invalid-request', 'not-a-cursor'],
    [{ search: 'a', parent: 'kituo' }, 400, 'invalid-request', 'search-and-parent'],
    [{ search: '' }, 400, 'invalid-request', 'empty'],
    [{ search: 'a'.repeat(101) }, 400, 'invalid-request', 'too-long'],
    [{ parent: 'SI SAHIHI' }, 400, 'invalid-request', 'not-an-id'],
    [{ page: '2' }, 400, 'invalid-request', 'unknown-field'],
  ])('refuses %j', async (query, status, code, field) => {
    const reply = await new Service().listsInstitutions(query);
    expect([reply.status, reply.body['code']]).toEqual([status, code]);
    const errors = reply.body['errors'] as { readonly code: string }[] | undefined;
    expect(errors?.[0]?.code).toBe(field);
  });

  it('may be kept for a minute by anybody', async () => {
    expect((await new Service().listsInstitutions({})).headers['cache-control']).toBe('public, max-age=60');
  });
});
