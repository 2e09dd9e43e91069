import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import { requestIdentity } from '../../../../domain/casework/identities/ask.ts';
import { grantIdentity, refuseIdentity } from '../../../../domain/casework/identities/decide.ts';
import { requestsOn, type IdentityRequest } from '../../../../domain/casework/identities/identity-request.ts';
import { dueOnRequest } from '../../../../domain/casework/identities/what-is-due.ts';
import { by, type Life } from '../../../builders/life.ts';

/** The last request on the ticket. */
export function lastRequest(life: Life): IdentityRequest {
  const request = requestsOn(life).at(-1);
  if (request === undefined) throw new Error('Nobody asked.');
  return request;
}

/** The head asks at `at`. */
export const asked = (life: Life, at: Instant, lifeAtRisk = false): Life =>
  life.did(requestIdentity, { ...by.head(at), lifeAtRisk });

const custodian = { actor: 'custodian', officer: 'mtunza', institution: 'sheria' } as const;

export const decision = (life: Life, at: Instant) => ({ by: custodian, at, on: lastRequest(life) });

export const granted = (life: Life, at: Instant): Life => life.did(grantIdentity, decision(life, at));
export const refused = (life: Life, at: Instant): Life => life.did(refuseIdentity, decision(life, at));

/** What the sweeper does at `at`, or the same life where nothing is due. */
export function swept(life: Life, at: Instant): Life {
  const change = dueOnRequest(life, lastRequest(life), at, life.rules);
  return change === undefined ? life : life.saved(change);
}
