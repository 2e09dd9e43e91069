import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Route } from '../../../contracts/http/route.ts';
import { IssuerUnavailable } from '../../../domain/institutions/officers/login-issuer.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import { api } from '../../../functions/http/api.ts';
import { authorityWith } from '../../../functions/http/authority.ts';
import { verifyToken } from '../../../functions/http/verify-token.ts';
import { aRequest } from '../../builders/http-request.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aSystem, type System } from '../../builders/system/system.ts';
import {
  aSigner,
  aToken,
  clientId,
  issuer,
  keysOf,
  signedWithPublicKey,
  unsigned,
  withSubject,
  type Signer,
} from '../../builders/tokens.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';

const route = {
  method: 'POST',
  path: '/v1/officer/tests',
  name: 'test',
  for: 'tickets:act',
  summary: { sw: 'Jaribio', en: 'A test' },
  body: z.object({ word: z.string() }),
  replies: { 200: { description: 'Done.', body: z.object({ officer: z.string() }) } },
  problems: [],
} as const satisfies Route;

const at = '2026-11-24T09:00:00Z';
const now = Date.parse(at) / 1000;
const officer = anOfficer({ id: 'karani', institution: 'dawasa' });
const auditor = anOfficer({ id: 'mkaguzi', institution: 'dawasa', roles: ['auditor'] });

let signer: Signer;
let another: Signer;
let elliptic: Signer;
beforeAll(async () => {
  signer = await aSigner();
  another = await aSigner(); // under the same name
  elliptic = await aSigner('ufunguo-2', 'ES256');
});

/** The API of an issuer and a registry; `word` is what the request says, good or not. */
async function theApi(content = aRegistryContent({ officers: [officer, auditor] })) {
  const { registry, logins, captured } = aSystem({ content });
  const by = { by: 'Msimamizi', at } as const;
  await logins.link({ login: { issuer, subject: 'mtumiaji-1' }, officer: 'karani', ...by });
  await logins.link({ login: { issuer, subject: 'mtumiaji-2' }, officer: 'mkaguzi', ...by });
  const keys = await keysOf(signer, elliptic);
  const handler = api(
    route,
    () => (request) => Promise.resolve({ status: 200, body: { officer: request.officer.id } }),
    {
      edge: () => () => Promise.resolve('196.41.0.1'),
      log: () => captured.log,
      authority: () =>
        authorityWith({
          verify: (token) => verifyToken(token, { issuer, clientId, keys, now: () => new Date(now * 1000) }),
          logins,
          now: () => at,
        }),
    },
  );
  const ask = async (authorization: string | undefined, body: unknown = { word: 'habari' }) => {
    const headers = { authorization, 'accept-language': 'en' };
    const reply = await handler(aRequest({ method: 'POST', headers, body }), aCall());
    return { status: reply.statusCode, headers: reply.headers, body: reply.body ?? '' };
  };
  return { ask, registry, captured };
}

const replaceOfficer = (registry: System['registry'], basedOn: number, changed: Officer) =>
  registry.write({
    basedOn,
    version: basedOn + 1,
    by: 'Msimamizi',
    at,
    institutions: [],
    officers: [changed],
    contacts: [],
    categories: [],
    routing: [],
  });

const bearer = (token: string): string => `Bearer ${token}`;

