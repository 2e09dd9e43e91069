import { describe, expect, it } from 'vitest';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { receiptSecret } from '../../../domain/ticketing/tickets/receipt-secret.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { aPolicy, lasting } from '../../builders/policy.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

async function aServiceWithTicket(ticket = aNewTicket()) {
  const service = new Service();
  const { body } = await service.sends(ticket);
  return { service, number: String(body['number']), secret: String(body['secret']) };
}

/** The secret as the newest notice about it derives it, from what it says and the vault. */
async function secretToldFor(service: Service, number: string): Promise<string> {
  const { secret } = service.secretNotices.findLast((notice) => notice.number === number) ?? {};
  const { seed } = (await service.vault.contactOf(number)) ?? {};
  if (secret === undefined || seed === undefined) throw new Error('No notice tells a secret.');
  return receiptSecret(memoryServerKeys(), { ...secret, number, seed });
}

describe('asking for a new secret', () => {
  it('gives one to the phone of the ticket, and the old one opens nothing any more', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const reply = await service.asksForSecret(number, '+255 712 345 678');
    expect(reply.status).toBe(202);
    expect((await service.follows(number, secret)).status).toBe(404);
    expect((await service.follows(number, await secretToldFor(service, number))).status).toBe(200);
  });

  it('goes to the e-mail address of the ticket, by whatever capitals it is written', async () => {
    const contact = { phone: '0712345678', email: 'Asha@Example.com' };
    const { service, number, secret } = await aServiceWithTicket(aNewTicket({ contact }));
    const reply = await service.asksForSecret(number, { email: 'ASHA@example.com' });
    expect(String(reply.body['next'])).toMatch(/^Kama barua pepe hii/);
    expect(service.secretNotices).toMatchObject([{ channel: 'email' }]);
    expect((await service.follows(number, secret)).status).toBe(404);
    expect((await service.follows(number, await secretToldFor(service, number))).status).toBe(200);
  });

  it('goes to one contact at a time', async () => {
    const { service, number } = await aServiceWithTicket();
    for (const body of [{}, { phone: '0712345678', email: 'asha@example.com' }]) {
      const { status, body: problem } = await service.asksForSecret(number, body);
      expect([status, problem['errors']]).toMatchObject([400, [{ pointer: '', code: 'one-contact' }]]);
    }
  });

  it('happens once in 24 hours', async () => {
    const { service, number } = await aServiceWithTicket();
    const generation = async () => (await service.tickets.load(number))?.secret.generation;
    await service.asksForSecret(number, '0712345678');
    service.now = plusSeconds(service.now, 24 * 3600 - 1);
    await service.asksForSecret(number, '0712345678');
    expect(await generation()).toBe(1);
    service.now = plusSeconds(service.now, 1);
    await service.asksForSecret(number, '0712345678');
    expect(await generation()).toBe(2);
  });

  it('happens as often as the policy in force says, and says so in both languages', async () => {
    const { limits } = aPolicy();
    const policy = aPolicy({ limits: { ...limits, replaceSecretEvery: lasting(2, 'hours') } });
    const service = new Service(aSmallCountry({ policy }));
    const number = String((await service.sends(aNewTicket())).body['number']);
    const next = async (language: string) =>
      String(
        (await service.asksForSecret(number, '0712345678', { headers: { 'accept-language': language } }))
          .body['next'],
      );

    expect(await next('sw')).toContain('mara moja tu kila baada ya saa 2.');
    expect(await next('en')).toContain('only once every 2 hours.');
    service.now = plusSeconds(service.now, 7200);
    await next('sw');
    expect((await service.tickets.load(number))?.secret.generation).toBe(2);
  });

  it('shows in the timeline', async () => {
    const { service, number } = await aServiceWithTicket();
    await service.asksForSecret(number, '0712345678');
    const { body } = await service.follows(number, await secretToldFor(service, number));
    expect(body['timeline']).toContainEqual(
      expect.objectContaining({ text: 'Msimbo mpya wa siri umetumwa kwako.' }),
    );
  });

  it.each([
    ['with another phone', aNewTicket(), '0712345679'],
    ['for an anonymous ticket', anAnonymousTicket(), '0712345678'],
    ['where contact is not safe', aNewTicket({ safeToContact: false }), '0712345678'],
    ['for a phone that no SMS go to', aNewTicket({ contact: { phone: '+254712345678' } }), '+254712345678'],
    ['for an e-mail address that is not kept', aNewTicket(), { email: 'asha@example.com' }],
  ])('changes nothing %s', async (_, ticket, phone) => {
    const { service, number, secret } = await aServiceWithTicket(ticket);
    await service.asksForSecret(number, phone);
    expect((await service.follows(number, secret)).status).toBe(200);
  });

  it('is answered alike, and in the same time, whichever way it went', async () => {
    const { service, number } = await aServiceWithTicket();
    const empty = new Service();
    const replies = [
      await service.asksForSecret(number, '0712345679'),
      await service.asksForSecret(number, '0712345678'),
      await service.asksForSecret(number, '0712345678'),
      await empty.asksForSecret(number, '0712345678'),
    ];
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect([...service.leaving, ...empty.leaving]).toHaveLength(replies.length);
    expect([...service.waits, ...empty.waits]).toEqual([]); // no execution is held by a wait of its own
  });

  it('takes as long where a store fails on the way, and tells no more', async () => {
    const { service, number } = await aServiceWithTicket();
    const replies = [];
    for (const phone of ['0712345678', '0712345679']) {
      service.secrets.putDown = () => Promise.reject(new StoreUnavailable('throttled'));
      replies.push(await service.asksForSecret(number, phone));
    }
    expect(service.leaving).toHaveLength(replies.length);
    expect(replies[0]).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
    expect(replies[1]).toEqual(replies[0]);
  });

  it('hears a source that tries phones at a number after ten only with a proof of work', async () => {
    const { service, number } = await aServiceWithTicket();
    for (let tried = 0; tried < 10; tried += 1) {
      const { status } = await service.asksForSecret(number, `07123456${10 + tried}`);
      expect(status).toBe(202);
    }
    const refused = await service.asksForSecret(number, '0712345678');
    expect(refused).toMatchObject({ status: 429, body: { code: 'proof-of-work-needed' } });
    expect((await service.asksForSecret(number, '0712345678', { from: '196.41.0.7' })).status).toBe(202);
  });

  it('stands though somebody changes the ticket that was loaded before it', async () => {
    const { service, number } = await aServiceWithTicket();
    const save = service.tickets.save.bind(service.tickets);
    service.tickets.save = async (change) => {
      await service.asksForSecret(number, '0712345678');
      return save(change);
    };
    await service.wakesClockOf(number);
    expect((await service.tickets.eventsOf(number)).map(({ type }) => type)).toEqual(['submit', 'remind']);
    expect((await service.follows(number, await secretToldFor(service, number))).status).toBe(200);
  });
});
