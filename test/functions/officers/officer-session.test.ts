import { describe, expect, it, vi } from 'vitest';
import { sessionCookie } from '../../../contracts/http/login/session.ts';
import { failedLoginsPerDay, loginSeconds } from '../../../domain/institutions/officers/login-cookies.ts';
import { IssuerUnavailable } from '../../../domain/institutions/officers/login-issuer.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aLoginOf, cookieOf, fromPage, logsIn } from '../../builders/system/logs-in.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aSystem, type System } from '../../builders/system/system.ts';

const officer = anOfficer({ id: 'karani', institution: 'dawasa' });
const content = aRegistryContent({
  officers: [officer, anOfficer({ id: 'aliyeondoka', institution: 'dawasa', active: false })],
});

const system = () => aSystem({ content });

const logIn = (of: System, login: object = aLoginOf(of, 'karani'), headers = fromPage()) =>
  of.answers('keep-session', { headers, body: { login } });
const renew = (of: System, cookie?: string, language = 'en') =>
  of.answers('keep-session', {
    headers: { ...fromPage(cookie), 'accept-language': language },
    body: {},
  });
const logOut = (of: System, cookie?: string, language = 'en') =>
  of.answers('end-session', { headers: { ...fromPage(cookie), 'accept-language': language } });

/** Takes the login out of the browser. */
const forgotten = [`${sessionCookie}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`];

describe('an officer who logs in', () => {
  it('gets an access token for the page, and a cookie that no script reads and no other site shows', async () => {
    const { status, body, cookies, headers } = await logIn(system());
    expect([status, body]).toEqual([
      200,
      {
        accessToken: 'karani',
        officer: 'karani',
        office: 'dawasa',
        expiresInSeconds: 1800,
        loginEndsInSeconds: loginSeconds,
      },
    ]);
    expect(headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(
      /^__Host-mrejesho-session=\w+\.[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
    );
  });

  it('keeps in the browser nothing that the issuer would take', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    const [, , sealed = ''] = /^(\S+?)=(\S+)$/.exec(cookie) ?? [];
    const inside = Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString('latin1');
    expect(`${cookie} ${inside}`).not.toContain('refresh-');
  });

  it('begins again where the code is wrong, was used, or is of another page', async () => {
    const of = system();
    const login = aLoginOf(of, 'karani');
    await logIn(of, login);
    const fresh = aLoginOf(of, 'karani');
    const replies = [
      await logIn(of, login),
      await logIn(of, { ...fresh, codeVerifier: 'x'.repeat(43) }),
      await logIn(of, { ...fresh, code: 'another' }),
    ];
    expect(replies.map(({ status, body }) => [status, body['code']])).toEqual(
      replies.map(() => [401, 'login-failed']),
    );
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies[0]?.body['detail']).toBe(
      'The proof of your login is wrong, too old or was used before. Begin the login again.',
    );
  });

  it('is told so in Swahili too', async () => {
    const of = system();
    const headers = { ...fromPage(), 'accept-language': 'sw' };
    const { body } = await logIn(of, { ...aLoginOf(of, 'karani'), code: 'nyingine' }, headers);
    expect(body['title']).toBe('Kuingia hakukukamilika');
  });

  it('is refused, and out at the issuer too, who left or whom the registry does not know', async () => {
    for (const nobody of ['aliyeondoka', 'hayupo']) {
      const of = system();
      const { status, body, cookies } = await logIn(of, aLoginOf(of, nobody));
      expect([status, body['code'], cookies]).toEqual([403, 'not-allowed', forgotten]);
      await expect(of.issuer.renew('refresh-2')).rejects.toThrow('worth nothing');
    }
  });

  it('is answered with what is wrong where the page sends no login that could be one', async () => {
    const { status, body } = await logIn(system(), { code: 'a', codeVerifier: 'short' });
    expect([status, body['code']]).toEqual([400, 'invalid-request']);
  });
});