describe('a token', () => {
  it.each([
    ['RSA', () => signer],
    ['ECDSA', () => elliptic],
  ])('that the issuer signed by %s lets its officer in', async (_, signedBy) => {
    const { ask } = await theApi();
    const { status, body } = await ask(bearer(await aToken(signedBy(), now)));
    expect([status, body]).toEqual([200, '{"officer":"karani"}']);
  });

  const attacks: readonly (readonly [string, () => Promise<string | undefined>])[] = [
    ['no header', () => Promise.resolve(undefined)],
    ['an empty header', () => Promise.resolve('')],
    ['another scheme', async () => `Basic ${await aToken(signer, now)}`],
    ['a bare token', () => aToken(signer, now)],
    ['two tokens', async () => bearer(`${await aToken(signer, now)} ${await aToken(signer, now)}`)],
    ['garbage', () => Promise.resolve(bearer('garbage'))],
    ['three parts of garbage', () => Promise.resolve(bearer('a.b.c'))],
    ['no signature: alg none', () => Promise.resolve(bearer(unsigned(now, signer.kid)))],
    ['HMAC with the public key', async () => bearer(await signedWithPublicKey(signer, now))],
    ['another key under the same name', async () => bearer(await aToken(another, now))],
    ['a key that nobody knows', async () => bearer(await aToken({ ...signer, kid: 'hakuna' }, now))],
    ['a changed subject', async () => bearer(withSubject(await aToken(signer, now), 'mtumiaji-2'))],
    ['another issuer', async () => bearer(await aToken(signer, now, { iss: `${issuer}x` }))],
    ['no issuer', async () => bearer(await aToken(signer, now, { iss: undefined }))],
    ['another client', async () => bearer(await aToken(signer, now, { client_id: 'mwingine' }))],
    ['no client', async () => bearer(await aToken(signer, now, { client_id: undefined }))],
    ['another audience', async () => bearer(await aToken(signer, now, { aud: 'mwingine' }))],
    [
      'an identity token',
      async () => bearer(await aToken(signer, now, { token_use: 'id', aud: clientId, client_id: undefined })),
    ],
    ['no use', async () => bearer(await aToken(signer, now, { token_use: undefined }))],
    ['another scope', async () => bearer(await aToken(signer, now, { scope: 'openid mrejesho/officers' }))],
    ['no scope', async () => bearer(await aToken(signer, now, { scope: undefined }))],
    [
      'scopes that are no text',
      async () => bearer(await aToken(signer, now, { scope: ['mrejesho/officer'] })),
    ],
    ['a time that is over', async () => bearer(await aToken(signer, now, { exp: now - 6 }))],
    ['no end', async () => bearer(await aToken(signer, now, { exp: undefined }))],
    ['an end that is no time', async () => bearer(await aToken(signer, now, { exp: 'kesho' }))],
    ['a beginning to come', async () => bearer(await aToken(signer, now, { nbf: now + 6 }))],
    ['no subject', async () => bearer(await aToken(signer, now, { sub: undefined }))],
    ['an empty subject', async () => bearer(await aToken(signer, now, { sub: '' }))],
    ['a subject too long for a key', async () => bearer(await aToken(signer, now, { sub: 'x'.repeat(256) }))],
  ];

  it.each(attacks)('with %s is asked to log in, and learns nothing else', async (_, authorization) => {
    const { ask } = await theApi();
    const refused = await ask(await authorization());
    expect(refused).toEqual(await ask(undefined));
    expect(refused).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
    expect(JSON.parse(refused.body)).toMatchObject({ code: 'login-required' });
  });

  it('may be off by the few seconds that clocks are', async () => {
    const { ask } = await theApi();
    for (const changes of [{ exp: now - 4 }, { nbf: now + 4 }]) {
      expect((await ask(bearer(await aToken(signer, now, changes)))).status).toBe(200);
    }
  });

  it('is asked for before the body is read', async () => {
    const { ask } = await theApi();
    expect((await ask(undefined, '{"word":')).status).toBe(401);
    expect((await ask(bearer(await aToken(signer, now)), '{"word":')).status).toBe(400);
  });

  it('is written into no log', async () => {
    const { ask, captured } = await theApi();
    const token = await aToken(signer, now);
    await ask(bearer(token));
    await ask(bearer(withSubject(token, 'mtumiaji-2')));
    expect(captured.lines.join('')).not.toContain(token.slice(0, 20));
    expect(captured.lines.join('')).not.toContain('mtumiaji');
  });
});

describe('an officer', () => {
  const bearerOf = async (sub: string) => bearer(await aToken(signer, now, { sub }));

  it('who is linked to nobody, has left, or lacks the role gets one and the same answer', async () => {
    const { ask, registry } = await theApi();
    const unlinked = await ask(await bearerOf('mtumiaji-9'));
    const roleless = await ask(await bearerOf('mtumiaji-2'));
    await replaceOfficer(registry, 3, { ...officer, active: false }); // each link was a version
    const left = await ask(await bearerOf('mtumiaji-1'));
    expect(unlinked.status).toBe(403);
    expect(JSON.parse(unlinked.body)).toMatchObject({ code: 'not-allowed' });
    expect([roleless, left]).toEqual([unlinked, unlinked]);
  });

  it('is read anew at each request: out at once, and in again', async () => {
    const { ask, registry } = await theApi();
    const authorization = await bearerOf('mtumiaji-1');
    const statuses = [(await ask(authorization)).status];
    await replaceOfficer(registry, 3, { ...officer, active: false }); // each link was a version
    statuses.push((await ask(authorization)).status);
    await replaceOfficer(registry, 4, officer);
    statuses.push((await ask(authorization)).status);
    expect(statuses).toEqual([200, 403, 200]);
  });
});

it('an issuer whose keys cannot be fetched makes nobody a stranger: try again', async () => {
  const unreachable = api(route, () => () => Promise.resolve({ status: 200, body: { officer: 'nobody' } }), {
    edge: () => () => Promise.resolve('196.41.0.1'),
    log: () => aCapturedLog().log,
    authority: () => () => Promise.reject(new IssuerUnavailable('x')),
  });
  const reply = await unreachable(aRequest({ method: 'POST', body: {} }), aCall());
  expect(reply.statusCode).toBe(503);
  expect(reply.headers).toMatchObject({ 'retry-after': '5' });
  expect(JSON.parse(reply.body ?? '')).toMatchObject({ code: 'login-unavailable' });
});

describe('a token of an issuer that is not Cognito', () => {
  const elsewhere = 'https://login.example/realms/serikali';
  const verify = async (changes: Readonly<Record<string, unknown>>) =>
    verifyToken(await aToken(signer, now, { iss: elsewhere, token_use: undefined, ...changes }), {
      issuer: elsewhere,
      clientId,
      keys: await keysOf(signer),
      now: () => new Date(now * 1000),
    });

  it('need not state its use, and may name its client as one of its audience', async () => {
    const login = { issuer: elsewhere, subject: 'mtumiaji-1' };
    expect(await verify({})).toEqual(login);
    expect(await verify({ client_id: undefined, aud: ['nyingine', clientId] })).toEqual(login);
  });

  it('is refused when it states another use', async () => {
    await expect(verify({ token_use: 'id' })).rejects.toThrow('use');
  });
});
