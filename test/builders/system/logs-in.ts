import { createHash } from 'node:crypto';
import { sessionCookie } from '../../../contracts/http/login/session.ts';
import type { Seen } from './seen.ts';
import { pageOrigin, type System } from './system.ts';

const codeVerifier = 'uthibitisho-wa-ukurasa-wenye-herufi-za-kutosha';
const redirectUri = `${pageOrigin}/kazi/ingia`;

/** What the login page gives a page of ours that an officer logs in on. */
export const aLoginOf = (system: System, officer: string) => ({
  code: system.issuer.logsIn({
    subject: officer,
    challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    redirectUri,
  }),
  codeVerifier,
  redirectUri,
});

/** What a browser has beside what a page asks: which page it is, and the cookie. */
export const fromPage = (cookie?: string, origin = pageOrigin): Readonly<Record<string, string>> => ({
  origin,
  'accept-language': 'en',
  ...(cookie !== undefined && { cookie }),
});

/** The cookie as a browser shows it, of a reply that set one. */
export function cookieOf({ cookies }: Pick<Seen, 'cookies'>): string {
  const [pair = ''] = (cookies[0] ?? '').split('; ');
  if (!pair.startsWith(`${sessionCookie}=`)) throw new Error('There is no such cookie in the reply.');
  return pair;
}

/** An officer logs in by a page at `origin`: the cookie that the browser has from then on. */
export async function logsIn(system: System, officer: string, origin = pageOrigin): Promise<string> {
  const body = { login: aLoginOf(system, officer) };
  return cookieOf(await system.answers('keep-session', { headers: fromPage(undefined, origin), body }));
}
