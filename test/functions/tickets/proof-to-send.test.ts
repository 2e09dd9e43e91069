import { describe, expect, it } from 'vitest';
import { derivationsPerSecondOfSlowPhone } from '../../../domain/foundation/rate-limits/rate-limits.ts';
import type { ProofRequest, Proofs } from '../../../domain/foundation/rate-limits/proofs.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { aPolicy } from '../../builders/policy.ts';
import { challengeIn, solvedProof } from '../../builders/system/solved-proof.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const carrier = '41.59.0.1';
/** Tickets of a day that a network sends without a proof. */
const free = 60;

/** Counts as if that many tickets had come from the carrier's address today. */
async function afterTickets(service: Service, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 1) await service.sends(anAnonymousTicket(), { from: carrier });
}

/** Proofs that take no time: what was asked is shown again. */
class FreeProofs implements Proofs {
  readonly asked: ProofRequest[] = [];

  challenge(asked: ProofRequest) {
    this.asked.push(asked);
    return Promise.resolve({
      parameters: {
        algorithm: 'PBKDF2/SHA-256',
        cost: 1,
        data: asked,
        keyLength: 32,
        keyPrefix: '00',
        nonce: '00',
        salt: '00',
      },
      signature: '00',
    } as const);
  }

  solved(proof: string) {
    return Promise.resolve({ ...(JSON.parse(proof) as ProofRequest), name: `${this.asked.length}` });
  }
}

describe('the sixty-first ticket of a network on a day', () => {
  it('is received once its device has calculated, under the same key, and not before', async () => {
    const service = new Service();
    await afterTickets(service, free);
    const [key, body] = ['3f1de5a0-0d4b-4b57-9e0b-6f7c1c8a9d10', aNewTicket()];
    const refused = await service.sends(body, { from: carrier, key });
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } });
    expect(refused.body).toMatchObject({ code: 'proof-to-send-needed' });

    const sent = await service.sends(body, { from: carrier, key, headers: await solvedProof(refused) });
    expect(sent.status).toBe(201);
    const again = await service.sends(body, { from: carrier, key });
    expect(again).toMatchObject({ status: 200, text: sent.text });
  });

  it('is told so in the language of whoever sends, also where their app knows nothing of proofs', async () => {
    const service = new Service();
    await afterTickets(service, free);
    const refusedIn = (language: string) =>
      service.sends(aNewTicket(), { from: carrier, headers: { 'accept-language': language } });
    expect((await refusedIn('sw')).body).toMatchObject({
      detail: expect.stringMatching(/^Leo jumbe nyingi zimetumwa kupitia mtandao wako\./) as string,
    });
    expect((await refusedIn('en')).body).toMatchObject({
      detail: expect.stringMatching(/^A lot was sent over your network today\./) as string,
    });
  });

  it('is not received by a proof that was shown before, and no other network has to show any', async () => {
    const service = new Service();
    await afterTickets(service, free);
    const refused = await service.sends(aNewTicket(), { from: carrier });
    const headers = await solvedProof(refused);
    expect((await service.sends(aNewTicket(), { from: carrier, headers })).status).toBe(201);
    expect((await service.sends(aNewTicket(), { from: carrier, headers })).status).toBe(429);
    expect(challengeIn(refused).parameters.data).toMatchObject({ derivations: 200 });
    expect((await service.sends(aNewTicket(), { from: '41.59.0.2' })).status).toBe(201);
  });
});

describe("a carrier's address with three hundred senders in five minutes", () => {
  it('is served, each for some seconds of a slow phone at most', async () => {
    const service = new Service();
    const proofs = new FreeProofs();
    service.proofs = proofs;
    const statuses: number[] = [];
    for (let place = 0; place < 300; place += 1) {
      const ticket = aNewTicket({ contact: { phone: `07130${String(place).padStart(5, '0')}` } });
      const first = await service.sends(ticket, { from: carrier });
      if (first.status === 201) statuses.push(201);
      else {
        const headers = { 'mrejesho-proof': JSON.stringify(challengeIn(first).parameters.data) };
        statuses.push((await service.sends(ticket, { from: carrier, headers })).status);
      }
    }
    expect(new Set(statuses)).toEqual(new Set([201]));
    expect(proofs.asked).toHaveLength(300 - free);
    const seconds = proofs.asked.map(({ derivations }) => derivations / derivationsPerSecondOfSlowPhone);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    console.log(`on a slow phone ${seconds[0]} s for the first of them, ${seconds.at(-1)} s for the last`);
    expect(seconds.at(-1)).toBeLessThanOrEqual(5);
  });

  it('keeps its limit of a day, whatever is calculated', async () => {
    const limit = free + 2;
    const policy = aPolicy({ ticketsPerDay: { perPhone: 10, perAddress: limit } });
    const service = new Service(aSmallCountry({ policy }));
    const proofs = new FreeProofs();
    service.proofs = proofs;
    await afterTickets(service, free);
    const proven = async () => {
      const first = await service.sends(anAnonymousTicket(), { from: carrier });
      const { data } = challengeIn(first).parameters;
      const headers = { 'mrejesho-proof': JSON.stringify({ ...data, derivations: 1_000_000 }) };
      return service.sends(anAnonymousTicket(), { from: carrier, headers });
    };
    expect([(await proven()).status, (await proven()).status]).toEqual([201, 201]);
    expect(await service.sends(anAnonymousTicket(), { from: carrier })).toMatchObject({
      status: 429,
      body: {
        code: 'too-many-tickets',
        detail: expect.stringContaining(`Jumbe ${limit} zimeshatumwa`) as string,
      },
    });
  });
});
