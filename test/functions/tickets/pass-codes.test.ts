import { beforeEach, describe, expect, it } from 'vitest';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { rateLimitKeysOf } from '../../../application/tickets/request-hashes.ts';
import { numberClosesAt } from '../../../domain/foundation/rate-limits/rate-limits.ts';
import { judgedByCodes, passCode, wrongOfCode } from '../../../domain/foundation/rate-limits/pass-codes.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { partsOf } from '../../../domain/foundation/vocabulary/gsm7.ts';
import type { ChosenRequest } from '../../builders/http-request.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { solvedProof, withoutNonces } from '../../builders/system/solved-proof.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Service } from '../../builders/views/service.ts';

const phone = '0712345678';
/** Its check digit is right, and nothing has it. */
const aNumberOfNothing =
  Array.from({ length: 10 }, (_, digit) => `00010000000${digit}`).find(isTicketNumber) ?? '';

let service: Service;
let number: string;
let secret: string;
let wrong: string;

beforeEach(async () => {
  service = new Service();
  ({ number, secret, wrong } = await sent(service));
  await service.confirmsPhone(number); // else three SMS a day go to it, codes included
});

async function sent(to: Service, ticket: object = aNewTicket({ contact: { phone } })) {
  const { body } = await to.sends(ticket);
  const own = String(body['secret']);
  return {
    number: String(body['number']),
    secret: own,
    wrong: String((Number(own) + 1) % 1e8).padStart(8, '0'),
  };
}

const asks = (of: string = number, request: ChosenRequest = {}, to = service): Promise<Seen> =>
  to.answers('ask-for-code', { params: { number: of }, ...request });

/** The SMS that went out by now and tell codes, to whom and what. */
async function codesTold(by = service): Promise<readonly { readonly to: string; readonly text: string }[]> {
  await sendDueNotices(by.ports, { log: by.captured.log, millisecondsLeft: () => 240_000 });
  return by.sms.taken.filter(({ text }) => text.includes('namba ya uthibitisho'));
}

/** The code that the newest SMS tells. */
async function codeTold(by = service): Promise<string> {
  const code = /namba ya uthibitisho ya [0-9]{12} ni ([0-9]{6}),/.exec(
    (await codesTold(by)).at(-1)?.text ?? '',
  )?.[1];
  if (code === undefined) throw new Error('No SMS tells a code.');
  return code;
}

const withCode = (code: string, request: ChosenRequest = {}): ChosenRequest => ({
  ...request,
  headers: { 'mrejesho-code': code },
});

/** So many strangers guessed wrong that the number is closed. */
async function closes(of: string = number, at = service): Promise<void> {
  const hash = rateLimitKeysOf(memoryServerKeys(), localDateAt(at.now, 'Africa/Dar_es_Salaam'), {
    number: of,
    source: '',
  }).number;
  for (let guess = 0; guess < numberClosesAt; guess += 1)
    await at.guesses.take({ of: 'number', hash }, numberClosesAt, at.now);
}

const anywhere = (guess: number): string => `10.${guess >> 16}.${(guess >> 8) & 255}.${guess & 255}`;
const codeAfter = (code: string, place: number): string =>
  String((Number(code) + place) % 1e6).padStart(6, '0');
const seen = ({ status, headers, text, cookies }: Seen) => ({
  status,
  headers: Object.entries(headers).filter(([name]) => name !== 'content-length'),
  cookies,
  text: withoutNonces(text),
});

