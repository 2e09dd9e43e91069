import type { IssuerPages } from '../../domain/institutions/officers/login-issuer.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { revokeOrSay } from './session.ts';

interface LoginToEnd {
  /** As the browser shows it; none: undefined. */
  readonly kept: string | undefined;
  /** Where the issuer leads back to. */
  readonly returnTo: string;
  readonly log: Log;
}

/** A login that is over: where the browser goes to end the issuer's own session too, if the issuer has such a place. */
interface LoginEnded {
  readonly endSessionUrl?: string;
}

/** Ends a login at the issuer, whatever is left of it: who logs out is out. */
export async function closeSession(
  ports: Pick<Container, 'issuer' | 'loginCookies' | 'issuerPages'>,
  { kept, returnTo, log }: LoginToEnd,
): Promise<LoginEnded> {
  const login = kept === undefined ? undefined : await ports.loginCookies.open(kept);
  if (login !== undefined) await revokeOrSay(ports, login.refreshToken, log);
  return endingAt(ports.issuerPages, returnTo);
}

/** Source: OpenID Connect RP-Initiated Logout 1.0, section 2; Cognito calls the place to return to `logout_uri`. */
function endingAt({ clientId, endSession: ending }: IssuerPages, returnTo: string): LoginEnded {
  if (ending === undefined) return {};
  const url = new URL(ending.url);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set(ending.returnParameter, returnTo);
  return { endSessionUrl: url.href };
}
