import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { proofChallenge } from '../../contracts/http/problems/proof-challenge.ts';
import { numberClosesAt } from '../../domain/foundation/rate-limits/rate-limits.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
import { patiently } from '../../local/demo/patiently.ts';
import { dynamodb } from './steps/aws.ts';
import { smsTo } from './steps/notices.ts';
import { untilRuns } from './steps/schedules.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';

const refused = z.looseObject({
  code: z.literal('proof-of-work-needed'),
  challenge: proofChallenge,
});

const refusal = z.looseObject({ code: z.string() });

/** Networks of this journey alone: /48s of the range for documentation (RFC 3849). */
const network = (place: number, host = 1): string => `2001:db8:${(0x7000 + place).toString(16)}:${host}::1`;

const follow = (
  { number, secret }: Pick<Receipt, 'number' | 'secret'>,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  patiently(() =>
    fetch(`${cloud.apiUrl}/v1/tickets/${number}`, {
      headers: { 'mrejesho-secret': secret, 'accept-language': 'en', 'x-forwarded-for': address, ...headers },
    }),
  );

const aTicket = (): Promise<Receipt> =>
  aCitizen().send(aComplaint({ kind: 'suggestion', institution: 'dawasa' }));

const wrongOf = ({ number, secret }: Receipt) => ({
  number,
  secret: secret === '00000000' ? '00000001' : '00000000',
});

/** So many guesses at once, each from an address of its own in one /48. */
async function burst(ticket: Receipt, times: number, place: number): Promise<readonly number[]> {
  const guesses = Array.from({ length: times }, (_, host) =>
    follow(wrongOf(ticket), network(place, host + 1)),
  );
  return (await Promise.all(guesses)).map(({ status }) => status);
}

async function proofFor(reply: Response): Promise<Readonly<Record<string, string>>> {
  const challenge: Challenge = refused.parse(await reply.json()).challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return { 'mrejesho-proof': Buffer.from(JSON.stringify({ challenge, solution })).toString('base64') };
}

const codeOf = async (reply: Response): Promise<unknown> => refusal.parse(await reply.json()).code;

const askForCode = (number: string, address: string): Promise<Response> =>
  patiently(() =>
    fetch(`${cloud.apiUrl}/v1/tickets/${number}/pass-codes`, {
      method: 'POST',
      headers: { 'accept-language': 'en', 'x-forwarded-for': address },
    }),
  );

/** Whatever number a hundred guesses were made at is closed, as after a thousand: nobody has the time to pay for those. */
async function closesAttacked(): Promise<void> {
  const { Items: attacked = [] } = await dynamodb.send(
    new ScanCommand({
      TableName: cloud.tables.tickets,
      FilterExpression: 'begins_with(PK, :guessed) AND #count >= :free',
      ExpressionAttributeNames: { '#count': 'count' },
      ExpressionAttributeValues: { ':guessed': { S: 'GUESSED-NUMBER#' }, ':free': { N: '100' } },
    }),
  );
  for (const item of attacked) {
    await dynamodb.send(
      new PutItemCommand({
        TableName: cloud.tables.tickets,
        Item: { ...item, count: { N: String(numberClosesAt) } },
      }),
    );
  }
}

const deviceIn = (reply: Response): string => reply.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('who guesses at one number', () => {
  let ticket: Receipt;
  let device: string;

  beforeAll(async () => {
    ticket = await aTicket();
    device = deviceIn(await follow(ticket, network(0)));
  });

  it('has ten guesses in a burst from a whole /48, and no eleventh', async () => {
    const statuses = await burst(ticket, 24, 1);
    // A function that had no time may have counted a guess that nobody heard of: never one more.
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(10);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(14);
    expect((await follow(ticket, network(1, 500))).status).toBe(429);
  });

  it('leaves the owner in from elsewhere, and from there with a device that is known or a proof, which counts once', async () => {
    expect((await follow(ticket, network(2))).status).toBe(200);
    expect((await follow(ticket, network(1), { cookie: device })).status).toBe(200);
    const proof = await proofFor(await follow(ticket, network(1)));
    expect((await follow(ticket, network(1), proof)).status).toBe(200);
    expect((await follow(ticket, network(1), proof)).status).toBe(429);
  });

  it('still needs the secret on a device that is known', async () => {
    expect((await follow(wrongOf(ticket), network(1), { cookie: device })).status).toBe(404);
  });

  it('has a hundred from wherever, and then only with a proof', async () => {
    const other = await aTicket();
    const known = deviceIn(await follow(other, network(0)));
    let judged = 0;
    for (let place = 10; place < 22; place += 1) {
      const statuses = await burst(other, 10, place);
      judged += statuses.filter((status) => status === 404).length;
    }
    expect(judged).toBeLessThanOrEqual(100);
    const closed = await follow(other, network(40));
    expect(refused.parse(await closed.json()).challenge.parameters.data.derivations).toBeGreaterThanOrEqual(
      200,
    );
    expect((await follow(other, network(40), { cookie: known })).status).toBe(200);
  });

  it('shuts out no owner with a phone: a code by SMS opens a number that is closed, once', async () => {
    const citizen = aCitizen();
    const closed = await citizen.send(aComplaint({ kind: 'suggestion', institution: 'dawasa' }));
    for (let place = 50; place < 62; place += 1) await burst(closed, 10, place);
    await closesAttacked();
    expect(await codeOf(await follow(closed, network(70)))).toBe('guesses-closed');

    const unasked = await askForCode('000100000006', network(71));
    const asked = await askForCode(closed.number, network(71));
    expect([asked.status, await asked.text()]).toEqual([unasked.status, await unasked.text()]);
    const code = await untilRuns(
      'send-due-notices',
      'the SMS with the code',
      90,
      () => smsTo(citizen).flatMap((text) => / (?:ni|is) ([0-9]{6}),/.exec(text)?.[1] ?? [])[0],
    );
    const withCode = { 'mrejesho-code': code };
    const wrong = { 'mrejesho-code': String((Number(code) + 1) % 1e6).padStart(6, '0') };
    expect(await codeOf(await follow(closed, network(70), wrong))).toBe('guesses-closed');
    expect((await follow(wrongOf(closed), network(70), withCode)).status).toBe(404);
    expect((await follow(closed, network(70), withCode)).status).toBe(200);
    expect(await codeOf(await follow(closed, network(70), withCode))).toBe('guesses-closed');
  });

  it('forgets the device on request', async () => {
    const reply = await patiently(() =>
      fetch(`${cloud.apiUrl}/v1/tickets/${ticket.number}/device`, {
        method: 'DELETE',
        headers: { cookie: device, 'x-forwarded-for': network(0) },
      }),
    );
    expect(reply.status).toBe(200);
    expect(reply.headers.get('set-cookie')).toContain('Max-Age=0');
  });
});
