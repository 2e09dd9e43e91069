import { beforeEach, describe, expect, it } from 'vitest';
import { aKey, type ChosenRequest } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { challengeIn, solvedProof, withoutNonces } from '../../builders/system/solved-proof.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Service } from '../../builders/views/service.ts';

let service: Service;
let number: string;
let secret: string;
let wrong: string;

beforeEach(async () => {
  service = new Service();
  const { body } = await service.sends(aNewTicket());
  number = String(body['number']);
  secret = String(body['secret']);
  wrong = String((Number(secret) + 1) % 1e8).padStart(8, '0');
});

const follow = (given: string, request: ChosenRequest = {}): Promise<Seen> =>
  service.follows(number, given, request);

/** Guesses wrong, each time from the next of the addresses. */
async function guessed(times: number, from: (guess: number) => string): Promise<readonly Seen[]> {
  const answers = [];
  for (let guess = 0; guess < times; guess += 1) answers.push(await follow(wrong, { from: from(guess) }));
  return answers;
}

/** How many the log has, for the figure over all numbers. */
const guessesLogged = (): number =>
  service.captured.entries().filter((entry) => entry === 'guessed-wrong').length;

const anywhere = (guess: number): string => `10.${guess >> 16}.${(guess >> 8) & 255}.${guess & 255}`;
const countOf = (answers: readonly Seen[], status: number): number =>
  answers.filter((answer) => answer.status === status).length;
const codes = (answers: readonly Seen[]): unknown[] => [...new Set(answers.map(({ body }) => body['code']))];

/** What is the same of every answer: all but what makes a challenge another one. */
function butForTheNonce({ text, headers }: Seen): unknown {
  return {
    text: withoutNonces(text),
    headers: Object.entries(headers).filter(([name]) => name !== 'content-length'),
  };
}

describe('guesses at one number', () => {
  it('are judged a hundred times from 600 addresses, and then only with a proof', async () => {
    const answers = await guessed(600, anywhere);
    expect([countOf(answers, 404), countOf(answers, 429)]).toEqual([100, 500]);
    expect(codes(answers.slice(100))).toEqual(['proof-of-work-needed']);
  });

  it('are judged ten times from one address, and from a whole /48', async () => {
    const fromOne = await guessed(300, () => '196.41.0.9');
    expect(countOf(fromOne, 404)).toBe(10);
    const fromMany = await guessed(300, (guess) => `2001:db8:1:${guess.toString(16)}::${guess + 1}`);
    expect(countOf(fromMany, 404)).toBe(10);
    expect((await follow(secret, { from: '2001:db8:2::1' })).status).toBe(200);
  });

  it('count an address that is written as IPv6 with the same address of IPv4', async () => {
    await guessed(10, () => '196.41.0.9');
    expect((await follow(wrong, { from: '::ffff:196.41.0.9' })).status).toBe(429);
  });

  it('are outrun by no burst: of 40 at once from one address ten are judged, of 300 from many a hundred', async () => {
    const burst = (times: number, from: (guess: number) => string) =>
      Promise.all(Array.from({ length: times }, (_, guess) => follow(wrong, { from: from(guess) })));
    expect(countOf(await burst(40, () => '196.41.0.9'), 404)).toBe(10);
    service = new Service();
    expect(countOf(await burst(300, anywhere), 404)).toBe(100);
  });

  it('begin anew the next day', async () => {
    service.now = '2026-11-24T20:59:50Z';
    await guessed(11, () => '196.41.0.9');
    service.now = '2026-11-24T21:00:00Z';
    expect((await follow(secret, { from: '196.41.0.9' })).status).toBe(200);
  });

  it('are refused alike, to the byte but for the nonce, whether there is a ticket and whether they are right', async () => {
    const there = await guessed(12, () => '196.41.0.9');
    const right = await follow(secret, { from: '196.41.0.9' });
    service = new Service();
    const missing = await guessed(13, () => '196.41.0.9');
    expect(there.map(butForTheNonce)).toEqual(missing.slice(0, 12).map(butForTheNonce));
    expect(butForTheNonce(right)).toEqual(missing.slice(12).map(butForTheNonce)[0]);
    expect(right.headers['retry-after']).toBe(String(12 * 3600));
  });

  it('by right secrets are not counted', async () => {
    for (let time = 0; time < 30; time += 1) expect((await follow(secret)).status).toBe(200);
    expect((await guessed(10, () => '127.0.0.1')).map(({ status }) => status)).toEqual(
      Array.from({ length: 10 }, () => 404),
    );
  });

  it.each(['follow-ticket', 'list-attachments', 'prove-receipt', 'reply'])(
    'by %s are a figure over all numbers, in which no right one counts',
    async (route) => {
      const tries = (by: string) =>
        service.answers(route, {
          params: { number },
          headers: { 'mrejesho-secret': by, 'idempotency-key': aKey() },
          body: { message: 'Mtaa ni Bwawani.' },
        });
      await tries(secret);
      expect(guessesLogged()).toBe(0);
      await tries(wrong);
      expect(guessesLogged()).toBe(1);
    },
  );

  it('by acts, for files and for proofs of receipts are the same guesses', async () => {
    for (let time = 0; time < 10; time += 1)
      await service.does('reply', { number, secret: wrong }, { message: 'Mtaa ni Bwawani.' });
    const asked = { params: { number }, headers: { 'mrejesho-secret': secret } };
    for (const refused of [
      await service.answers('list-attachments', asked),
      await service.answers('prove-receipt', asked),
      await service.does('withdraw', { number, secret }, { pressure: false }),
      await service.asksForSecret(number, '0712345678'),
      await follow(secret),
    ])
      expect(refused.body['code']).toBe('proof-of-work-needed');
  });
});

