import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { withoutNonces } from '../../builders/system/solved-proof.ts';
import { Service } from '../../builders/views/service.ts';

const phone = '0712345678';
const another = '0754111222';
const email = 'asha@example.com';

/** Its check digit is right, and nothing has it. */
const aNumberOfNothing =
  Array.from({ length: 10 }, (_, digit) => `00010000000${digit}`).find(isTicketNumber) ?? '';

/** A ticket, and a number and phone to ask with: what an outsider wants to tell apart. */
const cases = {
  right: { ticket: aNewTicket(), asks: (number: string) => [number, phone] },
  wrong: { ticket: aNewTicket(), asks: (number: string) => [number, another] },
  missing: { ticket: aNewTicket(), asks: () => [aNumberOfNothing, phone] },
  'of two contacts': {
    ticket: aNewTicket({ contact: { phone, email } }),
    asks: (number: string) => [number, phone],
  },
  'a phone that no SMS go to': {
    ticket: aNewTicket({ contact: { phone: '+254712345678' } }),
    asks: (number: string) => [number, '+254712345678'],
  },
  'not safe to contact': {
    ticket: aNewTicket({ safeToContact: false }),
    asks: (number: string) => [number, phone],
  },
} as const satisfies Record<string, { ticket: object; asks: (number: string) => readonly [string, string] }>;
type Case = keyof typeof cases;
const caseNames = Object.keys(cases) as Case[];

const stores = ['tickets', 'vault', 'guesses', 'secrets'] as const;

/** The calls of every store from now on, in order. */
function spied(service: Service): readonly string[] {
  const calls: string[] = [];
  for (const name of stores) {
    const store = service[name];
    for (const method of Object.keys(store)) {
      const original: unknown = Reflect.get(store, method);
      if (typeof original !== 'function') continue;
      Reflect.set(store, method, (...given: unknown[]): unknown => {
        calls.push(`${name}.${method}`);
        return Reflect.apply(original, store, given) as unknown;
      });
    }
  }
  return calls;
}

const seen = ({ status, headers, text }: Awaited<ReturnType<Service['follows']>>) => ({
  status,
  headers,
  text: withoutNonces(text),
});

/** All that can be observed of requests for a new secret: by whoever asks, and by officers who see the ticket. */
async function observed(name: Case, times = 1) {
  const service = new Service();
  const { ticket, asks } = cases[name];
  const { body } = await service.sends(ticket);
  const own = String(body['number']);
  const [number, given] = asks(own);
  const before = await service.tickets.history(own);
  const calls = spied(service);
  const replies = [];
  for (let made = 0; made < times; made += 1) replies.push(seen(await service.asksForSecret(number, given)));
  const asked = [...calls];
  const after = await service.tickets.history(own);
  const later = [];
  for (let made = times; made < 20; made += 1) {
    later.push(seen(await service.asksForSecret(number, another)), seen(await service.follows(number, 'x')));
    later.push(seen(await service.follows(number, '00000000')));
  }
  return {
    replies,
    asked,
    waits: service.waits,
    history: after?.events.slice(before?.events.length),
    versions: (after?.ticket.version ?? NaN) - (before?.ticket.version ?? NaN),
    chain: after?.ticket.lastHash === before?.ticket.lastHash,
    later: later.map(({ status, headers, text }) => [status, headers, text.replaceAll(number, 'NUMBER')]),
  };
}

describe('a request for a new secret', () => {
  it.each([1, 4, 17])('leaves the same behind whichever way it goes, asked %i times', async (times) => {
    const right = await observed('right', times);
    for (const name of caseNames)
      expect({ name, ...(await observed(name, times)) }).toEqual({ name, ...right });
    expect(right).toMatchObject({ history: [], versions: 0, chain: true });
  });

  it('asks every store the same, in the same order', async () => {
    const all = await Promise.all(caseNames.map((name) => observed(name)));
    for (const { asked } of all) {
      expect(asked).toEqual([
        'guesses.take',
        'guesses.take',
        'guesses.take',
        'vault.contactOf',
        'tickets.load',
        'secrets.putDown',
      ]);
    }
  });

  it('asks every store the same for an e-mail address, be it that of the ticket or another', async () => {
    const asked = async (ticket: object, given: object) => {
      const service = new Service();
      const number = String((await service.sends(ticket)).body['number']);
      const calls = spied(service);
      const reply = seen(await service.asksForSecret(number, given));
      return { calls, reply, waits: service.waits };
    };
    const ticket = aNewTicket({ contact: { email } });
    const right = await asked(ticket, { email });
    expect(await asked(ticket, { email: 'mwizi@example.com' })).toEqual(right);
    expect(await asked(aNewTicket(), { email })).toEqual(right);
  });

  it('tells nothing between wrong guesses: four wrong, the candidate, any', async () => {
    const sixRequests = async (candidate: string) => {
      const service = new Service();
      const number = String((await service.sends(aNewTicket())).body['number']);
      const replies = [];
      for (let guess = 0; guess < 4; guess += 1) replies.push(await service.follows(number, '00000000'));
      replies.push(await service.asksForSecret(number, candidate), await service.follows(number, '00000000'));
      return replies.map(seen);
    };
    expect(await sixRequests(phone)).toEqual(await sixRequests(another));
  });

  it('is the same in whatever order requests come, for every one that follows', async () => {
    const request = fc.constantFrom<'ask' | 'guess' | 'ask elsewhere'>('ask', 'guess', 'ask elsewhere');
    const play = async (name: Case, requests: readonly string[]) => {
      const service = new Service();
      const [number, given] = cases[name].asks(
        String((await service.sends(cases[name].ticket)).body['number']),
      );
      const replies = [];
      for (const each of requests) {
        const from = { from: each === 'ask elsewhere' ? '196.41.0.77' : '196.41.0.1' };
        const reply =
          each === 'guess'
            ? await service.follows(number, '00000000', from)
            : await service.asksForSecret(number, given, from);
        replies.push(seen(reply));
      }
      return replies;
    };
    await checkProperty(
      fc.asyncProperty(fc.array(request, { maxLength: 24 }), async (requests) => {
        const right = await play('right', requests);
        for (const name of caseNames) expect(await play(name, requests)).toEqual(right);
      }),
      { numRuns: 15 },
    );
  });
});
