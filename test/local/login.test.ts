import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { demoLogins } from '../../local/login/demo-logins.ts';
import { officersPage } from '../../local/login/officers-page.ts';
import { aLoginServer, aShownOfficer, asksToLogIn, localClientId } from '../builders/local-login.ts';

const verifier = 'v'.repeat(43);
const challenge = createHash('sha256').update(verifier).digest('base64url');
const returnTo = 'http://127.0.0.1:8080/kazi/ingia';

let address: string;
/** In milliseconds. */
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-11-24T09:00:00Z');
  const started = await aLoginServer({ returns: [returnTo], now: () => now }, ['neema-sanga', 'musa-mollel']);
  onTestFinished(() => void started.server.close());
  ({ address } = started);
});

const asked = (changes: Readonly<Record<string, string>> = {}): string => {
  const query = asksToLogIn(challenge, returnTo);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `${address}/oauth2/authorize?${query.toString()}`;
};

const chooses = (officer: string, changes: Readonly<Record<string, string>> = {}) =>
  fetch(asked(changes), {
    method: 'POST',
    body: new URLSearchParams({ officer }),
    redirect: 'manual',
  });

const backIn = (reply: Response): URL => new URL(reply.headers.get('location') ?? '');

const tokens = (form: Readonly<Record<string, string>>) =>
  fetch(`${address}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: localClientId, ...form }),
  });

const forCode = (code: string, changes: Readonly<Record<string, string>> = {}) =>
  tokens({
    grant_type: 'authorization_code',
    redirect_uri: returnTo,
    code,
    code_verifier: verifier,
    ...changes,
  });

describe('the login page of the local cloud', () => {
  it('shows who can be chosen, says in both languages that it is a local one, and is a page that loads nothing', async () => {
    const reply = await fetch(asked());
    const html = await reply.text();
    expect(html).toContain('value="neema-sanga"');
    expect(html).toContain('Wingu la mashine hii');
    expect(html).toContain('The local cloud');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(reply.headers.get('content-security-policy')).toContain(
      "form-action 'self' http://127.0.0.1:8080;",
    );
  });

  it('leads back with a code and the state that it was asked with', async () => {
    const back = backIn(await chooses('neema-sanga', { state: 'hali ya ukurasa' }));
    expect(back.origin + back.pathname).toBe(returnTo);
    expect(back.searchParams.get('state')).toBe('hali ya ukurasa');
    expect(await (await forCode(back.searchParams.get('code') ?? '')).json()).toMatchObject({
      access_token: 'neema-sanga',
      token_type: 'Bearer',
      expires_in: 1800,
    });
  });

  it('knows for an hour who was chosen, as the page of the issuer does, until that is ended', async () => {
    const [cookie = ''] = (await chooses('musa-mollel')).headers.getSetCookie()[0]?.split('; ') ?? [];
    const again = () => fetch(asked(), { headers: { cookie }, redirect: 'manual' });
    expect(backIn(await again()).searchParams.get('code')).not.toBeNull();

    const out = `${address}/logout?${new URLSearchParams({ client_id: localClientId, logout_uri: returnTo }).toString()}`;
    const ended = await fetch(out, { headers: { cookie }, redirect: 'manual' });
    expect([ended.status, backIn(ended).href]).toEqual([302, returnTo]);
    expect((await again()).status).toBe(200);

    const [other = ''] = (await chooses('musa-mollel')).headers.getSetCookie()[0]?.split('; ') ?? [];
    now += 3600_000;
    const late = await fetch(asked(), { headers: { cookie: other }, redirect: 'manual' });
    expect(late.status).toBe(200);
  });

  it.each([
    ['a client that it does not know', { client_id: 'mwingine' }],
    ['an address that is none of the stage', { redirect_uri: 'https://elsewhere.example/kazi/ingia' }],
  ])('sends nobody anywhere for %s', async (_, changes) => {
    for (const reply of [
      await fetch(asked(changes), { redirect: 'manual' }),
      await chooses('neema-sanga', changes),
    ])
      expect([reply.status, reply.headers.get('location')]).toEqual([400, null]);
  });

  it.each([
    ['a challenge in plain', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no challenge', { code_challenge: '' }, 'invalid_request'],
    ['a token at once', { response_type: 'token' }, 'invalid_request'],
    ['another scope', { scope: 'mrejesho/admin' }, 'invalid_scope'],
  ])('leads back with the fault for %s', async (_, changes, fault) => {
    const back = backIn(await fetch(asked(changes), { redirect: 'manual' }));
    expect(back.origin + back.pathname).toBe(returnTo);
    expect([back.searchParams.get('error'), back.searchParams.get('code')]).toEqual([fault, null]);
  });

  it('lets in nobody who cannot be chosen', async () => {
    const reply = await chooses('mwingine');
    expect([reply.status, reply.headers.get('location')]).toEqual([400, null]);
  });

  it('leads after a logout only to pages of the stage', async () => {
    const query = new URLSearchParams({ client_id: localClientId, logout_uri: 'https://elsewhere.example/' });
    const reply = await fetch(`${address}/logout?${query.toString()}`, { redirect: 'manual' });
    expect([reply.status, reply.headers.get('location')]).toEqual([400, null]);
  });

  it('shows what it was asked as text, whatever it is', () => {
    const hostile = '"><script>alert(1)</script>';
    const html = officersPage(
      [{ ...aShownOfficer('a'), name: hostile }],
      new URLSearchParams({ state: hostile }),
    );
    expect(html).not.toContain('<script');
  });

  it('can be everybody of the demonstration', () => {
    expect(demoLogins.length).toBeGreaterThan(40);
  });
});

describe('the tokens of the local cloud', () => {
  const aCode = async () => backIn(await chooses('neema-sanga')).searchParams.get('code') ?? '';

  it('are not given for a code that is five minutes old', async () => {
    const code = await aCode();
    now += 300_000;
    expect(await (await forCode(code)).json()).toEqual({ error: 'invalid_grant' });
  });

  it('are not given to another client, nor for anything but a code and a refresh token', async () => {
    const code = await aCode();
    expect(await (await forCode(code, { client_id: 'mwingine' })).json()).toEqual({
      error: 'invalid_client',
    });
    expect(await (await tokens({ grant_type: 'password' })).json()).toEqual({
      error: 'unsupported_grant_type',
    });
  });

  it('end with the day', async () => {
    const first = (await (await forCode(await aCode())).json()) as { refresh_token: string };
    const renewed = () => tokens({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
    now += 12 * 3600_000;
    expect((await renewed()).status).toBe(400);
  });
});