describe('a proof of work', () => {
  const from = '196.41.0.9';
  beforeEach(async () => {
    await guessed(10, () => from);
  });

  it('lets the owner in, behind the address of who guessed', async () => {
    const refused = await follow(secret, { from });
    expect(challengeIn(refused).parameters).toMatchObject({ cost: 5_000, data: { derivations: 200 } });
    const reply = await follow(secret, { from, headers: await solvedProof(refused) });
    expect(reply.status).toBe(200);
    expect(reply.headers).not.toHaveProperty('retry-after');
  });

  it('lets one guess be judged, and no second, also at once', async () => {
    const headers = await solvedProof(await follow(wrong, { from }));
    const answers = await Promise.all(Array.from({ length: 8 }, () => follow(wrong, { from, headers })));
    expect(countOf(answers, 404)).toBe(1);
    expect(countOf(answers, 429)).toBe(7);
  });

  it('is twice as heavy after each wrong guess from there', async () => {
    const first = await follow(wrong, { from });
    await follow(wrong, { from, headers: await solvedProof(first) });
    expect(challengeIn(await follow(wrong, { from })).parameters.data).toMatchObject({ derivations: 400 });
  });

  it('is good for no other number, on no other day and no longer than it says', async () => {
    const headers = await solvedProof(await follow(wrong, { from }));
    const other = await service.sends(aNewTicket({ contact: { phone: '0713000010' } }));
    for (let time = 0; time < 10; time += 1)
      await service.follows(other.body['number'], '00000000', { from });
    expect((await service.follows(other.body['number'], '00000000', { from, headers })).status).toBe(429);
    service.now = '2026-11-24T09:20:00Z';
    expect((await follow(secret, { from, headers })).body['code']).toBe('proof-of-work-needed');
    service.now = '2026-11-25T09:00:00Z';
    await guessed(10, () => from);
    expect((await follow(secret, { from, headers })).body['code']).toBe('proof-of-work-needed');
  });

  it('that somebody made lighter, or made up, is none', async () => {
    const { parameters, signature } = challengeIn(await follow(wrong, { from }));
    const lighter = { parameters: { ...parameters, keyPrefix: '00' }, signature };
    for (const shown of [
      JSON.stringify({ challenge: lighter, solution: { counter: 1, derivedKey: '00' } }),
      JSON.stringify({
        challenge: { parameters, signature },
        solution: { counter: 1, derivedKey: '00'.repeat(32) },
      }),
      'sijui',
    ]) {
      const headers = { 'mrejesho-proof': Buffer.from(shown).toString('base64') };
      expect((await follow(secret, { from, headers })).body['code']).toBe('proof-of-work-needed');
    }
  });
});

describe('a device that opened a ticket', () => {
  const cookieOf = ({ cookies }: Seen): string => String(cookies[0]).split(';')[0] ?? '';

  it('is known again there by a cookie that no script reads and no other site sends', async () => {
    const { cookies } = await follow(secret);
    expect(cookies).toEqual([
      expect.stringMatching(
        new RegExp(
          `^__Secure-mrejesho-device=[0-9a-f.]+; Path=/v1/tickets/${number}; Secure; HttpOnly; SameSite=Strict; Max-Age=31536000$`,
        ),
      ),
    ]);
    expect((await follow(wrong)).cookies).toEqual([]);
  });

  it('gets in at once, whatever others guessed, and is given nothing new', async () => {
    const cookie = cookieOf(await follow(secret));
    await guessed(150, anywhere);
    await guessed(12, () => '127.0.0.1');
    expect((await follow(secret)).status).toBe(429);
    const known = await follow(secret, { headers: { cookie } });
    expect([known.status, known.cookies]).toEqual([200, []]);
  });

  it('still needs the secret, and has ten wrong ones of its own, which count for nobody else', async () => {
    const cookie = cookieOf(await follow(secret));
    await guessed(150, anywhere);
    const answers = [];
    for (let time = 0; time < 11; time += 1) answers.push(await follow(wrong, { headers: { cookie } }));
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 404), 429]);
  });

  it('is not known by a token that somebody made, nor at another ticket', async () => {
    const cookie = cookieOf(await follow(secret));
    const other = await service.sends(aNewTicket({ contact: { phone: '0713000010' } }));
    const forged = cookie.replace(/=./, (start) => (start === '=0' ? '=1' : '=0'));
    await guessed(150, anywhere);
    expect((await follow(secret, { headers: { cookie: forged } })).status).toBe(429);
    for (let time = 0; time < 10; time += 1) await service.follows(other.body['number'], '00000000');
    const elsewhere = await service.follows(other.body['number'], String(other.body['secret']), {
      headers: { cookie },
    });
    expect(elsewhere.status).toBe(429);
  });

  it('is forgotten on request, and by all who had the old secret once that is replaced', async () => {
    const forgotten = await service.answers('forget-device', { params: { number } });
    expect(forgotten).toMatchObject({ status: 200 });
    expect(forgotten.cookies[0]).toContain('Max-Age=0');
    const cookie = cookieOf(await follow(secret));
    await service.asksForSecret(number, '0712345678');
    expect((await service.tickets.load(number))?.secret.generation).toBe(1);
    await guessed(150, anywhere);
    expect((await follow(secret, { headers: { cookie } })).body['code']).toBe('proof-of-work-needed');
  });
});
