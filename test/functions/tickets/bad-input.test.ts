import { describe, expect, it } from 'vitest';
import { problems, type ProblemCode } from '../../../contracts/http/problems/problems.ts';
import { fieldErrors, type FieldErrorCode } from '../../../words/field-errors.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import type { ChosenRequest } from '../../builders/http-request.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Service } from '../../builders/views/service.ts';

type Details = Readonly<Record<string, unknown>>;

/** Each request that is refused as a whole, and the problem it meets. */
const refused: readonly (readonly [
  what: string,
  body: unknown,
  problem: ProblemCode,
  request?: ChosenRequest,
])[] = [
  ['an unknown category', aNewTicket({ category: 'hakuna' }), 'unknown-category'],
  [
    'a kind that the category does not take',
    aNewTicket({ kind: 'question', category: 'rushwa' }),
    'kind-not-in-category',
  ],
  ['an unknown institution', aNewTicket({ institution: 'hakuna' }), 'unknown-institution'],
  ['an unknown officer', aNewTicket({ aboutOfficer: 'hakuna' }), 'unknown-officer'],
  ['an unknown place', aNewTicket({ place: { region: 'hakuna' } }), 'unknown-place'],
  ['a ward that is none', aNewTicket({ place: { ward: 'dodoma' } }), 'unknown-place'],
  [
    'a council outside the region',
    aNewTicket({ place: { region: 'dodoma', council: 'nyamagana' } }),
    'place-contradicts-itself',
  ],
  ['an institution of Zanzibar', aNewTicket({ institution: 'smz-fedha' }), 'jurisdiction-not-served'],
  [
    'what is about the head of an independent body',
    aNewTicket({ institution: 'mahakama', aboutHead: true }),
    'outside-body',
  ],
  ['broken JSON', '{"kind":', 'malformed-json'],
  [
    'JSON in Latin-1',
    Buffer.from('"\xe9"', 'latin1').toString('base64'),
    'malformed-json',
    { isBase64Encoded: true },
  ],
  [
    'bytes that are none of UTF-8 in a text, as the gateway hands binary on',
    Buffer.from(JSON.stringify(aNewTicket({ subject: 'Maji \xff\xfe' })), 'latin1').toString('base64'),
    'malformed-json',
    { isBase64Encoded: true },
  ],
  [
    'half a sequence of UTF-8 at the end of a name',
    Buffer.concat([
      Buffer.from('{"contact":{"name":"Asha '),
      Buffer.of(0xe2, 0x82),
      Buffer.from('"}}'),
    ]).toString('base64'),
    'malformed-json',
    { isBase64Encoded: true },
  ],
  [
    'a surrogate in UTF-8, which no sequence may be',
    Buffer.concat([Buffer.from('{"subject":"'), Buffer.of(0xed, 0xa0, 0x80), Buffer.from('"}')]).toString(
      'base64',
    ),
    'malformed-json',
    { isBase64Encoded: true },
  ],
  [
    'a slash that is written too long in UTF-8',
    Buffer.concat([Buffer.from('{"subject":"'), Buffer.of(0xc0, 0xaf), Buffer.from('"}')]).toString('base64'),
    'malformed-json',
    { isBase64Encoded: true },
  ],
  [
    'what the gateway replaced, outside of a text',
    JSON.stringify(aNewTicket()).replace('{', '{\ufffd'),
    'malformed-json',
  ],
  ['a body over the limit', JSON.stringify('a'.repeat(32 * 1024)), 'body-too-large'],
  ['an empty body', '', 'malformed-json'],
  [
    'another content type',
    aNewTicket(),
    'unsupported-media-type',
    { headers: { 'content-type': 'text/plain' } },
  ],
  ['no content type', aNewTicket(), 'unsupported-media-type', { headers: { 'content-type': undefined } }],
  [
    'another charset',
    aNewTicket(),
    'unsupported-media-type',
    { headers: { 'content-type': 'application/json; charset=utf-16' } },
  ],
  ['a compressed body', aNewTicket(), 'unsupported-media-type', { headers: { 'content-encoding': 'gzip' } }],
  [
    'no idempotency key',
    aNewTicket(),
    'idempotency-key-missing',
    { headers: { 'idempotency-key': undefined } },
  ],
  [
    'an idempotency key that is no UUID',
    aNewTicket(),
    'idempotency-key-weak',
    { headers: { 'idempotency-key': '1' } },
  ],
  [
    'a UUID made of time and machine (version 1)',
    aNewTicket(),
    'idempotency-key-weak',
    { headers: { 'idempotency-key': '2c1b7f10-8f1e-11ef-9cd2-0242ac120002' } },
  ],
  [
    'the nil UUID',
    aNewTicket(),
    'idempotency-key-weak',
    { headers: { 'idempotency-key': '00000000-0000-0000-0000-000000000000' } },
  ],
  [
    'a request past the edge',
    aNewTicket(),
    'not-through-edge',
    { headers: { 'x-origin-verify': undefined } },
  ],
  ['a forged edge', aNewTicket(), 'not-through-edge', { headers: { 'x-origin-verify': 'a guess' } }],
  [
    'an edge that does not say who asks',
    aNewTicket(),
    'not-through-edge',
    { headers: { 'cloudfront-viewer-address': undefined } },
  ],
];

