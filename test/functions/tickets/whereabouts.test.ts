import { describe, expect, it } from 'vitest';
import { fillLake } from '../../../application/lake/fill-lake.ts';
import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { Service } from '../../builders/views/service.ts';

async function sentWith(place: object) {
  const service = new Service();
  const { status, body } = await service.sends(aNewTicket({ place }));
  expect(status).toBe(201);
  const number = String(body['number']);
  const [event] = (await service.tickets.history(number))?.events ?? [];
  if (event === undefined) throw new Error('It has no event.');
  return { service, number, event, secret: body['secret'] };
}

describe('a ticket of what happened outside any council', () => {
  it.each([
    [{ whereabouts: 'abroad' }, {}, 'nje ya nchi'],
    [{ whereabouts: 'on-the-road' }, {}, 'njiani'],
    [{ whereabouts: 'on-the-road', region: 'mwanza' }, { region: { id: 'mwanza' } }, 'njiani'],
  ])('says so to its citizen: %o', async (place, parts, word) => {
    const { service, number, secret } = await sentWith(place);
    const { body } = await service.follows(number, secret);
    expect(body['place']).toMatchObject({ ...parts, whereabouts: { code: place.whereabouts, word } });
  });

  it('is counted abroad, and in no region', async () => {
    const { service, event } = await sentWith({ whereabouts: 'abroad' });
    await projectMeasures(service.ports, { event, log: service.captured.log });
    const figures = await service.measures.ofCell({ day: '2026-11-24', institution: 'kituo' });
    expect(figures).toMatchObject({ 'complaint.whereabouts.abroad': 1 });
    expect(Object.keys(figures).filter((name) => name.includes('.region.'))).toEqual([]);
  });

  it('is counted on the road and in the region that was said', async () => {
    const { service, event } = await sentWith({ whereabouts: 'on-the-road', region: 'mwanza' });
    await projectMeasures(service.ports, { event, log: service.captured.log });
    expect(await service.measures.ofCell({ day: '2026-11-24', institution: 'kituo' })).toMatchObject({
      'complaint.whereabouts.on-the-road': 1,
      'complaint.region.mwanza': 1,
    });
  });

  it('says so in the lake', async () => {
    const { service, event } = await sentWith({ whereabouts: 'abroad' });
    await fillLake(service.ports, { event, log: service.captured.log });
    expect(service.lake.rows).toMatchObject([{ whereabouts: 'abroad' }]);
  });

  it.each([
    ['sw', 'Huwezi kutaja Mkoa wa Dodoma pamoja na: nje ya nchi. Acha moja.'],
    ['en', 'You cannot name Dodoma Region beside: abroad. Leave one of them out.'],
  ])('is refused where it names a region beside abroad, in the words of %s', async (language, detail) => {
    const place = { whereabouts: 'abroad', region: 'dodoma' };
    const { status, body } = await new Service().sends(aNewTicket({ place }), {
      headers: { 'accept-language': language },
    });
    expect([status, body['code']]).toEqual([422, 'place-contradicts-itself']);
    expect(body['errors']).toEqual([{ in: 'body', pointer: '/place/region', code: 'not-beside', detail }]);
  });
});
