import { hashing } from '../../adapters/crypto/hashing.ts';
import type { requestIdentityRoute } from '../../contracts/http/identities/request-identity.ts';
import { written } from '../../domain/audit/commitment.ts';
import { requestIdentity as ask } from '../../domain/identities/ask.ts';
import { requestAskedAt } from '../../domain/identities/identity-request.ts';
import { actorFor, authorOf } from '../../domain/tickets/acting.ts';
import { demandNotTooOften } from '../../domain/tickets/times-a-day.ts';
import { CorruptItem } from '../../domain/tickets/ticket-store.ts';
import { demandSight } from '../access/demand-sight.ts';
import { contextOf, rulesFor } from '../tickets/rules-for.ts';
import { whyNot } from '../access/why-not.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { institutionsById } from '../tickets/institutions-by-id.ts';
import { shownRequest } from './shown-identity-request.ts';

const act = 'request-identity';

/**
 * Asks custodians to let an officer see who sent a ticket, once. A ticket that is not theirs to see and one
 * that does not exist are one answer after the same readings.
 */
export function requestIdentity({
  tickets,
  registry,
  salt,
  now,
}: Pick<Container, 'tickets' | 'registry' | 'salt' | 'now'>): Answer<typeof requestIdentityRoute> {
  return async ({ params: { number }, headers, body, officer, language, log }) => {
    const { motivation, lifeAtRisk } = body;
    const request = actRequest(hashing, {
      asker: `officer:${officer.id}`,
      idempotencyKey: headers['idempotency-key'],
      act,
      body,
    });
    const reason = written({ reason: motivation }, salt(), hashing);

    const { event } = await actOnce(tickets, number, request, {
      admit: (history) => demandSight(history, { officer, now: now() }, registry),
      async decide(history, seen) {
        const actor = actorFor(act, seen.actors, history.ticket.status);
        if (actor === undefined) throw whyNot(act, seen, officer);
        const [rules, { lineage }] = await Promise.all([
          rulesFor(history.ticket, registry),
          contextOf(history.ticket, registry),
        ]);
        const by = authorOf(actor, officer, lineage);
        const change = ask(history, { by, at: now(), request, written: reason, lifeAtRisk }, rules);
        demandNotTooOften(history, change, rules);
        return change;
      },
    });
    const made = requestAskedAt({ events: [event] }, event.version);
    if (made === undefined)
      throw new CorruptItem('An event that asks for an identity does not say who asks.');

    log.info('identity-requested', { number, version: event.version });
    const [{ timeZone }, institutionOf] = await Promise.all([
      registry.calendar(),
      institutionsById(registry, [made.institution]),
    ]);
    const institution = institutionOf(made.institution);
    return { status: 201, body: shownRequest(number, made, { institution, language, timeZone }) };
  };
}