/** Each field that is refused: where, why, and beyond which limit where there is one. */
const mistakes: readonly (readonly [
  what: string,
  details: Details,
  pointer: string,
  code: FieldErrorCode,
  limit?: number,
])[] = [
  ['an unknown kind', { kind: 'rant' }, '/kind', 'unknown-value'],
  ['no kind', { kind: undefined }, '/kind', 'required'],
  ['a category that can be no id', { category: 'Barabara!' }, '/category', 'not-an-id'],
  ['an institution that can be no id', { institution: '../etc' }, '/institution', 'not-an-id'],
  ['an empty subject', { subject: '' }, '/subject', 'empty'],
  ['a subject of space', { subject: ' \u00a0 ' }, '/subject', 'empty'],
  ['a subject that cannot be seen', { subject: '\u200b\u200d' }, '/subject', 'empty'],
  ['a subject of fillers', { subject: '\u3164\u3164\uffa0' }, '/subject', 'empty'],
  ['a description of empty Braille', { description: '\u2800\n\u2800' }, '/description', 'empty'],
  ['a name of fillers', { contact: { phone: '0712345678', name: '\u3164' } }, '/contact/name', 'empty'],
  ['an officer’s name of fillers', { officerName: '\u115f\u1160' }, '/officerName', 'empty'],
  ['a subject of 201 characters', { subject: 'a'.repeat(201) }, '/subject', 'too-long', 200],
  ['a subject of two lines', { subject: 'a\nb' }, '/subject', 'control-character'],
  ['a description of 4001 characters', { description: 'a'.repeat(4001) }, '/description', 'too-long', 4000],
  ['marks piled on one letter', { subject: `a${'\u0301'.repeat(900)}` }, '/subject', 'too-long', 200],
  ['a control character', { description: 'a\u0000b' }, '/description', 'control-character'],
  ['a character that turns the writing', { description: 'a\u202eb' }, '/description', 'bidi-character'],
  ['half a character', { description: '\ud800' }, '/description', 'not-unicode'],
  ['the other half', { subject: 'a\udc00' }, '/subject', 'not-unicode'],
  [
    'half a character in a name',
    { contact: { phone: '0712345678', name: 'A\ud83d' } },
    '/contact/name',
    'not-unicode',
  ],
  ['bytes that the gateway replaced', { subject: 'Maji \ufffd\ufffd' }, '/subject', 'not-unicode'],
  [
    'such bytes in a name',
    { contact: { phone: '0712345678', name: '\ufffd' } },
    '/contact/name',
    'not-unicode',
  ],
  ['such bytes in lines', { description: 'Maji\nhakuna\ufffd' }, '/description', 'not-unicode'],
  ['a number for a text', { subject: 7 }, '/subject', 'wrong-type'],
  ['a phone that is none', { contact: { phone: '12345' } }, '/contact/phone', 'not-a-phone'],
  ['a landline', { contact: { phone: '0222112345' } }, '/contact/phone', 'not-a-phone'],
  [
    'a phone abroad without its plus',
    { contact: { phone: '254712345678' } },
    '/contact/phone',
    'not-a-phone',
  ],
  ['an e-mail address that is none', { contact: { email: 'asha@' } }, '/contact/email', 'not-an-email'],
  ['a name alone for a contact', { contact: { name: 'Asha Juma' } }, '/contact', 'contact-required'],
  ['no contact though confidential', { contact: undefined }, '/contact', 'contact-required'],
  ['no name though identified', { openness: 'identified' }, '/contact/name', 'name-required'],
  ['a contact though anonymous', { openness: 'anonymous' }, '/contact', 'contact-refused'],
  ['an officer twice', { aboutOfficer: 'karani', officerName: 'Karani' }, '/officerName', 'officer-twice'],
  ['an unknown field', { phone: '0712345678' }, '/phone', 'unknown-field'],
  [
    'an unknown field within',
    { contact: { phone: '0712345678', fax: '0712345678' } },
    '/contact/fax',
    'unknown-field',
  ],
  ['a channel with an entrance of its own', { channel: 'ussd' }, '/channel', 'unknown-value'],
  [
    'a latitude beyond the pole',
    { place: { point: { latitude: 91, longitude: 0 } } },
    '/place/point/latitude',
    'too-big',
    90,
  ],
  ['text for yes or no', { aboutHead: 'yes' }, '/aboutHead', 'wrong-type'],
  ['an object for a text', { subject: {} }, '/subject', 'wrong-type'],
];

