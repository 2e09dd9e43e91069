import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outboxInMemory } from '../../../web/src/phone/outbox-store.ts';
import type { OutboxTicket, TicketRequest } from '../../../web/src/phone/outbox-ticket.ts';
import { wantsSending, readyToSend, trySending, waitAfter } from '../../../web/src/phone/try-sending.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aProblem, fates, SendingApi, type Fate } from './sending-api.ts';

const key = '3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f';

const answers = {
  subject: 'Hakuna maji',
  description: 'Tuna siku kumi bila maji.',
  remedySought: '',
  officerName: '',
  phone: '',
  email: '',
  name: '',
};

const aBody = (subject: string): TicketRequest => ({
  kind: 'complaint',
  category: 'maji',
  institution: 'dawasa',
  subject,
  description: 'Tuna siku kumi bila maji.',
  aboutHead: false,
  openness: 'anonymous',
  safeToContact: true,
  language: 'sw',
  channel: 'web',
});

/** A phone with an outbox, its clock, and what becomes of each request that it makes. */
function aPhone(api = new SendingApi()) {
  const store = outboxInMemory();
  let now = 1_000_000;
  return {
    api,
    store,
    passes: (milliseconds: number) => (now += milliseconds),
    writes: async (subject: string): Promise<void> => {
      const ticket = {
        key,
        body: aBody(subject),
        language: 'sw',
        files: [],
        answers,
        discreet: false,
        sensitive: false,
        since: now,
        tried: [],
      } as const;
      await store.change(key, (there) => readyToSend(ticket, there));
    },
    /** One try, in a tab that may be closed meanwhile. */
    tries: async (...fatesOfPosts: readonly Fate[]): Promise<OutboxTicket | undefined> => {
      const left = [...fatesOfPosts];
      const tab = trySending(key, {
        store,
        post: (of, body) => api.post(left.shift() ?? fatesOfPosts.at(-1) ?? 'answered', of, body),
        now: () => now,
        chance: () => 0.5,
      });
      const closed = new Promise<undefined>((close) => setTimeout(() => close(undefined)));
      return Promise.race([tab, closed]);
    },
    wantsSending: async (lineIsBack = false) => {
      const ticket = await store.find(key);
      return ticket !== undefined && wantsSending(ticket, now, lineIsBack);
    },
    state: async () => (await store.find(key))?.state,
  };
}

describe('A ticket in the outbox', () => {
  it('is sent, and its receipt waits there', async () => {
    const phone = aPhone();
    await phone.writes('Hakuna maji');
    await phone.tries('answered');
    const receipt = phone.api.tickets.get(key)?.receipt;
    expect(await phone.state()).toEqual({ is: 'received', receipt, earlier: false });
    expect(JSON.stringify(await phone.store.all())).not.toContain('Hakuna maji');
  });

  it('gets the same receipt where the first answer was lost', async () => {
    const phone = aPhone();
    await phone.writes('Hakuna maji');
    await phone.tries('answer-lost');
    expect(await phone.state()).toMatchObject({
      is: 'waiting',
      tries: 1,
      because: { because: 'unreachable' },
    });
    await phone.tries('answered');
    expect(await phone.state()).toMatchObject({ is: 'received', receipt: { number: '260000000000' } });
    expect([phone.api.posts, phone.api.tickets.size]).toEqual([2, 1]);
  });

  it('waits longer after each try, and goes at once when the line is back', async () => {
    const phone = aPhone();
    await phone.writes('Hakuna maji');
    await phone.tries('request-lost');
    expect([await phone.wantsSending(), await phone.wantsSending(true)]).toEqual([false, true]);
    phone.passes(3_750);
    expect(await phone.wantsSending()).toBe(true);
    await phone.tries('request-lost');
    phone.passes(3_750);
    expect(await phone.wantsSending()).toBe(false);
  });

  it('does not press where the service has a fault or a limit of the day is reached', async () => {
    const phone = aPhone();
    await phone.writes('Hakuna maji');
    await phone.tries('unavailable-before');
    expect(await phone.wantsSending(true)).toBe(false);
    phone.passes(3_750);
    await phone.tries('limit-reached');
    phone.passes(3_599_999);
    expect(await phone.wantsSending(true)).toBe(false);
    phone.passes(1);
    expect(await phone.wantsSending()).toBe(true);
  });

  it('comes back to be corrected where it is refused, and is tried no more as it is', async () => {
    const phone = aPhone();
    await phone.writes('');
    await phone.tries('answered');
    expect(await phone.state()).toMatchObject({
      is: 'refused',
      because: { because: 'refused', problem: { code: 'invalid-request' } },
    });
    await phone.tries('answered');
    expect(phone.api.posts).toBe(1);
    await phone.writes('Hakuna maji');
    await phone.tries('answered');
    expect(await phone.state()).toMatchObject({ is: 'received', earlier: false });
  });

  it('says so where it had arrived before it was changed', async () => {
    const phone = aPhone();
    await phone.writes('Hakuna maji');
    await phone.tries('answer-lost');
    await phone.writes('Hakuna maji Mbezi');
    await phone.tries('answered');
    expect(await phone.state()).toMatchObject({ is: 'received', earlier: true });
    expect(phone.api.tickets.get(key)?.body).toContain('"Hakuna maji"');
  });

  it('keeps asking for that receipt where its answer is lost too', async () => {
    const phone = aPhone();
    await phone.writes('Hakuna maji');
    await phone.tries('answer-lost');
    await phone.writes('Hakuna maji Mbezi');
    await phone.tries('answered', 'answer-lost');
    expect(await phone.state()).toMatchObject({ is: 'waiting' });
    await phone.tries('answered');
    expect(await phone.state()).toMatchObject({ is: 'received', earlier: true });
  });
});

