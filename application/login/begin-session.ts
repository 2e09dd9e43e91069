import { failedLoginsPerDay } from '../../domain/institutions/officers/login-cookies.ts';
import {
  GrantRefused,
  type GrantedLogin,
  type LoginCode,
} from '../../domain/institutions/officers/login-issuer.ts';
import { secondsUntil } from '../../domain/foundation/rate-limits/rate-limits.ts';
import type { DailyShare } from '../../domain/ticketing/tickets/daily-counts.ts';
import { dayEndsAt, localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { sourceHashOf } from '../tickets/request-hashes.ts';
import { revokeOrSay, sessionOf, type Session, type SessionPorts } from './session.ts';

interface LoginShown {
  readonly login: LoginCode;
  /** The network that it comes from. */
  readonly source: string;
  readonly log: Log;
}

/**
 * Changes what the login page gave for a session. Throws `login-failed` where the issuer gives nothing for it,
 * `too-many-logins` where too many from there came to nothing today, `not-allowed` where it is no active officer's, and
 * `IssuerUnavailable` or `StoreUnavailable`.
 */
export async function beginSession(
  ports: SessionPorts & Pick<Container, 'counts' | 'keys' | 'registry'>,
  { login, source, log }: LoginShown,
): Promise<Session> {
  const { now, registry, keys } = ports;
  const at = now();
  const { timeZone } = await registry.calendar();
  const day = localDateAt(at, timeZone);
  const share: DailyShare = {
    by: 'login',
    hash: sourceHashOf(await keys(), day, source),
    day,
    limit: failedLoginsPerDay,
  };
  if (!(await ports.counts.take(share, at)).taken)
    throw new RequestRefused({ code: 'too-many-logins' }, secondsUntil(dayEndsAt(at, timeZone), at));
  const granted = await exchanged(ports, { login, share, log });
  try {
    return await sessionOf(ports, granted, { since: at, log });
  } catch (error) {
    // A code works once: nobody can ask for this session again.
    if (!(error instanceof RequestRefused)) await revokeOrSay(ports, granted.refreshToken, log);
    throw error;
  }
}

/** Only what the issuer refused stays counted. */
async function exchanged(
  { issuer, counts }: Pick<Container, 'issuer' | 'counts'>,
  { login, share, log }: Pick<LoginShown, 'login' | 'log'> & { readonly share: DailyShare },
): Promise<GrantedLogin> {
  try {
    const granted = await issuer.exchange(login);
    await giveBack(counts, share, log);
    return granted;
  } catch (error) {
    if (error instanceof GrantRefused) throw new RequestRefused({ code: 'login-failed' });
    await giveBack(counts, share, log);
    throw error;
  }
}

async function giveBack(counts: Container['counts'], share: DailyShare, log: Log): Promise<void> {
  try {
    await counts.giveBack(share);
  } catch (error) {
    log.warn('share-not-given-back', {}, error);
  }
}
