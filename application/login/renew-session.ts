import { loginSeconds } from '../../domain/institutions/officers/login-cookies.ts';
import { GrantRefused, type GrantedLogin } from '../../domain/institutions/officers/login-issuer.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { revokeOrSay, sessionOf, type Session, type SessionPorts } from './session.ts';

interface LoginKept {
  /** As the browser shows it; none: undefined. */
  readonly kept: string | undefined;
  readonly log: Log;
}

/**
 * The session again, with new tokens. Throws `session-ended` where there is none or it is over, `not-allowed` where it is
 * no active officer's, and `IssuerUnavailable` or `StoreUnavailable`, upon which the same may be shown again.
 */
export async function renewSession(ports: SessionPorts, { kept, log }: LoginKept): Promise<Session> {
  const login = kept === undefined ? undefined : await ports.loginCookies.open(kept);
  if (login === undefined) throw new RequestRefused({ code: 'session-ended' });
  const { refreshToken, since } = login;
  if (plusSeconds(since, loginSeconds) <= ports.now()) {
    await revokeOrSay(ports, refreshToken, log);
    throw new RequestRefused({ code: 'session-ended' });
  }
  return sessionOf(ports, await renewed(ports, refreshToken), { since, log });
}

async function renewed({ issuer }: Pick<Container, 'issuer'>, refreshToken: string): Promise<GrantedLogin> {
  try {
    return await issuer.renew(refreshToken);
  } catch (error) {
    throw error instanceof GrantRefused ? new RequestRefused({ code: 'session-ended' }) : error;
  }
}
