import { loginSeconds, type StoredLogin } from '../../domain/institutions/officers/login-cookies.ts';
import type { GrantedLogin } from '../../domain/institutions/officers/login-issuer.ts';
import { ownOfficeOf } from '../../domain/foundation/vocabulary/offices-in-order.ts';
import { plusSeconds, secondsOf } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';

/** A login as a page has it. */
export interface Session {
  readonly accessToken: string;
  /** The id of who is in. */
  readonly officer: string;
  /** The id of the office whose queue their pages begin with. */
  readonly office: string;
  readonly expiresInSeconds: number;
  /** When the officer must log in again, in seconds from now. */
  readonly loginEndsInSeconds: number;
  /** What its browser keeps, and shows again: sealed. */
  readonly kept: string;
}

export type SessionPorts = Pick<Container, 'issuer' | 'loginCookies' | 'admits' | 'now'>;

/**
 * What the issuer granted, once it is known to be an active officer's. For anybody else it is ended at the issuer, and
 * refused: `not-allowed`. Where that could not be found out now, what `admits` throws is thrown, and nothing is ended.
 */
export async function sessionOf(
  ports: SessionPorts,
  granted: GrantedLogin,
  { since, log }: { readonly since: StoredLogin['since']; readonly log: Log },
): Promise<Session> {
  const { accessToken, refreshToken, expiresInSeconds } = granted;
  const officer = await ports.admits(accessToken, log);
  if (officer === undefined) {
    await revokeOrSay(ports, refreshToken, log);
    throw new RequestRefused({ code: 'not-allowed' });
  }
  const left = secondsOf(plusSeconds(since, loginSeconds)) - secondsOf(ports.now());
  return {
    accessToken,
    officer: officer.id,
    office: ownOfficeOf(officer),
    expiresInSeconds: Math.min(expiresInSeconds, left),
    loginEndsInSeconds: left,
    kept: await ports.loginCookies.seal({ refreshToken, since }),
  };
}

/** Ends it at the issuer. Where that fails nobody has the token any more, and it ends with its time: the log says so. */
export async function revokeOrSay(
  { issuer }: Pick<SessionPorts, 'issuer'>,
  refreshToken: string,
  log: Log,
): Promise<void> {
  try {
    await issuer.revoke(refreshToken);
  } catch (error) {
    log.warn('login-not-revoked', {}, error);
  }
}
