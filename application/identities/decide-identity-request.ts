import { hashing } from '../../adapters/crypto/hashing.ts';
import { decideIdentityRequestRoute } from '../../contracts/http/identities/decide-request.ts';
import { requestIdOf } from '../../contracts/http/identities/identity-request.ts';
import { requestStateWords } from '../../words/identities.ts';
import { written } from '../../domain/audit/commitment.ts';
import { grantIdentity, refuseIdentity } from '../../domain/identities/decide.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { demandRequest } from './find-identity-request.ts';

const decisions = { grant: grantIdentity, refuse: refuseIdentity } as const;

/** A custodian grants or refuses, once. A request that is not theirs and one that does not exist are one answer. */
export function decideIdentityRequest({
  tickets,
  registry,
  salt,
  now,
}: Pick<Container, 'tickets' | 'registry' | 'salt' | 'now'>): Answer<typeof decideIdentityRequestRoute> {
  return async ({ params: { id }, headers, body, officer, language, log }) => {
    const { number, asked } = id;
    const { name } = decideIdentityRequestRoute;
    const request = actRequest(hashing, {
      asker: `officer:${officer.id}`,
      idempotencyKey: headers['idempotency-key'],
      act: name,
      body: { ...body, asked },
    });
    const reason = written({ reason: body.reason }, salt(), hashing);
    const by = { actor: 'custodian', officer: officer.id, institution: officer.institution } as const;

    const { event } = await actOnce(tickets, number, request, {
      admit: (history) => demandRequest(history, asked, { officer, now: now() }, registry),
      async decide(history, found) {
        const rules = await rulesFor(history.ticket, registry);
        const deed = { by, at: now(), request, written: reason, on: found.request };
        return decisions[body.decision](history, deed, rules);
      },
    });

    const { type, version, at, facts } = event;
    log.info('identity-decided', { number, version, type });
    const state = type === 'grant-identity' ? 'granted' : 'refused';
    const viewUntil = facts?.viewUntil;
    return {
      status: 200,
      body: {
        id: requestIdOf(number, asked),
        number,
        state: { code: state, word: requestStateWords[state][language] },
        at,
        ...(viewUntil !== undefined && { viewUntil }),
      },
    };
  };
}
