import { countsInMemory, type RequestsOfOfficer } from '../../application/access/requests-of-officer.ts';
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
 * `login-required`, `too-many-requests` and `not-allowed`, and what the token's check and the store throw.
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
  /** Absent: nobody is counted. */
  readonly requests?: RequestsOfOfficer;
}

/** Authentication and access control: the token says who, the registry says what they may. Asked anew at each request. */
export function authorityWith({ verify, logins, now, requests }: AuthorityParts): Authority {
  return async (authorization, permission, log) => {
    const login = await believed(authorization, verify, log);
    const wait = requests?.(`${login.issuer} ${login.subject}`, now());
    if (wait !== undefined) throw tooMany(log, wait);
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

function tooMany(log: Log, wait: number): Problem {
  log.info('officer-refused', { outcome: 'too-many-requests' });
  return new Problem({ code: 'too-many-requests' }, wait);
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
    requests: countsInMemory(),
  });
});
