import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { OperatorError } from '../system/operator-error.ts';
import type { DemoLogin } from './demo-logins.ts';

/** The login page of the pool of a local cloud, and the client that its tokens are made for. */
export interface LoginPage {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly clientId: string;
  /** Where it sends an officer back to. */
  readonly returnTo: string;
}

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** What the login form sends, and what the code is changed for a token with. */
const loginForm = (
  { clientId, returnTo }: LoginPage,
  { login, password }: Pick<DemoLogin, 'login' | 'password'>,
  verifier: string,
) => ({
  username: login,
  password,
  client_id: clientId,
  redirect_uri: returnTo,
  response_type: 'code',
  scope: officerScopeText,
  code_challenge: challengeOf(verifier),
  code_challenge_method: 'S256',
});

const codeForm = ({ clientId, returnTo }: LoginPage, code: string, verifier: string) => ({
  grant_type: 'authorization_code',
  client_id: clientId,
  redirect_uri: returnTo,
  code,
  code_verifier: verifier,
});

const Tokens = z.object({
  access_token: z.string(),
  expires_in: z.number(),
  id_token: z.string().optional(),
});

/** What a login brings: the token to ask with, and one that only says who somebody is. */
export interface OfficerTokens {
  readonly access: string;
  readonly identity: string | undefined;
  /** How long the token to ask with is good, in seconds from now. */
  readonly expiresInSeconds: number;
}

/** Logs in by the login page, as a browser would: authorization code with PKCE. Throws `Trouble` when refused. */
export async function logIn(
  page: LoginPage,
  who: Pick<DemoLogin, 'login' | 'password'>,
): Promise<OfficerTokens> {
  const verifier = randomBytes(32).toString('base64url');
  const entered = await fetch(`${page.origin}/login`, {
    method: 'POST',
    body: new URLSearchParams(loginForm(page, who, verifier)),
    redirect: 'manual',
  });
  const back = entered.headers.get('location');
  const code = back === null ? null : new URL(back).searchParams.get('code');
  if (code === null) throw new OperatorError(`The login page did not let ${who.login} in.`);
  const changed = await fetch(`${page.origin}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams(codeForm(page, code, verifier)),
  });
  if (!changed.ok) throw new OperatorError(`The login page gave no token (${changed.status}).`);
  const {
    access_token: access,
    id_token: identity,
    expires_in: expiresInSeconds,
  } = Tokens.parse(await changed.json());
  return { access, identity, expiresInSeconds };
}

/** A verifier of its own for each login keeps codes safe; on this machine there is nobody to keep them from. */
const verifierForCurl = 'a-verifier-that-serves-only-to-try-the-local-cloud';

const formFlags = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `--data-urlencode "${name}=${value}"`)
    .join(' ');

/** Writes a shell command that prints an access token. */
export function byCurl(page: LoginPage, who: DemoLogin): string {
  const entering = formFlags(loginForm(page, who, verifierForCurl));
  const changing = formFlags(codeForm(page, '$CODE', verifierForCurl));
  return [
    `CODE=$(curl -s -o /dev/null -w '%{redirect_url}' ${page.origin}/login ${entering} | sed 's/.*[?&]code=\\([^&]*\\).*/\\1/')`,
    `curl -s ${page.origin}/oauth2/token ${changing} | sed 's/.*"access_token": *"\\([^"]*\\)".*/\\1/'`,
  ].join('\n');
}
