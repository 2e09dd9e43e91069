import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

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
      detail: expect.stringMatching(/^Jumbe 3 zimeshatumwa leo kutoka mtandao huu/) as string,
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

describe('what the vault keeps of the network that a phone was typed from', () => {
  const rankOf = async (service: Service, { contact = {}, channel = 'web' } = {}) => {
    const sent = await service.sends(aNewTicket({ contact: { phone: phoneAt(1), ...contact }, channel }), {
      from: carrier,
    });
    return (await service.vault.contactOf(String(sent.body['number'])))?.originRank;
  };

  it('is nothing of its first four tickets of a day, anonymous ones among them, and then a rank', async () => {
    const service = new Service();
    await service.sends(anAnonymousTicket(), { from: carrier });
    const ranks = [];
    for (let sent = 2; sent <= 10; sent += 1) ranks.push(await rankOf(service));
    expect(ranks).toEqual([undefined, undefined, undefined, 1, 1, 1, 1, 2, 2]);
  });

  it('begins anew on the next day, and stands with an e-mail address too: a phone may follow', async () => {
    const service = new Service();
    for (let sent = 0; sent < 8; sent += 1) await rankOf(service);
    expect(await rankOf(service)).toBe(2);
    const mailed = await service.sends(aNewTicket({ contact: { email: 'asha@example.com' } }), {
      from: carrier,
    });
    const kept = await service.vault.contactOf(String(mailed.body['number']));
    expect(kept).toMatchObject({ originRank: 2 });
    service.now = plusSeconds(service.now, 24 * 3600);
    expect(await rankOf(service)).toBeUndefined();
  });
});

describe('tickets with a phone that somebody typed', () => {
  it('are as many as the address may send: none is taken from what the owner of the phone sends', async () => {
    const policy = aPolicy({ ticketsPerDay: { perPhone: 1, perAddress: 20 } });
    const service = new Service(aSmallCountry({ policy }));
    const statuses = await sendsEach(
      service,
      Array.from({ length: 21 }, () => '0712345678'),
    );
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 201), 429]);
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
    expect(refused.body['detail']).toMatch(/^This e-mail address was used 10 times today/);
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