describe('a login that came to nothing', () => {
  it('is counted by network and day, and only what the issuer refused is', async () => {
    const of = system();
    const wrong = { ...aLoginOf(of, 'karani'), code: 'another' };
    await logIn(of);
    for (let tried = 0; tried < failedLoginsPerDay; tried += 1)
      expect((await logIn(of, wrong)).status).toBe(401);
    const refused = await logIn(of);
    expect([refused.status, refused.body['code']]).toEqual([429, 'too-many-logins']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3600);
    of.now = plusSeconds(of.now, Number(refused.headers['retry-after']));
    expect((await logIn(of)).status).toBe(200);
  });

  it('hinders nobody who is in', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    for (let tried = 0; tried < failedLoginsPerDay; tried += 1)
      await logIn(of, { ...aLoginOf(of, 'karani'), code: 'another' });
    expect((await renew(of, cookie)).status).toBe(200);
  });
});

describe('a page that is loaded anew', () => {
  it('is in by the cookie alone, which is another one each time', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    of.now = plusSeconds(of.now, 600);
    const renewed = await renew(of, cookie);
    expect([renewed.status, renewed.body]).toEqual([
      200,
      {
        accessToken: 'karani',
        officer: 'karani',
        office: 'dawasa',
        expiresInSeconds: 1800,
        loginEndsInSeconds: loginSeconds - 600,
      },
    ]);
    expect(cookieOf(renewed)).not.toBe(cookie);
  });

  it('is out, and its cookie gone, when the cookie is none of ours or was used long ago', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    await renew(of, cookie);
    of.now = plusSeconds(of.now, 61);
    const [name = '', value = ''] = cookie.split('=');
    const strange = [
      cookie,
      `${name}=rubbish`,
      `${name}=${value.slice(0, -2)}xx`,
      `${name}=v9.${value}`,
      undefined,
    ];
    for (const shown of strange) {
      const { status, body, cookies } = await renew(of, shown);
      expect([status, body['code'], cookies]).toEqual([401, 'session-ended', forgotten]);
    }
  });

  it('is out when the day is over, and so is the login at the issuer', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    of.now = plusSeconds(of.now, loginSeconds - 1);
    const last = await renew(of, cookie);
    expect(last.body).toMatchObject({ expiresInSeconds: 1, loginEndsInSeconds: 1 });
    of.now = plusSeconds(of.now, 1);
    const { status, body } = await renew(of, cookieOf(last));
    expect([status, body['code']]).toEqual([401, 'session-ended']);
    of.now = plusSeconds(of.now, -2);
    expect((await renew(of, cookieOf(last))).status).toBe(401);
  });

  it('is out at once when the registry says so', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    const at = of.now;
    await of.registry.write({
      ...{ basedOn: 1, version: 2, by: 'Msimamizi', at, contacts: [] },
      ...{ institutions: [], categories: [], routing: [], officers: [{ ...officer, active: false }] },
    });
    const { status, body, cookies } = await renew(of, cookie);
    expect([status, body['code'], cookies]).toEqual([403, 'not-allowed', forgotten]);
  });

  it('keeps its cookie while the issuer cannot be asked', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    const away = vi.spyOn(of.issuer, 'renew').mockRejectedValue(new IssuerUnavailable('x'));
    const { status, body, headers, cookies } = await renew(of, cookie);
    expect([status, body['code'], cookies]).toEqual([503, 'login-unavailable', []]);
    expect(headers).toMatchObject({ 'retry-after': '5' });
    away.mockRestore();
    expect((await renew(of, cookie)).status).toBe(200);
  });
});

describe('a registry that cannot be read', () => {
  const away = (of: System) =>
    vi.spyOn(of.tokens, 'officerOf').mockRejectedValueOnce(new StoreUnavailable('x'));

  it('ends no session: the same cookie works a moment later', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    away(of);
    const { status, body, cookies } = await renew(of, cookie);
    expect([status, body['code'], cookies]).toEqual([503, 'store-unavailable', []]);
    expect((await renew(of, cookie)).status).toBe(200);
  });

  it('lets nobody in, and leaves no login behind at the issuer that nobody knows of', async () => {
    const of = system();
    away(of);
    expect((await logIn(of)).status).toBe(503);
    await expect(of.issuer.renew('refresh-2')).rejects.toThrow('worth nothing');
  });
});

