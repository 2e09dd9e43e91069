import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { receipt } from '../../../contracts/http/intake/submit-ticket.ts';
import { submissionOf, type Citizen, type Receipt } from '../../../local/demo/citizen.ts';
import { patiently } from '../../../local/demo/patiently.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { smsTo } from '../steps/notices.ts';
import { asks, tokensOf } from '../steps/officers.ts';
import { untilRuns } from '../steps/schedules.ts';
import { aComplaint } from '../steps/tickets.ts';
import { aCitizen, cloud } from '../steps/under-test.ts';

/** Addresses of this journey alone, of a range that is kept for documentation (RFC 5737). */
const village = '203.0.113.60';
const elsewhere = (place: number): string => `203.0.113.${100 + place}`;

let addresses = 0;
/** A network of a guesser's own: an IPv6 /48 of the range for documentation (RFC 3849). */
const ownAddress = (): string => `2001:db8:${(0x6000 + (addresses += 1)).toString(16)}::1`;

/** Its check digit is right, and nothing has it: no ticket is of the year 2000. */
const numbersOfNothing = Array.from({ length: 400 }, (_, place) =>
  String(10_000_000 + place).padStart(12, '0'),
).filter(isTicketNumber);

/** The function or the way to it had no time: 503 of the product, 504 of the gateway. */
const hadNoTime = ({ status }: { readonly status: number }): boolean => status === 503 || status === 504;

