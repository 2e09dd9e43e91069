import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { RequestSkipped, type Failure } from '../../api/problem.ts';
import { createHeld } from '../../platform/held.ts';
import { workAddress } from '../platform/addresses.ts';
import { askForSession, askToEndSession, type GivenCode, type GivenSession } from './ask-session.ts';
import { rememberLogout } from './between-pages.ts';
import { hearTabs, oneTabAtATime, tellTabs, type TabsTell } from './tabs.ts';

/**
 * Whether somebody is in. `ended`: somebody was, on this page, which stays as it is. `unreachable`: it could not be found out.
 * `leaving`: somebody logged out, and the service has not heard of it.
 */
export type SessionState = 'waking' | 'in' | 'out' | 'ended' | 'unreachable' | 'leaving';

type Held = Omit<Extract<TabsTell, { is: 'in' }>, 'is'>;

/** So long before its end a token is no longer used, in ms. */
const early = 60_000;

export const session = createHeld<SessionState>(() => 'waking');
/** The token lies here and nowhere else: it goes with the document. */
let held: Held | undefined;
/** Who is in on this page, also after the login ended. */
let officer: string | undefined;
/** Whose drafts and answers lie in this document: who was in last, also after they logged out in another tab. */
let worker: string | undefined;
/** Why it could not be found out last whether somebody is in. */
let whyUnknown: Failure = { because: 'unreachable' };
let asking: Promise<SessionState> | undefined;
let endTimer: ReturnType<typeof setTimeout> | undefined;

export const sessionState = session.now;

/** Whose login this page has; nobody's: undefined. */
export const whoseLogin = (): string | undefined => held?.officer;

/** The id of the office whose queue the pages of who is in begin with; undefined where that was not told. */
export const ownOfficeOfLogin = (): string | undefined => held?.office;

/** Why it is not known whether somebody is in. */
export const whySessionUnknown = (): Failure => whyUnknown;

function become(next: SessionState): SessionState {
  session.become(next);
  return next;
}

/** Somebody is in. Another person than before finds nothing of the former: the document begins anew. */
function hold(given: Held): SessionState {
  if (worker !== undefined && worker !== given.officer) {
    location.reload();
    return session.now();
  }
  held = given;
  officer = given.officer;
  worker = given.officer;
  clearTimeout(endTimer);
  endTimer = setTimeout(letGo, given.loginEndsAt - Date.now());
  return become('in');
}

/** Nobody is in any more. A page on which somebody was stays. */
function letGo(): SessionState {
  held = undefined;
  clearTimeout(endTimer);
  return become(officer === undefined ? 'out' : 'ended');
}

function holdGiven({
  accessToken,
  officer,
  office,
  expiresInSeconds,
  loginEndsInSeconds,
}: GivenSession): SessionState {
  const now = Date.now();
  const given = {
    token: accessToken,
    officer,
    office,
    endsAt: now + expiresInSeconds * 1000,
    loginEndsAt: now + loginEndsInSeconds * 1000,
  };
  tellTabs({ is: 'in', ...given });
  return hold(given);
}

hearTabs((told) => {
  if (session.now() === 'leaving') return;
  if (told.is === 'in') hold(told);
  else {
    held = undefined;
    officer = undefined;
    become('out');
  }
});

/** Finds out once whether somebody is in; again where it could not be found out. */
export const wake = (): Promise<SessionState> =>
  session.now() === 'waking' || session.now() === 'unreachable' ? renew() : Promise.resolve(session.now());

/** One renewal at a time, whoever wants one, on whichever page of this browser. */
function renew(): Promise<SessionState> {
  const before = held;
  asking ??= oneTabAtATime(() => (held === before ? askAnew() : Promise.resolve(session.now()))).finally(
    () => (asking = undefined),
  );
  return asking;
}

async function askAnew(): Promise<SessionState> {
  const { data, failure } = await askForSession();
  if (data !== undefined) return holdGiven(data);
  if (isAboutTheLogin(failure)) return letGo();
  whyUnknown = failure;
  return held === undefined ? become(officer === undefined ? 'unreachable' : 'ended') : session.now();
}

const isAboutTheLogin = (failure: Failure): boolean =>
  failure.because === 'refused' && [401, 403].includes(failure.problem.status);

/** The token of who is in, made new where it ends soon. Undefined: nobody is in. Throws `RequestSkipped` where it could not be had. */
export async function accessToken(): Promise<string | undefined> {
  if (session.now() === 'waking' || session.now() === 'unreachable') await renew();
  else if (held !== undefined && held.endsAt - early < Date.now()) await renew();
  if (session.now() === 'unreachable') throw new RequestSkipped(whyUnknown);
  if (session.now() !== 'in' || held === undefined) return undefined;
  if (held.endsAt <= Date.now()) throw new RequestSkipped(whyUnknown);
  return held.token;
}

/** Another token than one that was refused. Undefined: nobody is in any more. Throws `RequestSkipped` where it could not be had. */
export async function renewToken(spent: string): Promise<string | undefined> {
  if (held?.token === spent) await renew();
  if (session.now() !== 'in') return undefined;
  if (held?.token === spent) throw new RequestSkipped(whyUnknown);
  return held?.token;
}

/** Begins the session of who comes from the login page; answers why not. */
export async function enter(login: GivenCode): Promise<Failure | undefined> {
  const { data, failure } = await oneTabAtATime(() => askForSession(login));
  if (data === undefined) return failure;
  officer = undefined;
  worker = undefined; // the document is as new as the login
  holdGiven(data);
  return undefined;
}

/** Ends the login here, on all pages of this browser, and at the issuer. Where that is not heard: `leaving`. */
export async function logOut(language: Language): Promise<void> {
  become('leaving');
  const { data } = await oneTabAtATime(() => askToEndSession(language));
  if (data === undefined) {
    become('leaving'); // tells again: the try is over
    return;
  }
  held = undefined;
  officer = undefined;
  tellTabs({ is: 'out' });
  rememberLogout();
  location.assign(data.endSessionUrl ?? workAddress('login', language));
}
