import type { Instant } from '../../foundation/time/instant.ts';

/**
 * How long a login lasts, in seconds: a day's work. Whoever works on logs in again. The issuer may end it sooner.
 * Source: docs/rules.md, Officers' logins.
 */
export const loginSeconds = 12 * 3600;

/** What is kept of a login, so that a page that was loaded anew need not ask who somebody is. */
export interface StoredLogin {
  readonly refreshToken: string;
  /** When the officer logged in at the issuer. */
  readonly since: Instant;
}

/** Logins as browsers keep them: sealed, so that a copy of the text is of no use at the issuer. */
export interface LoginCookies {
  seal(login: StoredLogin): Promise<string>;
  /** Undefined for whatever was not sealed here, was changed, or is too long to be ours. */
  open(sealed: string): Promise<StoredLogin | undefined>;
}

/**
 * So many logins that came to nothing, from one network and on one day: far more than an office behind one address mistypes.
 * Source: docs/rules.md, Officers' logins.
 */
export const failedLoginsPerDay = 300;
