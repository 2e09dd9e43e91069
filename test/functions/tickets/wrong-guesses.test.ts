import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/deadlines/instant.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { Service } from './service.ts';

async function aServiceWithTicket() {
  const service = new Service();
  const { body } = await service.sends(aNewTicket());
  const secret = String(body['secret']);
  const wrong = String((Number(secret) + 1) % 1e8).padStart(8, '0');
  return { service, number: String(body['number']), secret, wrong };
}

/** Guesses wrong so many times from `from`, each time as soon as it may. */
async function guesses(service: Service, number: string, wrong: string, times: number, from?: string) {
  const request = from === undefined ? {} : { from };
  for (let made = 0; made < times;) {
    const { status, headers } = await service.follows(number, wrong, request);
    if (status === 404) made += 1;
    else service.now = plusSeconds(service.now, Number(headers['retry-after']));
  }
}

describe('a source that guesses wrong', () => {
  it('is slowed after five, even with the right secret', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    await guesses(service, number, wrong, 5);
    const slowed = await service.follows(number, secret);
    expect(slowed.status).toBe(429);
    expect(slowed.body['code']).toBe('too-many-guesses');
    expect(slowed.headers['retry-after']).toBe('30');
    service.now = plusSeconds(service.now, 30);
    expect((await service.follows(number, secret)).status).toBe(200);
  });

  it('waits twice as long with each more', async () => {
    const { service, number, wrong } = await aServiceWithTicket();
    const waits: unknown[] = [];
    for (let made = 5; made < 9; made += 1) {
      await guesses(service, number, wrong, made === 5 ? 5 : 1);
      waits.push((await service.follows(number, wrong)).headers['retry-after']);
    }
    expect(waits).toEqual(['30', '60', '120', '240']);
  });

  it('is refused alike for a ticket that does not exist', async () => {
    const { service, number, wrong } = await aServiceWithTicket();
    const empty = new Service();
    await guesses(service, number, wrong, 5);
    await guesses(empty, number, wrong, 5);
    const there = await service.follows(number, wrong);
    const missing = await empty.follows(number, wrong);
    expect(there.text).toBe(missing.text);
    expect(there.headers).toEqual(missing.headers);
  });

  it('is slowed for every number', async () => {
    const { service, number, wrong } = await aServiceWithTicket();
    const other = await service.sends(aNewTicket());
    await guesses(service, number, wrong, 5);
    expect((await service.follows(other.body['number'], other.body['secret'])).status).toBe(429);
  });

  it('is one household, whatever its address within a /64', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    await guesses(service, number, wrong, 5, '2001:db8:1:2::1');
    expect((await service.follows(number, secret, { from: '2001:db8:1:2:a:b:c:d' })).status).toBe(429);
    expect((await service.follows(number, secret, { from: '2001:db8:1:3::1' })).status).toBe(200);
  });

  it('begins anew the next day', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    service.now = '2026-11-24T20:59:50Z';
    await guesses(service, number, wrong, 5);
    service.now = '2026-11-24T21:00:00Z';
    expect((await service.follows(number, secret)).status).toBe(200);
  });
});

describe('the rightful owner', () => {
  it('gets in from elsewhere while somebody guesses', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    await guesses(service, number, wrong, 6);
    expect((await service.follows(number, secret, { from: '196.41.0.7' })).status).toBe(200);
  });

  it('gets in even when a hundred guesses closed the number, from a source without one', async () => {
    const { service, number, secret, wrong } = await aServiceWithTicket();
    for (let source = 0; source < 100; source += 1) {
      await service.follows(number, wrong, { from: `10.0.0.${source}` });
    }
    const closed = await service.follows(number, secret, { from: '10.0.0.5' });
    expect(closed.status).toBe(429);
    expect(closed.headers['retry-after']).toBe(String(12 * 3600));
    expect((await service.follows(number, secret, { from: '196.41.0.7' })).status).toBe(200);
  });
});