/** What can happen to a phone while a ticket waits. */
type Event =
  | { readonly is: 'try'; readonly fates: readonly Fate[] }
  | { readonly is: 'two-tabs'; readonly fates: readonly [Fate, Fate] }
  | { readonly is: 'write'; readonly subject: string }
  | { readonly is: 'arrive' };

const fate = fc.constantFrom(...fates);
const anEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ is: fc.constant('try' as const), fates: fc.array(fate, { minLength: 1, maxLength: 3 }) }),
  fc.record({ is: fc.constant('two-tabs' as const), fates: fc.tuple(fate, fate) }),
  fc.record({ is: fc.constant('write' as const), subject: fc.constantFrom('', 'Maji', 'Hakuna maji') }),
  fc.constant({ is: 'arrive' as const }),
);

async function happens(phone: ReturnType<typeof aPhone>, event: Event): Promise<unknown> {
  switch (event.is) {
    case 'try':
      return phone.tries(...event.fates);
    case 'two-tabs':
      return Promise.all(event.fates.map((one) => phone.tries(one)));
    case 'write':
      return phone.writes(event.subject);
    case 'arrive': {
      phone.api.arrive();
      return;
    }
  }
}

describe('Whatever is lost, closed, repeated or changed on the way', () => {
  it('one ticket comes of one draft, and its sender gets its receipt', async () => {
    await checkProperty(
      fc.asyncProperty(fc.array(anEvent, { maxLength: 12 }), async (events) => {
        const phone = aPhone();
        await phone.writes('Hakuna maji');
        for (const event of events) await happens(phone, event);
        phone.api.arrive();
        await phone.tries('answered');
        if ((await phone.state())?.is === 'refused') await phone.writes('Hakuna maji tena');
        await phone.tries('answered');
        const [[, ticket] = [], ...others] = phone.api.tickets;
        expect(others).toEqual([]);
        expect(await phone.state()).toMatchObject({ is: 'received', receipt: ticket?.receipt });
      }),
      { numRuns: 60 },
    );
  });
});

describe('How long to wait', () => {
  it('is what the API asks for, where it asks for more', () => {
    expect(waitAfter(1, { because: 'unavailable', retryAfter: 30 }, 0.5)).toBe(30_000);
    const limit = { because: 'refused', problem: aProblem('too-many-tickets', 429), retryAfter: 7 } as const;
    expect(waitAfter(1, limit, 0.5)).toBe(7_000);
  });

  it('never passes ten minutes by itself, and differs from phone to phone', () => {
    checkProperty(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (tries, chance) => {
          const wait = waitAfter(tries, { because: 'unreachable' }, chance);
          expect(wait).toBeGreaterThanOrEqual(2_500);
          expect(wait).toBeLessThanOrEqual(600_000);
        },
      ),
    );
    expect(waitAfter(3, { because: 'unreachable' }, 0)).not.toBe(
      waitAfter(3, { because: 'unreachable' }, 0.9),
    );
  });
});