describe('the owner of a ticket with a phone', () => {
  it('gets in where the number is closed: by the code that an SMS tells, and the secret', async () => {
    await closes();
    expect((await service.follows(number, secret)).body['code']).toBe('guesses-closed');
    expect((await asks()).status).toBe(202);
    const opened = await service.follows(number, secret, withCode(await codeTold()));
    expect(opened.status).toBe(200);
    expect(opened.cookies[0]).toContain('__Secure-mrejesho-device=');
  });

  it('gets in without a proof of work, and by a code in groups as it is read aloud', async () => {
    for (let guess = 0; guess < 150; guess += 1)
      await service.follows(number, wrong, { from: anywhere(guess) });
    expect((await service.follows(number, secret)).body['code']).toBe('proof-of-work-needed');
    await asks();
    const code = await codeTold();
    const grouped = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect((await service.follows(number, secret, withCode(grouped))).status).toBe(200);
  });

  it('gets in on every route that takes the secret', async () => {
    await closes();
    for (const route of ['list-attachments', 'prove-receipt', 'follow-ticket']) {
      await asks();
      const headers = { 'mrejesho-secret': secret, 'mrejesho-code': await codeTold() };
      const { status, body } = await service.answers(route, { params: { number }, headers });
      expect([route, status === 429 ? body['code'] : 'judged']).toEqual([route, 'judged']);
      service.now = plusSeconds(service.now, 60);
    }
    await asks();
    const reply = await service.does(
      'reply',
      { number, secret },
      { message: 'Bado.' },
      withCode(await codeTold()),
    );
    expect(reply.body['code']).not.toBe('guesses-closed');
  });

  it('gets a new secret where the number is closed, and in with that and the same code', async () => {
    await closes();
    expect((await service.asksForSecret(number, phone)).body['code']).toBe('guesses-closed');
    await asks();
    const code = await codeTold();
    expect((await service.asksForSecret(number, phone, withCode(code))).status).toBe(202);
    expect((await service.tickets.load(number))?.secret.generation).toBe(1);
  });

  it('has the code in hand that a stranger asked for, all day long, after all SMS of it were sent', async () => {
    await closes();
    for (let asked = 0; asked < 12; asked += 1) {
      await asks(number, { from: anywhere(asked) });
      await codesTold();
      service.now = plusSeconds(service.now, 660);
    }
    const told = await codesTold();
    expect(told).toHaveLength(3);
    expect(new Set(told.map(({ text }) => text)).size).toBe(1);
    service.now = '2026-11-24T20:59:00Z';
    expect((await service.follows(number, secret, withCode(await codeTold()))).status).toBe(200);
  });

  it('is not shut out by whoever tries wrong codes, however many', async () => {
    await closes();
    await asks();
    const code = await codeTold();
    for (let guess = 1; guess <= 2_000; guess += 1)
      await service.follows(number, secret, withCode(codeAfter(code, guess), { from: anywhere(guess) }));
    expect((await service.follows(number, secret, withCode(code))).status).toBe(200);
  });

  it('mistypes the secret, and gets in with the same code', async () => {
    await closes();
    await asks();
    const code = await codeTold();
    for (let typo = 1; typo < wrongOfCode; typo += 1)
      expect((await service.follows(number, wrong, withCode(code))).status).toBe(404);
    expect((await service.follows(number, secret, withCode(code))).status).toBe(200);
  });
});

