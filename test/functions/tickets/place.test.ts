import { expect, it } from 'vitest';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { everythingIn } from '../../builders/system/stored.ts';
import { Service } from '../../builders/views/service.ts';

const inNairobi = { latitude: -1.29, longitude: 36.82 };

const contradicting = async (place: object, language: string) => {
  const { status, body } = await new Service().sends(aNewTicket({ place }), {
    headers: { 'accept-language': language },
  });
  return { status, code: body['code'], errors: body['errors'] };
};

it('a citizen is told, in the language of the request, which part of the place lies outside which', async () => {
  const place = { region: 'dodoma', council: 'nyamagana', point: inNairobi };
  expect(await contradicting(place, 'sw')).toEqual({
    status: 422,
    code: 'place-contradicts-itself',
    errors: [
      {
        in: 'body',
        pointer: '/place/council',
        code: 'lies-elsewhere',
        detail: 'Mahali hapa (Wilaya ya Nyamagana) hapako ndani ya: Mkoa wa Dodoma.',
      },
    ],
  });
  expect(await contradicting({ region: 'dodoma', point: inNairobi }, 'en')).toMatchObject({
    errors: [
      {
        pointer: '/place/point',
        code: 'lies-elsewhere',
        detail: 'This place (the point on the map) does not lie in Dodoma Region.',
      },
    ],
  });
});

it('a place whose parts lie in each other is taken', async () => {
  const place = { region: 'mwanza', council: 'nyamagana', point: { latitude: -2.52, longitude: 32.9 } };
  expect((await new Service().sends(aNewTicket({ place }))).status).toBe(201);
});

it('a point is stored nowhere nearer than about 100 metres, and is in no event that others hear', async () => {
  const service = new Service();
  const point = { latitude: -2.516423, longitude: 32.904187 };
  const place = { region: 'mwanza', council: 'nyamagana', point };
  const { body } = await service.sends(aNewTicket({ place, contact: { phone: '0712345678' } }));
  const number = String(body['number']);
  const stored = JSON.stringify(await everythingIn(service));
  expect(stored).toContain('"point":{"latitude":-2.516,"longitude":32.904}');
  for (const nearer of ['2.5164', '32.9041', '32.9042']) expect(stored).not.toContain(nearer);
  expect(JSON.stringify(await service.tickets.eventsOf(number))).not.toMatch(/latitude|2\.516|32\.904/);
  const followed = await service.follows(number, body['secret']);
  expect(followed.text).not.toMatch(/2\.5164|32\.904[12]/);
});