describe('an officer who logs out', () => {
  it('is out here, at the issuer, and is led to where its own session ends', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    const { status, body, cookies } = await logOut(of, cookie);
    expect([status, cookies]).toEqual([200, forgotten]);
    expect(body['endSessionUrl']).toBe(
      'https://login.example/logout?client_id=mteja&logout_uri=https%3A%2F%2Fmrejesho.example%2Fen%2Fwork%2Flogin',
    );
    expect((await renew(of, cookie)).body['code']).toBe('session-ended');
  });

  it('comes back to the page in their language', async () => {
    const { body } = await logOut(system(), undefined, 'sw');
    expect(body['endSessionUrl']).toContain('%2Fkazi%2Fingia');
  });

  it('is out though the issuer does not answer, and the log says so without a word of the login', async () => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    of.issuer.revoke = () => Promise.reject(new IssuerUnavailable('x'));
    const { status, cookies } = await logOut(of, cookie);
    expect([status, cookies]).toEqual([200, forgotten]);
    expect(of.captured.lines.join('')).toContain('login-not-revoked');
  });

  it('may be nobody: a cookie that is over, or none', async () => {
    const of = system();
    for (const shown of [undefined, `${sessionCookie}=rubbish`])
      expect((await logOut(of, shown)).status).toBe(200);
  });
});

describe('a page that is not ours', () => {
  it.each([
    ['of another site', { origin: 'https://mrejesho.example.com' }],
    ['of the same name without TLS', { origin: 'http://mrejesho.example' }],
    ['without an origin', { origin: 'null' }],
    ['that says nothing of itself', {}],
  ])('%s neither logs anybody in nor out, nor keeps them in', async (_, headers) => {
    const of = system();
    const cookie = await logsIn(of, 'karani');
    const replies = [
      await of.answers('keep-session', { headers, body: { login: aLoginOf(of, 'karani') } }),
      await of.answers('keep-session', { headers: { ...headers, cookie }, body: {} }),
      await of.answers('end-session', { headers: { ...headers, cookie } }),
    ];
    for (const { status, body, cookies } of replies)
      expect([status, body['code'], cookies]).toEqual([403, 'not-from-our-pages', []]);
    expect((await renew(of, cookie)).status).toBe(200);
  });

  it('cannot send a form in the place of JSON', async () => {
    const of = system();
    const headers = { ...fromPage(), 'content-type': 'application/x-www-form-urlencoded' };
    const { status } = await of.answers('keep-session', { headers, body: 'login=a' });
    expect(status).toBe(415);
  });
});

it('replies to a cookie are never compressed', async () => {
  const of = system();
  const of2 = aSystem({ content });
  of.issuer.exchange = () =>
    Promise.resolve({ accessToken: 'karani', refreshToken: 'a'.repeat(1500), expiresInSeconds: 5 });
  const { headers } = await logIn(of, aLoginOf(of2, 'karani'), {
    ...fromPage(),
    'accept-encoding': 'br, gzip',
  });
  expect(headers).not.toHaveProperty('content-encoding');
});

it('no token, code or cookie is written into a log', async () => {
  const of = system();
  const login = aLoginOf(of, 'karani');
  const cookie = cookieOf(await logIn(of, login));
  await renew(of, cookie);
  await logIn(of, login);
  await logOut(of, cookie);
  const lines = of.captured.lines.join('');
  for (const secret of [login.code, login.codeVerifier, cookie.slice(30, 60), 'refresh-', 'karani'])
    expect(lines).not.toContain(secret);
});

it('anybody may know where officers log in', async () => {
  const { status, body } = await system().answers('show-login');
  expect([status, body]).toEqual([
    200,
    {
      authorizationEndpoint: 'https://login.example/oauth2/authorize',
      clientId: 'mteja',
      scope: 'mrejesho/officer',
    },
  ]);
});
