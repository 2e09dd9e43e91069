import { randomUUID } from 'node:crypto';
import { demoLogins } from '../../../local/login/demo-logins.ts';
import { logIn, type OfficerTokens } from '../../../local/login/login-page.ts';
import { cloud } from './under-test.ts';

const page = {
  origin: new URL(cloud.login.tokenEndpoint).origin,
  clientId: cloud.login.clientId,
};

/** The tokens of an officer of the sample who logs in by the login page. */
export async function tokensOf(officer: string): Promise<OfficerTokens> {
  const login = demoLogins.find((known) => known.officer === officer);
  if (login === undefined) throw new Error(`${officer} has no login on the local cloud.`);
  return logIn(page, login);
}

/** What the API answers whoever does this with this token, under a key of its own. */
export async function does(path: string, token: string, body: unknown) {
  const reply = await fetch(`${cloud.apiUrl}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  return { status: reply.status, body: (await reply.json()) as Readonly<Record<string, unknown>> };
}

/** What the API answers whoever has this token. */
export async function asks(path: string, token?: string) {
  const reply = await fetch(`${cloud.apiUrl}${path}`, {
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), 'accept-language': 'en' },
  });
  const { status, headers } = reply;
  return { status, headers, body: (await reply.json()) as Readonly<Record<string, unknown>> };
}
