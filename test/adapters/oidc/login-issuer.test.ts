import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { oidcLoginIssuer } from '../../../adapters/oidc/login-issuer.ts';
import { GrantRefused, IssuerUnavailable } from '../../../domain/institutions/officers/login-issuer.ts';
import { aLoginServer, asksToLogIn, localClientId } from '../../builders/local-login.ts';
import { loginIssuerContract, redirectUri } from '../contract/login-issuer.ts';

loginIssuerContract(async () => {
  let now = Date.parse('2026-11-24T09:00:00Z');
  const { address, server } = await aLoginServer({ returns: [redirectUri], now: () => now });
  onTestFinished(() => void server.close());
  return {
    issuer: oidcLoginIssuer({
      issuer: address,
      clientId: localClientId,
      tokenEndpoint: `${address}/oauth2/token`,
      revocationEndpoint: `${address}/oauth2/revoke`,
    }),
    async logsIn(asked) {
      const query = asksToLogIn(asked.challenge, asked.redirectUri);
      const reply = await fetch(`${address}/oauth2/authorize?${query.toString()}`, {
        method: 'POST',
        body: new URLSearchParams({ officer: 'neema-sanga' }),
        redirect: 'manual',
      });
      return new URL(reply.headers.get('location') ?? '').searchParams.get('code') ?? '';
    },
    passes: (seconds) => void (now += seconds * 1000),
  };
});

/** An issuer that always says this, or nothing at all. */
async function anIssuerThatSays(status?: number, body = '', contentType = 'application/json') {
  const server = createServer((_, outgoing) => {
    if (status !== undefined) outgoing.writeHead(status, { 'content-type': contentType }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return oidcLoginIssuer({
    issuer: address,
    clientId: localClientId,
    tokenEndpoint: `${address}/token`,
    revocationEndpoint: `${address}/revoke`,
    patience: 200,
  });
}

describe('an issuer that is not well', () => {
  it.each([
    ['has a fault', 500, '{"message":"oops"}'],
    ['knows our client no more', 400, '{"error":"invalid_client"}'],
    ['answers no JSON', 200, '<html>'],
    ['gives another kind of token', 200, '{"access_token":"a","token_type":"mac","expires_in":5}'],
    ['gives no token', 200, '{}'],
    ['says nothing in time', undefined, undefined],
  ])('and %s ends no login: it is to be asked again', async (_, status, body) => {
    const issuer = await anIssuerThatSays(status, body);
    await expect(issuer.renew('a-token')).rejects.toThrow(IssuerUnavailable);
    const login = { code: 'a-code', codeVerifier: 'v'.repeat(43), redirectUri };
    await expect(issuer.exchange(login)).rejects.toThrow(IssuerUnavailable);
  });

  it('cannot end a login, and that is told', async () => {
    await expect((await anIssuerThatSays(503)).revoke('a-token')).rejects.toThrow(IssuerUnavailable);
  });

  it('is not spoken to without TLS on another machine', async () => {
    const issuer = oidcLoginIssuer({
      issuer: 'http://login.example',
      clientId: localClientId,
      tokenEndpoint: 'http://login.example/token',
    });
    await expect(issuer.renew('a-token')).rejects.toThrow(IssuerUnavailable);
  });
});

describe('an issuer', () => {
  const renewed = '{"access_token":"mpya","token_type":"Bearer"}';

  it('that does not rotate its tokens leaves the former one, and the shortest life where it says none', async () => {
    const issuer = await anIssuerThatSays(200, renewed);
    expect(await issuer.renew('a-token')).toEqual({
      accessToken: 'mpya',
      refreshToken: 'a-token',
      expiresInSeconds: 300,
    });
  });

  it('that gives no refresh token with a login is not set up for us', async () => {
    const login = { code: 'a-code', codeVerifier: 'v'.repeat(43), redirectUri };
    await expect((await anIssuerThatSays(200, renewed)).exchange(login)).rejects.toThrow(IssuerUnavailable);
  });

  it('that says that a token was used ends the login', async () => {
    const issuer = await anIssuerThatSays(400, '{"error":"invalid_grant"}');
    await expect(issuer.renew('a-token')).rejects.toThrow(GrantRefused);
  });

  it('without a place to revoke is not asked to', async () => {
    const issuer = oidcLoginIssuer({
      issuer: 'https://login.example',
      clientId: localClientId,
      tokenEndpoint: 'https://login.example/token',
    });
    await expect(issuer.revoke('a-token')).resolves.toBeUndefined();
  });
});
