import type { Language } from '../../../../domain/vocabulary/language.ts';
import { workAddress } from '../addresses.ts';

/** Whether somebody is in. `ended`: somebody was, on this page. `unreachable`: it could not be found out. */
export type SessionState = 'waking' | 'in' | 'out' | 'ended' | 'unreachable';

interface Token {
  readonly text: string;
  /** In ms of this machine's clock. */
  readonly endsAt: number;
}

/** So long before its end a token is no longer used, in ms. */
const early = 60_000;

const address = '/v1/session';

let state: SessionState = 'waking';
let token: Token | undefined;
let asking: Promise<SessionState> | undefined;
const hearers = new Set<() => void>();

export const sessionState = (): SessionState => state;

/** Hears of each change, until what it answers is called. */
export function watchSession(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

function become(next: SessionState): SessionState {
  state = next;
  for (const hear of hearers) hear();
  return next;
}

/** Finds out once whether somebody is in; again where it could not be found out. */
export function wake(): Promise<SessionState> {
  if (state !== 'waking' && state !== 'unreachable') return Promise.resolve(state);
  return renew();
}

/** One renewal at a time, whoever wants one. */
function renew(): Promise<SessionState> {
  asking ??= askForToken().finally(() => (asking = undefined));
  return asking;
}

async function askForToken(): Promise<SessionState> {
  const wasIn = state === 'in';
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    if (response.status >= 500) return become(wasIn ? 'in' : 'unreachable');
    const said: unknown = await response.json();
    if (!response.ok || !isToken(said)) return become(wasIn ? 'ended' : 'out');
    token = { text: said.accessToken, endsAt: Date.now() + said.expiresInSeconds * 1000 };
    return become('in');
  } catch {
    return become(wasIn ? 'in' : 'unreachable');
  }
}

const isToken = (
  said: unknown,
): said is { readonly accessToken: string; readonly expiresInSeconds: number } =>
  typeof said === 'object' && said !== null && 'accessToken' in said && typeof said.accessToken === 'string';

/** The token of who is in, made new where it ends soon. Undefined: nobody is in. */
export async function accessToken(): Promise<string | undefined> {
  if (state === 'waking' || (token !== undefined && token.endsAt - early < Date.now())) await renew();
  return state === 'in' ? token?.text : undefined;
}

/** Another token than one that was refused. Undefined: nobody is in any more. */
export async function renewToken(spent: string): Promise<string | undefined> {
  if (token?.text === spent) await renew();
  return state === 'in' && token?.text !== spent ? token?.text : undefined;
}

/** Ends the login here and where it was made. */
export async function logOut(language: Language): Promise<void> {
  await fetch(address, { method: 'DELETE' }).catch(() => undefined);
  token = undefined;
  become('out');
  location.assign(workAddress('login', language));
}
