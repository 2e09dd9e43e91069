import { written } from '../../domain/audit/commitment.ts';
import { requestIdentity } from '../../domain/casework/identities/ask.ts';
import { requestAskedAt } from '../../domain/casework/identities/identity-request.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { actorFor, authorOf } from '../../domain/casework/acts/acting.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { requireNotTooOften } from '../../domain/casework/acts/times-a-day.ts';
import { requireVisibleTicket } from '../access/require-visible-ticket.ts';
import { requireSeenByState } from '../access/seen-by-state.ts';
import { whyNot } from '../access/why-not.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import { institutionsById } from '../institutions-by-id.ts';
import { knowingReads, type KnowingReads } from '../tickets/knowing-reads.ts';
import { contextOf, rulesFor } from '../tickets/rules-for.ts';
import { shownIdentityRequest, type ShownIdentityRequest } from './shown-identity-request.ts';

interface NewIdentityRequest {
  readonly number: string;
  readonly motivation: string;
  readonly lifeAtRisk: boolean;
  readonly idempotencyKey: string;
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly log: Log;
}

const act = 'request-identity';

/**
 * Asks custodians to let an officer see who sent a ticket, once. A ticket that is not theirs to see and one
 * that does not exist are one answer after the same readings.
 */
export async function makeIdentityRequest(
  {
    tickets,
    registry,
    reads,
    hashing,
    salt,
    now,
  }: Pick<Container, 'tickets' | 'registry' | 'hashing' | 'salt' | 'now'> & KnowingReads,
  { number, motivation, lifeAtRisk, idempotencyKey, officer, language, log }: NewIdentityRequest,
): Promise<ShownIdentityRequest> {
  const request = actRequest(hashing, {
    asker: `officer:${officer.id}`,
    idempotencyKey,
    act,
    body: { motivation, lifeAtRisk },
  });
  const reason = written({ reason: motivation }, salt(), hashing);

  await requireSeenByState({ tickets, registry }, number, { officer, now: now() });
  const { event } = await actOnce(tickets, number, request, {
    admit: (history) => requireVisibleTicket(history, { officer, now: now() }, registry),
    async decide(history, seen) {
      const actor = actorFor(act, seen.actors, history.ticket.status);
      if (actor === undefined) throw whyNot(act, seen, officer);
      const [rules, { lineage }, { end }] = await Promise.all([
        rulesFor(history.ticket, registry),
        contextOf(history.ticket, registry),
        reads.standing(number),
      ]);
      const by = authorOf(actor, officer, { lineage, assignee: history.ticket.assignee });
      const change = requestIdentity(history, { by, at: now(), request, written: reason, lifeAtRisk }, rules);
      requireNotTooOften(history, change, rules);
      return knowingReads(change, end);
    },
  });
  const made = requestAskedAt({ events: [event] }, event.version);
  if (made === undefined) throw new CorruptItem('An event that asks for an identity does not say who asks.');

  log.info('identity-requested', { number, version: event.version });
  const [{ timeZone }, institutionOf] = await Promise.all([
    registry.calendar(),
    institutionsById(registry, [made.institution]),
  ]);
  const institution = institutionOf(made.institution);
  return shownIdentityRequest(number, made, { institution, language, timeZone });
}
