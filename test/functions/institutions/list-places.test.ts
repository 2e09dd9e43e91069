import { describe, expect, it } from 'vitest';
import { anInstitution } from '../../builders/lineage.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const country = aSmallCountry();
const service = () =>
  new Service({
    ...country,
    institutions: [
      ...country.institutions,
      anInstitution({
        id: 'idara',
        kind: 'unit',
        parent: 'nyamagana',
        ancestors: ['nyamagana', 'mwanza', 'ikulu'],
      }),
      anInstitution({
        id: 'kata',
        kind: 'ward',
        parent: 'idara',
        ancestors: ['idara', 'nyamagana', 'mwanza', 'ikulu'],
      }),
      anInstitution({
        id: 'mjini',
        kind: 'region',
        jurisdiction: 'zanzibar',
        parent: 'smz',
        ancestors: ['smz'],
        name: { sw: 'A kwanza', en: 'First of all' },
      }),
    ],
  });

const lists = (query: Readonly<Record<string, string>> = {}) => service().answers('list-places', { query });

describe('listing places', () => {
  it('tells regions with their councils and wards, whatever lies between, and last what is not served', async () => {
    const reply = await lists();
    expect(reply.body['places']).toMatchObject([
      { id: 'dodoma', kind: 'region', served: true, parts: [] },
      {
        id: 'mwanza',
        kind: 'region',
        parts: [
          {
            id: 'nyamagana',
            kind: 'council',
            shortName: { sw: 'Wilaya ya Nyamagana', en: 'Nyamagana District' },
            parts: [{ id: 'kata', kind: 'ward', parts: [] }],
          },
        ],
      },
      { id: 'mjini', served: false, address: 'https://malalamiko.smz.example', parts: [] },
    ]);
    expect(reply.headers['cache-control']).toBe('public, max-age=60');
  });

  it('tells what lies in one place', async () => {
    expect((await lists({ under: 'mwanza' })).body['places']).toMatchObject([{ id: 'nyamagana' }]);
    expect((await lists({ under: 'kata' })).body['places']).toEqual([]);
  });

  it.each(['hakuna', 'wizara', 'idara'])('knows no place %s', async (under) => {
    const reply = await lists({ under });
    expect([reply.status, reply.body['code']]).toEqual([422, 'unknown-place']);
    expect(reply.body['errors']).toMatchObject([{ code: 'unknown' }]);
  });
});