const problemShape = (reply: Seen) => {
  expect(reply.headers['content-type']).toBe('application/problem+json');
  expect(reply.body['type']).toBe(`urn:mrejesho:problem:${String(reply.body['code'])}`);
  expect(reply.body['status']).toBe(reply.status);
};

describe.each(languages)('in %s, sending', (language) => {
  const asking = (request: ChosenRequest = {}): ChosenRequest => ({
    ...request,
    headers: { 'accept-language': language, ...request.headers },
  });

  it.each(refused.map(([what, body, code, request = {}]) => ({ what, body, code, request })))(
    '$what is refused with its own problem',
    async ({ body, code, request }) => {
      const reply = await new Service().sends(body, asking(request));
      problemShape(reply);
      expect(reply.body['code']).toBe(code);
      expect(reply.status).toBe(problems[code].status);
      expect(reply.body['title']).toBe(problems[code].title[language]);
      expect(reply.headers['content-language']).toBe(language);
    },
  );

  it.each(mistakes.map(([what, details, pointer, code, limit]) => ({ what, details, pointer, code, limit })))(
    '$what names the field',
    async ({ details, pointer, code, limit }) => {
      const reply = await new Service().sends(aNewTicket(details), asking());
      problemShape(reply);
      expect([reply.status, reply.body['code']]).toEqual([400, 'invalid-request']);
      expect(reply.body['errors']).toEqual([
        {
          in: 'body',
          pointer,
          code,
          detail: expect.any(String) as unknown,
          ...(limit !== undefined && { limit }),
        },
      ]);
      const [error] = reply.body['errors'] as { readonly detail: string }[];
      const [beginning] = fieldErrors[code][language].split('{');
      expect(error?.detail.startsWith(`${beginning}`)).toBe(true);
      expect(error?.detail).not.toMatch(/[{}]/);
    },
  );
});

describe('a refusal', () => {
  it('gives the address that serves an unserved jurisdiction', async () => {
    const reply = await new Service().sends(aNewTicket({ institution: 'smz-fedha' }));
    expect(reply.body['address']).toBe('https://malalamiko.smz.example');
    expect(reply.body['detail']).toContain('https://malalamiko.smz.example');
  });

  it('names the body that decides about the head of an independent one', async () => {
    const reply = await new Service().sends(aNewTicket({ institution: 'mahakama', aboutHead: true }));
    expect(reply.body['detail']).toContain('Tume ya Utumishi wa Mahakama');
  });

  it('names the kinds that a category takes', async () => {
    const reply = await new Service().sends(aNewTicket({ kind: 'question', category: 'rushwa' }));
    expect(reply.body['detail']).toBe('Kwa jambo hili tuma mojawapo ya hizi: lalamiko.');
  });

  it('names all mistakes of a request at once', async () => {
    const reply = await new Service().sends(aNewTicket({ subject: '', kind: 'rant', extra: 1 }));
    const errors = reply.body['errors'] as { readonly pointer: string }[];
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(['/extra', '/kind', '/subject']);
  });

  it('stores nothing, and costs nothing of the day', async () => {
    const service = new Service();
    for (let time = 0; time < 15; time += 1) await service.sends(aNewTicket({ subject: '' }));
    expect((await service.sends(anAnonymousTicket())).status).toBe(201);
  });
});

describe.each(languages)('in %s, following up', (language) => {
  const headers = { 'accept-language': language };
  it.each([
    ['no secret', '261100000000', undefined, 'secret-missing'],
    ['a short secret', '261100000000', '1234567', 'secret-malformed'],
    ['a short number', '26110000000', '12345678', 'number-malformed'],
    ['letters for a number', 'abcdefghijkl', '12345678', 'number-malformed'],
    ['a wrong check digit', '261100000007', '12345678', 'number-mistyped'],
  ] as const)('%s is refused with its own problem', async (_, number, secret, code) => {
    const reply = await new Service().follows(number, secret, {
      headers: { ...headers, ...(secret === undefined && { 'mrejesho-secret': undefined }) },
    });
    problemShape(reply);
    expect(reply.body['code']).toBe(code);
    expect(reply.body['detail']).toBe(problems[code].detail[language]);
  });
});