describe('a code', () => {
  it('is used up once it opened: the same again is nothing, and the next SMS tells another', async () => {
    await closes();
    await asks();
    const code = await codeTold();
    expect((await service.follows(number, secret, withCode(code))).status).toBe(200);
    const again = await service.follows(number, secret, withCode(code));
    expect(again.body['code']).toBe('guesses-closed');
    await asks();
    expect(await codeTold()).not.toBe(code);
    expect((await service.follows(number, secret, withCode(await codeTold()))).status).toBe(200);
  });

  it('opens nothing without the secret, and lets five wrong ones be judged at most, also at once', async () => {
    await closes();
    await asks();
    const code = await codeTold();
    const burst = await Promise.all(
      Array.from({ length: 60 }, (_, guess) =>
        service.follows(number, wrong, withCode(code, { from: anywhere(guess) })),
      ),
    );
    expect(burst.filter(({ status }) => status === 404)).toHaveLength(wrongOfCode);
    expect(burst.filter(({ body }) => body['code'] === 'guesses-closed')).toHaveLength(60 - wrongOfCode);
    expect((await service.follows(number, secret, withCode(code))).status).toBe(429);
    service.now = plusSeconds(service.now, 600);
    await asks();
    expect((await service.follows(number, secret, withCode(await codeTold()))).status).toBe(200);
  });

  it('lets a hundred wrong secrets of a day be judged at a number, though somebody holds the phone', async () => {
    await closes();
    let judged = 0;
    for (let asked = 0; asked < 40; asked += 1) {
      await asks();
      const code = await codeTold();
      for (let guess = 0; guess < 8; guess += 1)
        if ((await service.follows(number, wrong, withCode(code))).status === 404) judged += 1;
      service.now = plusSeconds(service.now, 601);
    }
    expect(judged).toBe(judgedByCodes);
  });

  it('that nobody asked for lets nothing through', async () => {
    const keys = memoryServerKeys();
    const code = passCode(keys, keys.current, number, { day: '2026-11-24', place: 0 });
    await closes();
    expect((await service.follows(number, secret, withCode(code))).body['code']).toBe('guesses-closed');
    await asks();
    expect(await codeTold()).toBe(code);
  });

  it('of one ticket opens no other', async () => {
    const another = await sent(service, aNewTicket({ contact: { phone: '0754111222' } }));
    await closes();
    await closes(another.number);
    await asks(another.number);
    const code = await codeTold();
    await asks();
    expect((await service.follows(number, secret, withCode(code))).body['code']).toBe('guesses-closed');
  });

  it('is nothing on the next day', async () => {
    service.now = '2026-11-24T20:55:00Z';
    await asks();
    const code = await codeTold();
    service.now = '2026-11-24T21:00:00Z';
    await closes();
    expect((await service.follows(number, secret, withCode(code))).body['code']).toBe('guesses-closed');
  });

  it('that is wrong, or no code at all, is refused to the byte as none is', async () => {
    await closes();
    await asks();
    const code = await codeTold();
    const none = seen(await service.follows(number, secret));
    for (const tried of [codeAfter(code, 1), '', '12345', 'msimbo', code.slice(0, 5), `${code}0`])
      expect(seen(await service.follows(number, secret, withCode(tried)))).toEqual(none);
  });

  it('is written nowhere: neither in the outbox, nor in the log, nor where codes are counted', async () => {
    await closes();
    await asks();
    const pending = JSON.stringify(service.notices);
    const code = await codeTold();
    await service.follows(number, wrong, withCode(code));
    const hash = rateLimitKeysOf(memoryServerKeys(), '2026-11-24', { number, source: '' }).number;
    const standing = JSON.stringify(await service.passCodes.ofDay(hash));
    const logged = JSON.stringify(service.captured.lines);
    for (const kept of [pending, standing, logged]) expect(kept).not.toContain(code);
    expect(logged).not.toMatch(/255712345678|0712345678/);
    expect(pending).not.toContain('255712345678');
  });
});

/** A ticket, and the number that is asked with: what a stranger wants to tell apart. */
const cases = {
  'with a phone': { ticket: aNewTicket({ contact: { phone } }), told: 1 },
  'that is anonymous': { ticket: anAnonymousTicket(), told: 0 },
  'whose contact is not safe': {
    ticket: aNewTicket({ contact: { phone }, safeToContact: false }),
    told: 0,
  },
  'with an e-mail address alone': { ticket: aNewTicket({ contact: { email: 'asha@example.com' } }), told: 0 },
  'with a phone that no SMS go to': { ticket: aNewTicket({ contact: { phone: '+254712345678' } }), told: 0 },
  'that is not there': { ticket: aNewTicket({ contact: { phone } }), told: 0, missing: true },
} as const satisfies Record<string, { ticket: object; told: number; missing?: true }>;
const caseNames = Object.keys(cases) as (keyof typeof cases)[];

const watched = ['tickets', 'vault', 'guesses', 'passCodes', 'codeRequests', 'secrets'] as const;

