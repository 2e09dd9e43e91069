import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { IssuerUnavailable } from '../../../domain/institutions/officers/login-issuer.ts';
import { keysAt, TokenRefused, verifyToken } from '../../../functions/http/verify-token.ts';
import { aSigner, aToken, clientId, issuer, keySetOf, type Signer } from '../../builders/tokens.ts';

const now = Math.floor(Date.now() / 1000);
let signer: Signer;
beforeAll(async () => {
  signer = await aSigner();
});

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An issuer on this machine that answers so each time it is asked for its keys. */
async function anIssuer(answer: () => { readonly status: number; readonly body: string }) {
  let asked = 0;
  const listening = createServer((_, reply) => {
    asked += 1;
    const { status, body } = answer();
    reply.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  server = listening;
  await new Promise<void>((up) => listening.listen(0, '127.0.0.1', up));
  const { port } = listening.address() as AddressInfo;
  const keys = keysAt(`http://127.0.0.1:${port}/jwks.json`);
  const verify = (token: string) =>
    verifyToken(token, { issuer, clientId, keys, now: () => new Date(now * 1000) });
  return { verify, asked: () => asked };
}

const keySet = async () => JSON.stringify(await keySetOf(signer));

describe("an issuer's keys", () => {
  it('are fetched once for many tokens', async () => {
    const body = await keySet();
    const { verify, asked } = await anIssuer(() => ({ status: 200, body }));
    const token = await aToken(signer, now);
    await Promise.all([verify(token), verify(token)]);
    await verify(token);
    expect(asked()).toBe(1);
  });

  it('are not fetched again for each token with a key that nobody knows', async () => {
    const body = await keySet();
    const { verify, asked } = await anIssuer(() => ({ status: 200, body }));
    for (const kid of ['moja', 'mbili', 'tatu']) {
      await expect(verify(await aToken({ ...signer, kid }, now))).rejects.toThrow(TokenRefused);
    }
    expect(asked()).toBe(1);
  });

  it('are not fetched at all for a token that could not be the issuer’s', async () => {
    const { verify, asked } = await anIssuer(() => ({ status: 200, body: '{}' }));
    await expect(verify('garbage')).rejects.toThrow(TokenRefused);
    expect(asked()).toBe(0);
  });

  it.each([
    ['an error', 503, '{}'],
    ['a page', 200, '<html></html>'],
    ['something else', 200, '{"keys": 7}'],
  ])('that come as %s say nothing of the token', async (_, status, body) => {
    const { verify } = await anIssuer(() => ({ status, body }));
    await expect(verify(await aToken(signer, now))).rejects.toThrow(IssuerUnavailable);
  });

  it('that were away for a moment are used when they are back', async () => {
    const body = await keySet();
    let away = true;
    const { verify } = await anIssuer(() => (away ? { status: 500, body: '' } : { status: 200, body }));
    const token = await aToken(signer, now);
    await expect(verify(token)).rejects.toThrow(IssuerUnavailable);
    away = false;
    expect(await verify(token)).toEqual({ issuer, subject: 'mtumiaji-1' });
  });

  it('at an address where nobody answers say nothing of the token', async () => {
    const keys = keysAt('http://127.0.0.1:9/jwks.json');
    const rules = { issuer, clientId, keys, now: () => new Date(now * 1000) };
    await expect(verifyToken(await aToken(signer, now), rules)).rejects.toThrow(IssuerUnavailable);
  });
});
