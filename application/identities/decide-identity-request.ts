import { written } from '../../domain/audit/commitment.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { grantIdentity, refuseIdentity } from '../../domain/casework/identities/decide.ts';
import type { RequestState } from '../../domain/casework/identities/identity-request.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { requestStateWords } from '../../words/identities.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import { knowingReads, type KnowingReads } from '../tickets/knowing-reads.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import type { VersionsSeen } from '../record/require-not-moved-on.ts';
import type { Worded } from '../worded.ts';
import { requireIdentityRequest, requireRequestByState } from './find-identity-request.ts';
import { requireRequestAsSeen } from './require-request-as-seen.ts';

const decisions = { grant: grantIdentity, refuse: refuseIdentity } as const;

interface Deciding {
  readonly number: string;
  /** The version of the event that asked. */
  readonly asked: number;
  readonly decision: keyof typeof decisions;
  readonly reason: string;
  readonly idempotencyKey: string;
  /** The versions of the request of which the custodian may have seen one. Absent: they do not say. */
  readonly versionsSeen?: VersionsSeen | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly log: Log;
}

/** How a request was decided. */
export interface IdentityDecision {
  readonly number: string;
  readonly asked: number;
  readonly state: Worded<RequestState>;
  /** When it was: of a repeated request, when it was decided first. */
  readonly at: Instant;
  /** Granted: the last second in which the asker sees the identity. */
  readonly viewUntil?: Instant;
}

/** A custodian grants or refuses, once. A request that is not theirs and one that does not exist are one answer. */
export async function decideIdentityRequest(
  {
    tickets,
    identityRequests,
    registry,
    reads,
    hashing,
    salt,
    now,
  }: Pick<Container, 'tickets' | 'identityRequests' | 'registry' | 'hashing' | 'salt' | 'now'> & KnowingReads,
  { number, asked, decision, reason, idempotencyKey, versionsSeen, officer, language, log }: Deciding,
): Promise<IdentityDecision> {
  const request = actRequest(hashing, {
    asker: `officer:${officer.id}`,
    idempotencyKey,
    act: 'decide-identity-request',
    body: { decision, reason, asked },
  });
  const texts = written({ reason }, salt(), hashing);
  const by = { actor: 'custodian', officer: officer.id, institution: officer.institution } as const;

  const custodian = { officer, now: now() };
  await requireRequestByState({ tickets, identityRequests, registry }, { number, asked }, custodian);
  const { event } = await actOnce(tickets, number, request, {
    admit: (history) => requireIdentityRequest(history, asked, { officer, now: now() }, registry),
    async decide(history, found) {
      await requireRequestAsSeen(found, versionsSeen, { registry, language });
      const [rules, { end }] = await Promise.all([
        rulesFor(history.ticket, registry),
        reads.standing(number),
      ]);
      const input = { by, at: now(), request, written: texts, on: found.request };
      return knowingReads(decisions[decision](history, input, rules), end);
    },
  });

  const { type, version, at, facts } = event;
  log.info('identity-decided', { number, version, type });
  const state = type === 'grant-identity' ? 'granted' : 'refused';
  const viewUntil = type === 'grant-identity' ? facts.viewUntil : undefined;
  return {
    number,
    asked,
    state: { code: state, word: requestStateWords[state][language] },
    at,
    ...(viewUntil !== undefined && { viewUntil }),
  };
}
