import type { Failure } from '../../api/problem.ts';
import { takeLogin } from './between-pages.ts';
import { enter } from './session.ts';

/** How a way back from the login page ended. `begun-elsewhere`: not by this tab, or not lately. */
export type LoginFinished =
  | { readonly returnTo: string }
  | { readonly failed: 'begun-elsewhere' | 'not-let-in' }
  | { readonly failed: 'refused'; readonly failure: Failure };

/** Whether the issuer led here. */
export const isWayBack = (search: string): boolean => {
  const query = new URLSearchParams(search);
  return query.has('state') && (query.has('code') || query.has('error'));
};

/** Changes the code in the address for a session. The address is without it from here on. */
export async function finishLogin(): Promise<LoginFinished> {
  const query = new URLSearchParams(location.search);
  const code = query.get('code');
  history.replaceState(history.state, '', location.pathname);
  const begun = takeLogin();
  const state = query.get('state') ?? '';
  if (begun?.state !== state) return { failed: 'begun-elsewhere' };
  if (code === null || query.has('error')) return { failed: 'not-let-in' };
  const { codeVerifier, redirectUri, returnTo } = begun;
  const failure = await enter({ code, codeVerifier, redirectUri });
  return failure === undefined ? { returnTo } : { failed: 'refused', failure };
}