/** The calls of every store from now on, in order. */
function spied(on: Service): readonly string[] {
  const calls: string[] = [];
  for (const name of watched) {
    const store = on[name];
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

/** All that can be observed of requests for a code, and how many SMS went. */
async function observed(name: keyof typeof cases, times: number) {
  const at = new Service();
  const { ticket, missing }: { ticket: object; missing?: true } = cases[name];
  const own = await sent(at, ticket);
  const asked = missing === true ? aNumberOfNothing : own.number;
  const before = await at.tickets.history(own.number);
  const calls = spied(at);
  const replies = [];
  for (let time = 0; time < times; time += 1) replies.push(seen(await asks(asked, {}, at)));
  const made = [...calls];
  const later = seen(await at.follows(asked, '00000000', withCode('123456')));
  const after = await at.tickets.history(own.number);
  return {
    seen: {
      replies,
      later,
      waits: [...at.waits],
      made,
      history: before?.ticket.version === after?.ticket.version,
    },
    told: (await codesTold(at)).length,
  };
}

describe('asking for a code', () => {
  it.each([1, 5])('tells nothing of a number by reply, time and work, asked %i times', async (times) => {
    const [first, ...others] = await Promise.all(caseNames.map((name) => observed(name, times)));
    for (const other of others) expect(other.seen).toEqual(first?.seen);
    expect(first?.seen).toMatchObject({ history: true });
    expect(first?.seen.made.slice(0, 5)).toEqual([
      'guesses.take',
      'vault.contactOf',
      'tickets.load',
      'passCodes.ofDay',
      'codeRequests.putDown',
    ]);
  });

  it.each(caseNames)('sends an SMS only where it is safe: for a ticket %s', async (name) => {
    expect((await observed(name, 1)).told).toBe(cases[name].told);
  });

  it('sends none where contact became unsafe after it was asked for, and none too late', async () => {
    await asks();
    service.now = plusSeconds(service.now, 86_400);
    expect(await codesTold()).toEqual([]);
    await asks();
    await service.does('change-preferences', { number, secret }, { safeToContact: false });
    expect(await codesTold()).toEqual([]);
  });

  it('floods no phone: an SMS each ten minutes, three of a code, from however many addresses', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, from) => asks(number, { from: anywhere(from) })));
    expect(await codesTold()).toHaveLength(1);
    service.now = plusSeconds(service.now, 599);
    await asks();
    expect(await codesTold()).toHaveLength(1);
    for (let minute = 0; minute < 600; minute += 5) {
      service.now = plusSeconds(service.now, 300);
      await asks(number, { from: anywhere(minute) });
    }
    expect(await codesTold()).toHaveLength(3);
  });

  it('goes out at night, takes no place of other notices, and touches no history', async () => {
    service.now = '2026-11-24T20:10:00Z';
    const before = await service.tickets.history(number);
    await asks();
    const [told] = await codesTold();
    expect(told).toMatchObject({ to: '+255712345678' });
    expect(told?.text).toContain(number);
    expect(partsOf(told?.text ?? '')).toBe(1);
    expect(told?.text).not.toMatch(/lalamiko|maji/i);
    expect(await service.tickets.history(number)).toEqual(before);
  });

  it('is asked for with a proof of work beyond 500 of one source, and is closed to nobody', async () => {
    const from = '196.41.0.9';
    for (let asked = 0; asked < 500; asked += 1)
      expect((await asks(aNumberOfNothing, { from })).status).toBe(202);
    const refused = await asks(number, { from });
    expect(refused).toMatchObject({ status: 429, body: { code: 'proof-of-work-needed' } });
    expect((await asks(number, { from, headers: await solvedProof(refused) })).status).toBe(202);
    expect(await codesTold()).toHaveLength(1);
    expect((await asks(number, { from: '196.41.0.7' })).status).toBe(202);
  });

  it('is no guess at the number: it neither closes it nor makes its proof heavier', async () => {
    for (let asked = 0; asked < 300; asked += 1) await asks(number, { from: anywhere(asked) });
    expect((await service.follows(number, secret)).status).toBe(200);
  });

  it('takes as long where a store fails on the way, and tells no more', async () => {
    const replies = [];
    for (const of of [number, aNumberOfNothing]) {
      service.codeRequests.putDown = () => Promise.reject(new StoreUnavailable('throttled'));
      replies.push(seen(await asks(of)));
    }
    expect(replies[0]).toMatchObject({ status: 503 });
    expect(replies[1]).toEqual(replies[0]);
    expect(service.leaving).toHaveLength(2);
    expect(service.waits).toEqual([]); // no execution is held by a wait of its own
  });
});