const post = (path: string, address: string, body: unknown, key: string = randomUUID()): Promise<Response> =>
  fetch(`${cloud.apiUrl}/v1/tickets${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      'idempotency-key': key,
      'x-forwarded-for': address,
    },
    body: JSON.stringify(body),
  });

/** A hundred complaints that climb by the second would keep the cloud busy with their clocks: a suggestion does not climb. */
const aSuggestion = () => aComplaint({ kind: 'suggestion', institution: 'dawasa' });

const sendFrom = (phone: string, address: string, key?: string): Promise<Response> =>
  patiently(() => post('', address, submissionOf({ phone }, aSuggestion()), key));

const follow = ({ number, secret }: Pick<Receipt, 'number' | 'secret'>, address: string): Promise<Response> =>
  fetch(`${cloud.apiUrl}/v1/tickets/${number}`, {
    headers: { 'mrejesho-secret': secret, 'accept-language': 'en', 'x-forwarded-for': address },
  });

const askForSecret = (number: string, phone: string, address: string): Promise<Response> =>
  post(`/${number}/secret-replacements`, address, { phone });

/** Headers that are another one each time by their nature. */
const ofTheMoment = new Set(['date', 'apigw-requestid', 'x-amzn-requestid', 'x-amz-apigw-id']);

/** What an answer says, without what is of the moment. */
const said = async (reply: Response) => {
  const headers = Object.fromEntries([...reply.headers].filter(([name]) => !ofTheMoment.has(name)));
  return { status: reply.status, headers, body: await reply.text() };
};

/** How long functions wait for the store, in ms, before they ask it once more: what it counted unheard is counted twice. */
const patienceWithStore = 2_000;

interface Guess {
  readonly reply: Response;
  /** Not so where it had no time, or took so long that the store may have been asked once more. */
  readonly countedOnce: boolean;
}

async function guessesAt(ticket: Pick<Receipt, 'number' | 'secret'>, address: string): Promise<Guess> {
  const began = performance.now();
  const reply = await follow(ticket, address);
  return { reply, countedOnce: !hadNoTime(reply) && performance.now() - began < patienceWithStore };
}

const wrongOf = (secret: string): string => (secret === '00000000' ? '00000001' : '00000000');

/**
 * What twelve wrong secrets of two tickets are answered, all from one address. Where one of them may have counted other
 * than once, they are tried again, of other tickets and from another address.
 */
async function twelveWrongOnes(): Promise<{
  readonly address: string;
  readonly statuses: readonly number[];
}> {
  const address = ownAddress();
  const others = [await aCitizen().send(aSuggestion()), await aCitizen().send(aSuggestion())];
  const guesses: Guess[] = [];
  for (const other of Array.from({ length: 6 }, () => others).flat()) {
    guesses.push(await guessesAt({ ...other, secret: wrongOf(other.secret) }, address));
  }
  if (!guesses.every(({ countedOnce }) => countedOnce)) return twelveWrongOnes();
  return { address, statuses: guesses.map(({ reply }) => reply.status) };
}

/**
 * A ticket of an officer's own queue, as the officer who holds it sees all of it, without what its clock did
 * meanwhile: that comes when its time has come, whoever asks for what.
 */
async function seenByHolder(number: string) {
  const { access } = await tokensOfHolder;
  const opened = await asks(`/v1/officer/tickets/${number}`, access);
  if (hadNoTime(opened)) return seenByHolder(number);
  const { history, status } = seen.parse(opened.body);
  const done = history.filter(({ by }) => by.actor !== 'system');
  const notShown = (history.at(-1)?.version ?? 0) - history.length;
  return { status: opened.status, is: status.code, done, notShown };
}

const seen = z.object({
  status: z.object({ code: z.string() }),
  history: z.array(z.looseObject({ by: z.looseObject({ actor: z.string() }), version: z.int() })),
});

const tokensOfHolder = tokensOf('anna-mushi');

const aTicketOf = async (citizen: Citizen, safeToContact = true): Promise<Receipt> => {
  const ticket = {
    ...submissionOf(citizen, aSuggestion()),
    safeToContact,
  };
  const key = randomUUID();
  const reply = await patiently(() => post('', elsewhere(60), ticket, key));
  return receipt.parse(await reply.json());
};

describe('whoever asks for a new secret', () => {
  it('gets one by SMS to the phone of the ticket, and the old one opens nothing any more', async () => {
    const citizen = aCitizen();
    const sent = await aTicketOf(citizen);
    const ask = () => askForSecret(sent.number, citizen.phone, elsewhere(61));
    expect((await patiently(ask)).status).toBe(202);
    expect((await patiently(() => follow(sent, elsewhere(61)))).status).toBe(404);
    const text = await untilRuns('send-due-notices', 'an SMS with a new secret', 60, () =>
      smsTo(citizen).find((sms) => /\b\d{8}\b/.test(sms) && !sms.includes(sent.secret)),
    );
    const [secret = ''] = /\b\d{8}\b/.exec(text.replaceAll(sent.number, '')) ?? [];
    expect((await patiently(() => follow({ ...sent, secret }, elsewhere(61)))).status).toBe(200);
  });

  it('finds out in 24 trials no more than by chance whether the phone was right', async () => {
    const trials: Trial[] = [];
    for (let first = 0; first < 24; first += 6) {
      const these = Array.from({ length: 6 }, (_, place) => aTrial(first + place));
      trials.push(...(await Promise.all(these)));
    }
    expect(trials.filter(({ way }) => way === 'right')).toHaveLength(6);
    expect(new Set(trials.map(({ observed }) => observed)).size).toBe(1);
    for (const { milliseconds } of trials) expect(milliseconds).toBeGreaterThanOrEqual(1_000);
  });
});

const ways = ['right', 'wrong', 'missing', 'not safe'] as const;

interface Trial {
  readonly way: (typeof ways)[number];
  /** All that can be observed from outside and by the officer who holds the ticket, without numbers and times. */
  readonly observed: string;
  /** How long the answer took. */
  readonly milliseconds: number;
}

/** Four wrong guesses, the candidate, and any: what told a right phone from a wrong one before. */
async function aTrial(place: number): Promise<Trial> {
  const way = ways[place % ways.length] ?? 'right';
  const citizen = aCitizen();
  const own = await aTicketOf(citizen, way !== 'not safe');
  const number = way === 'missing' ? (numbersOfNothing[place] ?? '') : own.number;
  const candidate = way === 'wrong' ? aCitizen().phone : citizen.phone;
  const address = ownAddress();
  const made: Guess[] = [];
  const guess = async () => {
    const guessed = await guessesAt({ number, secret: '00000000' }, address);
    made.push(guessed);
    return said(guessed.reply);
  };
  const ask = async () => said(await askForSecret(number, candidate, address));

  const before = await seenByHolder(own.number);
  const guesses = [await guess(), await guess(), await guess(), await guess()];
  const began = performance.now();
  const asked = await ask();
  const milliseconds = performance.now() - began;
  const later = [await guess(), await ask(), await guess()];
  const after = await seenByHolder(own.number);
  // What had no time may have counted or not: such a trial is made again, with other people.
  const replies = [...guesses, asked, ...later];
  if (replies.some(hadNoTime) || !made.every(({ countedOnce }) => countedOnce)) return aTrial(place);
  const observed = JSON.stringify({ guesses, asked, later, before, after })
    .replaceAll(number, 'NUMBER')
    .replaceAll(own.number, 'NUMBER')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'TIME')
    .replaceAll(/"retry-after":"\d+"/g, '"retry-after":"SECONDS"');
  return { way, observed, milliseconds };
}

// They fill the queue of SMS, and so come last: whoever asked for a secret would wait for all of them.
describe('a village behind one address', () => {
  it('sends a ticket from each of 60 phones, twelve at once', async () => {
    const phones = Array.from({ length: 60 }, (_, place) => `07667${String(10_000 + place)}`);
    const statuses: number[] = [];
    for (let sent = 0; sent < phones.length; sent += 12) {
      const replies = phones.slice(sent, sent + 12).map((phone) => sendFrom(phone, village));
      statuses.push(...(await Promise.all(replies)).map(({ status }) => status));
    }
    expect(statuses).toEqual(phones.map(() => 201));
  });

  it('is let in with a right secret at once after twelve wrong ones of others', async () => {
    const owner = await aCitizen().send(aSuggestion());
    const { address, statuses } = await twelveWrongOnes();
    expect(statuses).toEqual(Array.from({ length: 12 }, () => 404)); // six at each of two
    expect((await patiently(() => follow(owner, address))).status).toBe(200);
  });
});

describe('a mailbox', () => {
  const { phone } = aCitizen();
  const withMailbox = (email: string, address: string, key?: string): Promise<Response> =>
    patiently(() => post('', address, submissionOf({ phone, email }, aSuggestion()), key));

  it('sends ten tickets a day, whatever the address, and a retry of the tenth is none', async () => {
    const email = `${randomUUID()}@example.org`;
    const keys = Array.from({ length: 10 }, () => randomUUID());
    for (const [place, key] of keys.entries()) {
      expect((await withMailbox(email, elsewhere(10 + place), key)).status).toBe(201);
    }
    const refused = await withMailbox(email, elsewhere(30));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: 'too-many-tickets-of-email' });
    expect((await withMailbox(email, elsewhere(31), keys[9])).status).toBe(200);
    expect((await sendFrom(aCitizen().phone, elsewhere(30))).status).toBe(201);
  });

  it('gets no more than ten through in a burst', async () => {
    const email = `${randomUUID()}@example.org`;
    const burst = Array.from({ length: 14 }, (_, place) => withMailbox(email, elsewhere(40 + place)));
    const statuses = (await Promise.all(burst)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });
});
