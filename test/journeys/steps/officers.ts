import { randomUUID } from 'node:crypto';
import { refusalWords } from '../../../words/act-refusals.ts';
import type { RefusalReason } from '../../../domain/casework/acts/refusals.ts';
import { demoLogins } from '../../../local/login/demo-logins.ts';
import { logIn, type OfficerTokens } from '../../../local/login/login-page.ts';
import { cloud } from './under-test.ts';

const page = {
  origin: cloud.login.poolUrl,
  clientId: cloud.login.clientId,
  returnTo: cloud.login.redirectUri,
};

/** The tokens of an officer of the sample who logs in by the login page. */
export async function tokensOf(officer: string): Promise<OfficerTokens> {
  const login = demoLogins.find((known) => known.officer === officer);
  if (login === undefined) throw new Error(`${officer} has no login on the local cloud.`);
  return logIn(page, login);
}

/** What the API answers whoever has this token: what is no JSON is its text alone. */
export const asks = (path: string, token?: string) => request(path, token);

/** What the API answers whoever sends this with this token, under a key of its own. */
export const sends = (path: string, token: string, body: unknown) =>
  request(path, token, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });

/** What the API answers an officer who does an act on a ticket: `does(access, number, 'note', { message })`. */
export const does = (token: string, number: string, what: string, body: unknown = {}) =>
  sends(`/v1/officer/tickets/${number}/${what}`, token, body);

/** The same by somebody who opens the ticket first, as whoever answers it does. */
export async function readsAndDoes(token: string, number: string, what: string, body: unknown = {}) {
  await asks(`/v1/officer/tickets/${number}`, token);
  return does(token, number, what, body);
}

/** The answer to an act that the rules do not allow: which rule, and in words. */
export const refusedFor = (refusal: RefusalReason) => ({
  status: 409,
  body: { code: 'act-refused', refusal, detail: refusalWords[refusal].en },
});

async function request(
  path: string,
  token: string | undefined,
  {
    headers: sent,
    ...rest
  }: { readonly headers?: Record<string, string>; method?: string; body?: string } = {},
) {
  const reply = await fetch(`${cloud.apiUrl}${path}`, {
    ...rest,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      'accept-language': 'en',
      ...sent,
    },
  });
  const { status, headers } = reply;
  const text = await reply.text();
  const isJson = headers.get('content-type')?.includes('json') === true;
  return {
    status,
    headers,
    text,
    body: (isJson ? JSON.parse(text) : {}) as Readonly<Record<string, unknown>>,
  };
}
