import { describe, expect, it } from 'vitest';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aSmallCountry } from './a-small-country.ts';
import { Service } from './service.ts';

const carrier = '41.59.0.1';

const phoneAt = (place: number): string => `07130${String(place).padStart(5, '0')}`;
const from = (phone: string) => aNewTicket({ contact: { phone } });

/** Sends a ticket for each phone, from one address unless another is given. */
async function sendsEach(service: Service, phones: readonly string[], address = carrier): Promise<number[]> {
  const statuses: number[] = [];
  for (const phone of phones) statuses.push((await service.sends(from(phone), { from: address })).status);
  return statuses;
}

describe('a village behind one address', () => {
  it('sends a ticket from each of 60 phones in a day', async () => {
    const phones = Array.from({ length: 60 }, (_, place) => phoneAt(place));
    expect(new Set(await sendsEach(new Service(), phones))).toEqual(new Set([201]));
  });

  it('sends as many as the policy says, and then is told so', async () => {
    const policy = aPolicy({ ticketsPerDay: { perPhone: 10, perAddress: 3 } });
    const service = new Service(aSmallCountry({ policy }));
    await sendsEach(service, [1, 2, 3].map(phoneAt));
    const refused = await service.sends(from(phoneAt(4)), { from: carrier });
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': String(12 * 3600) } });
    expect(refused.body).toMatchObject({
      code: 'too-many-tickets',
      detail: expect.stringMatching(/^Hoja 3 zimeshatumwa leo kutoka mtandao huu/) as string,
    });
  });

  it('counts who left no phone by the address alone', async () => {
    const policy = aPolicy({ ticketsPerDay: { perPhone: 1, perAddress: 3 } });
    const service = new Service(aSmallCountry({ policy }));
    const statuses = [];
    for (let sent = 0; sent < 4; sent += 1)
      statuses.push((await service.sends(anAnonymousTicket(), { from: carrier })).status);
    expect(statuses).toEqual([201, 201, 201, 429]);
  });
});

describe('the eleventh ticket of a phone in a day', () => {
  const phone = '0712345678';
  const sendTen = (service: Service) =>
    sendsEach(
      service,
      Array.from({ length: 10 }, () => phone),
    );

  it('is refused from wherever it comes, in both languages, until the next day begins in Tanzania', async () => {
    const service = new Service();
    await sendTen(service);
    const refusedIn = (language: string) =>
      service.sends(from('+255 712 345 678'), {
        from: '196.41.0.9',
        headers: { 'accept-language': language },
      });
    const refused = await refusedIn('sw');
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': String(12 * 3600) } });
    expect(refused.body['code']).toBe('too-many-tickets-of-phone');
    expect(refused.body['detail']).toMatch(/^Hoja 10 zimeshatumwa leo kwa namba hii ya simu/);
    expect((await refusedIn('en')).body['detail']).toMatch(/^10 tickets were sent today with this phone/);
    service.now = '2026-11-24T21:00:00Z';
    expect((await service.sends(from(phone))).status).toBe(201);
  });

  it('stops no other phone behind the same address', async () => {
    const service = new Service();
    await sendTen(service);
    expect(await sendsEach(service, [phone, phoneAt(1)])).toEqual([429, 201]);
  });

  it('costs the address nothing when it is refused', async () => {
    const policy = aPolicy({ ticketsPerDay: { perPhone: 1, perAddress: 2 } });
    const service = new Service(aSmallCountry({ policy }));
    expect(await sendsEach(service, [phone, phone, phone, phoneAt(1)])).toEqual([201, 429, 429, 201]);
  });
});

describe('the eleventh ticket of a mailbox on a day', () => {
  const by = (email: string) => aNewTicket({ contact: { email } });

  it('is refused whichever of its addresses it comes with, and stops no other mailbox', async () => {
    const service = new Service();
    for (let sent = 0; sent < 10; sent += 1) {
      expect((await service.sends(by(`Asha+${sent}@example.com`))).status).toBe(201);
    }
    const refused = await service.sends(by('asha@example.com'), { headers: { 'accept-language': 'en' } });
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-tickets-of-email' } });
    expect(refused.body['detail']).toMatch(/^10 tickets were sent today with this e-mail address/);
    expect((await service.sends(by('juma@example.com'))).status).toBe(201);
  });

  it('costs the phone that comes with it nothing', async () => {
    const policy = aPolicy({ ticketsPerDay: { perPhone: 1, perAddress: 100 } });
    const service = new Service(aSmallCountry({ policy }));
    const both = aNewTicket({ contact: { phone: '0712345678', email: 'asha@example.com' } });
    expect((await service.sends(by('asha@example.com'))).status).toBe(201);
    expect((await service.sends(both)).body['code']).toBe('too-many-tickets-of-email');
    expect((await service.sends(aNewTicket())).status).toBe(201);
  });
});
