import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/time/instant.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { Service } from './service.ts';

async function aServiceWithTicket() {
  const service = new Service();
  const { body } = await service.sends(aNewTicket());
  const secret = String(body['secret']);
  const wrong = String((Number(secret) + 1) % 1e8).padStart(8, '0');
  return { service, number: String(body['number']), secret, wrong };
}

/** Guesses wrong so many times from `from`, without waiting. */
async function guesses(service: Service, number: unknown, wrong: string, times: number, from?: string) {
  const request = from === undefined ? {} : { from };
  const answers = [];
  for (let made = 0; made < times; made += 1) answers.push(await service.follows(number, wrong, request));
  return answers;
}

describe('a source that guesses wrong', () => {
  it('is slowed after five, at whichever numbers, and told that the right secret opens the ticket', async () => {
    const { service, number, wrong } = await aServiceWithTicket();
    const other = await service.sends(aNewTicket());
    await guesses(service, number, wrong, 3);
    await guesses(service, other.body['number'], '00000000', 2);
    const slowed = await service.follows(number, wrong);
    expect(slowed.status).toBe(429);
    expect(slowed.body['code']).toBe('too-many-guesses');
    expect(slowed.body['detail']).toContain('Ukiandika namba na msimbo sahihi, utaingia mara moja.');
    expect(slowed.headers['retry-after']).toBe('30');
    service.now = plusSeconds(service.now, 60);
    expect((await service.follows(number, wrong)).status).toBe(404);
  });

  it('waits twice as long with each more', async () => {
    const { service, number, wrong } = await aServiceWithTicket();
    await guesses(service, number, wrong, 5);
    const waits = (await guesses(service, number, wrong, 4)).map(({ headers }) => headers['retry-after']);
    expect(waits).toEqual(['30', '60', '120', '240']);
  });

  it('is refused alike for a ticket that does not exist, after the same calls', async () => {
    const { service, number, wrong } = await aServiceWithTicket();
    const empty = new Service();
    const there = await guesses(service, number, wrong, 17);
    const missing = await guesses(empty, number, wrong, 17);
    expect(there.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 5 }, () => 404),
      ...Array.from({ length: 12 }, () => 429),
    ]);
    expect(there.map(({ text, headers }) => ({ text, headers }))).toEqual(
      missing.map(({ text, headers }) => ({ text, headers })),
    );
  });

  it('is not heard at that number any more after sixteen, even with the right secret', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    await guesses(service, number, wrong, 16);
    const closed = await service.follows(number, secret);
    expect(closed).toMatchObject({ status: 429, headers: { 'retry-after': String(12 * 3600) } });
    expect(closed.body['code']).toBe('guesses-closed');
  });

  it('is one customer of a provider, whatever its address within a /48', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    await guesses(service, number, wrong, 16, '2001:db8:1:2::1');
    expect((await service.follows(number, secret, { from: '2001:db8:1:ffff:a:b:c:d' })).status).toBe(429);
    expect((await service.follows(number, secret, { from: '2001:db8:2::1' })).status).toBe(200);
  });

  it('begins anew the next day', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    service.now = '2026-11-24T20:59:50Z';
    await guesses(service, number, wrong, 16);
    service.now = '2026-11-24T21:00:00Z';
    expect((await service.follows(number, secret)).status).toBe(200);
  });
});

describe('the rightful owner', () => {
  it('gets in at once behind the same address as twelve wrong guesses of others', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    for (let other = 0; other < 12; other += 1) {
      const { body } = await service.sends(aNewTicket({ contact: { phone: `07130000${10 + other}` } }));
      await guesses(service, body['number'], '00000000', 1);
    }
    expect((await service.follows(number, secret)).status).toBe(200);
  });

  it('gets in at once even where the twelve wrong guesses were at the same number', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    await guesses(service, number, wrong, 12);
    expect((await service.follows(number, secret)).status).toBe(200);
  });

  it('acts and attaches behind the typos of others as well', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const other = await service.sends(aNewTicket());
    await guesses(service, other.body['number'], '00000000', 12);
    const reply = { message: 'Mtaa ni Bwawani, karibu na shule.' };
    expect((await service.does('reply', { number, secret }, reply)).status).toBe(200);
  });

  it('gets in from elsewhere while somebody guesses', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    await guesses(service, number, wrong, 20);
    expect((await service.follows(number, secret, { from: '196.41.0.7' })).status).toBe(200);
  });

  it('gets in though a hundred guesses closed the number, from a source that made none of them', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    for (let source = 0; source < 100; source += 1) {
      await service.follows(number, wrong, { from: `10.0.0.${source}` });
    }
    const closed = await service.follows(number, secret, { from: '10.0.0.5' });
    expect(closed.status).toBe(429);
    expect(closed.headers['retry-after']).toBe(String(12 * 3600));
    const other = await service.sends(aNewTicket());
    await guesses(service, other.body['number'], '00000000', 7, '196.41.0.7');
    expect((await service.follows(number, secret, { from: '196.41.0.7' })).status).toBe(200);
  });
});
