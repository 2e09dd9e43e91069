import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { problemDetails } from '../../contracts/http/problems/problem-details.ts';
import { isTicketNumber } from '../../domain/foundation/vocabulary/check-digit.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';

const good = {
  kind: 'complaint',
  category: 'maji',
  institution: 'dawasa',
  subject: 'Hakuna maji',
  description: 'Siku kumi bila maji.',
  openness: 'anonymous',
  channel: 'web',
};
/** Its check digit is right, and nothing has it: no ticket is of the year 2000. */
const aNumberOfNothing =
  Array.from({ length: 10 }, (_, digit) => `00010000000${digit}`).find(isTicketNumber) ?? '';
let visitors = 0;

interface Given {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function problemOf({ body = JSON.stringify(good), headers = {} }: Given) {
  const reply = await fetch(`${cloud.apiUrl}/v1/tickets`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'x-forwarded-for': `192.0.2.${(visitors += 1)}`,
      ...headers,
    },
    body,
  });
  return {
    status: reply.status,
    type: reply.headers.get('content-type'),
    problem: problemDetails.parse(await reply.json()),
  };
}

const but = (changes: object): Given => ({ body: JSON.stringify({ ...good, ...changes }) });

describe('bad input to the deployed API', () => {
  it.each<[string, number, string, Given]>([
    ['an unknown kind', 400, 'invalid-request', but({ kind: 'rant' })],
    ['an unknown category', 422, 'unknown-category', but({ category: 'hakuna-hii' })],
    ['an unknown institution', 422, 'unknown-institution', but({ institution: 'hakuna-hii' })],
    ['an institution of Zanzibar', 422, 'jurisdiction-not-served', but({ institution: 'smz' })],
    ['an empty subject', 400, 'invalid-request', but({ subject: '  ' })],
    ['a subject of 201 characters', 400, 'invalid-request', but({ subject: 'a'.repeat(201) })],
    ['a description of 4,001 characters', 400, 'invalid-request', but({ description: 'a'.repeat(4001) })],
    ['a control character', 400, 'invalid-request', but({ subject: 'a\u0000b' })],
    ['a bidi override', 400, 'invalid-request', but({ subject: 'a\u202eb' })],
    [
      'a phone that is none',
      400,
      'invalid-request',
      but({ openness: 'confidential', contact: { phone: '12345' } }),
    ],
    ['broken JSON', 400, 'malformed-json', { body: '{"kind": ' }],
    ['a wrong content type', 415, 'unsupported-media-type', { headers: { 'content-type': 'text/plain' } }],
    [
      'a body over the limit',
      413,
      'body-too-large',
      { body: JSON.stringify({ ...good, description: 'a'.repeat(40_000) }) },
    ],
    ['a weak idempotency key', 400, 'idempotency-key-weak', { headers: { 'idempotency-key': '12345' } }],
  ])('%s is refused with %i and says why', async (_, status, code, setting) => {
    const refusal = await problemOf(setting);
    expect(refusal).toMatchObject({
      status,
      type: expect.stringContaining('application/problem+json') as string,
      problem: { status, code },
    });
  });

  it('is answered in the language of the caller', async () => {
    const swahili = await problemOf({ ...but({ kind: 'rant' }), headers: { 'accept-language': 'sw' } });
    const english = await problemOf({ ...but({ kind: 'rant' }), headers: { 'accept-language': 'en' } });
    expect(swahili.problem.detail).not.toBe(english.problem.detail);
  });

  it('does not tell a wrong secret from a ticket that is not there', async () => {
    const citizen = aCitizen();
    const receipt = await citizen.send(aComplaint({ institution: 'dawasa' }));
    const ask = async (number: string, secret: string, from: string) => {
      const reply = await fetch(`${cloud.apiUrl}/v1/tickets/${number}`, {
        headers: { 'mrejesho-secret': secret, 'x-forwarded-for': from },
      });
      return { status: reply.status, body: await reply.text() };
    };
    const wrong = receipt.secret === '00000000' ? '00000001' : '00000000';
    const refused = await ask(receipt.number, wrong, '198.51.100.201');
    const missing = await ask(aNumberOfNothing, wrong, '198.51.100.202');
    expect(refused.status).toBe(404);
    expect(missing).toEqual(refused);

    for (let guess = 1; guess <= 10; guess += 1) await ask(receipt.number, wrong, '198.51.100.203');
    expect((await ask(receipt.number, wrong, '198.51.100.203')).status).toBe(429);
    await expect(citizen.follow(receipt)).resolves.toMatchObject({ number: receipt.number });
  });
});
