import { describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { publish } from '../../../domain/analytics/publication/publish.ts';
import { aRandomCountry, countedMonth } from '../../builders/attack/random-country.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const shows = (id: string, service = new Service()) =>
  service.answers('show-institution', { params: { id } });

describe('showing an institution', () => {
  it('tells its place in the tree, and how many lie under it', async () => {
    const reply = await shows('halmashauri');
    expect(reply.body).toMatchObject({
      id: 'halmashauri',
      level: true,
      parent: 'wizara',
      path: [{ id: 'ikulu' }, { id: 'wizara' }],
      children: 1,
      served: true,
    });
    expect(reply.headers['cache-control']).toBe('public, max-age=60');
  });

  it('tells how long an answer took there, or at the nearest place of which enough is published', async () => {
    const service = new Service(aSmallCountry());
    expect((await shows('dodoma', service)).body).not.toHaveProperty('usualWait');
    for (const counted of aRandomCountry(9, ['2026-10']))
      await service.publications.add(publish(countedMonth(counted)), '2026-12-01T06:00:00Z');
    const told = (await service.publications.of('2026-10'))?.country.days;
    expect(told?.median).toBeGreaterThan(0);
    expect((await shows('dodoma', service)).body['usualWait']).toEqual({ month: '2026-10', days: told });
  });

  it('is shown without how long an answer took, where that cannot be read', async () => {
    const service = new Service(aSmallCountry());
    vi.spyOn(service.publications, 'months').mockRejectedValue(new StoreUnavailable('Down.'));
    const { status, body } = await shows('dodoma', service);
    expect([status, body['id']]).toEqual([200, 'dodoma']);
    expect(body).not.toHaveProperty('usualWait');
  });

  it('tells where tickets go of what is not served here', async () => {
    expect((await shows('smz-fedha')).body).toMatchObject({
      served: false,
      address: 'https://malalamiko.smz.example',
    });
  });

  it('tells of a closed one since when it is no more, and what has its place', async () => {
    const country = aSmallCountry();
    const closed = anInstitution({
      id: 'zamani',
      parent: 'wizara',
      ancestors: ['wizara', 'ikulu'],
      closed: { at: '2026-11-01T06:00:00Z', successor: 'kituo' },
    });
    const service = new Service({ ...country, institutions: [...country.institutions, closed] });
    expect((await shows('zamani', service)).body['closed']).toMatchObject({
      at: '2026-11-01T06:00:00Z',
      successor: { id: 'kituo' },
    });
    expect((await shows('wizara', service)).body['children']).toBe(2);
  });

  it.each([
    ['hakuna', 404, 'no-such-institution'],
    ['SI-SAHIHI', 400, 'invalid-request'],
  ])('refuses %s', async (id, status, code) => {
    const reply = await shows(id);
    expect([reply.status, reply.body['code']]).toEqual([status, code]);
  });
});
