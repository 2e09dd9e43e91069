import type { Log } from '../../application/log.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Login, OfficerLogins } from '../../domain/institutions/officers/officer-logins.ts';
import { isAllowed, type Permission } from '../../domain/institutions/officers/permissions.ts';
import { presentOfficer, type PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isSuspended } from '../../domain/institutions/registry/officer.ts';
import * as ports from '../ports.ts';
import { builtAhead } from '../lambda/initialization.ts';
import { oidcClientId, oidcIssuer, oidcKeysUrl } from '../lambda/environment.ts';
import { Problem } from './problem.ts';
import { keysAt, TokenRefused, verifyToken } from './verify-token.ts';

/**
 * Who asks, by the header `Authorization`, if they have the permission. Throws the problems
 * `login-required` and `not-allowed`, and what the token's check and the store throw.
 */
export type Authority = (
  authorization: string | undefined,
  permission: Permission,
  log: Log,
) => Promise<PresentOfficer>;

export interface AuthorityParts {
  /** Whose login a token shows. */
  readonly verify: (token: string) => Promise<Login>;
  readonly logins: OfficerLogins;
  readonly now: () => Instant;
}

/** Authentication and access control: the token says who, the registry says what they may. Asked anew at each request. */
export function authorityWith({ verify, logins, now }: AuthorityParts): Authority {
  return async (authorization, permission, log) => {
    const login = await believed(authorization, verify, log);
    const officer = await logins.officerOf(login);
    if (officer?.active !== true) throw notAllowed(log, officer === undefined ? 'unknown' : 'inactive');
    const at = now();
    if (isSuspended(officer, at)) throw notAllowed(log, 'suspended');
    const present = presentOfficer(officer, at);
    if (!isAllowed(present.roles, permission)) throw notAllowed(log, 'role');
    return present;
  };
}

const bearer = /^bearer +([^ ]+)$/i;

async function believed(
  authorization: string | undefined,
  verify: AuthorityParts['verify'],
  log: Log,
): Promise<Login> {
  const [, token] = bearer.exec(authorization ?? '') ?? [];
  try {
    if (token === undefined) throw new TokenRefused('missing');
    return await verify(token);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    log.info('token-refused', { outcome: error.reason });
    throw new Problem({ code: 'login-required' });
  }
}

function notAllowed(log: Log, outcome: string): Problem {
  log.info('officer-refused', { outcome });
  return new Problem({ code: 'not-allowed' });
}

/** The authority of the stage that the function runs in: one for all routes, so that they share the issuer's keys. */
export const authorityOfStage = builtAhead((): Authority => {
  const rules = {
    issuer: oidcIssuer(),
    clientId: oidcClientId(),
    keys: keysAt(oidcKeysUrl()),
    now: () => new Date(),
  };
  return authorityWith({
    verify: (token) => verifyToken(token, rules),
    logins: ports.logins(),
    now: ports.now,
  });
});
