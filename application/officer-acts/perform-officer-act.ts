import { hashing } from '../../adapters/crypto/hashing.ts';
import type { OfficerActRoute } from '../../contracts/http/officer-acts/officer-act.ts';
import { written } from '../../domain/audit/commitment.ts';
import { actorFor, authorOf } from '../../domain/tickets/acting.ts';
import { demandNotTooOften } from '../../domain/tickets/times-a-day.ts';
import { actsOnWhatIsRead } from '../../domain/tickets/unread.ts';
import { actDoneOf } from '../tickets/act-done.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import type { Answer } from '../../functions/shared/api.ts';
import type { Container } from '../container.ts';
import { headsClearedOf, withHeadsCompared } from '../tickets/heads-compared.ts';
import { institutionsById } from '../tickets/institutions-by-id.ts';
import type { HeadsClearedAt, OfficerAct, ReadUpToOf } from './officer-act.ts';
import { demandSight } from '../access/demand-sight.ts';
import { otherTicketFor } from '../access/other-ticket.ts';
import { contextOf, rulesFor } from '../tickets/rules-for.ts';
import { whyNot } from '../access/why-not.ts';

export interface DependenciesOfActs extends Pick<Container, 'tickets' | 'registry' | 'salt' | 'now'> {
  readonly reads: Pick<Container['reads'], 'readUpTo'>;
}

/**
 * Does an act of an officer once. Whoever cannot see the ticket is answered as if there were none; whoever
 * sees it acts as what the table of acts lets them act as, decided anew for each try.
 */
export function actOnTicket<Body>(
  act: OfficerAct<Body>,
  { tickets, registry, reads, salt, now }: DependenciesOfActs,
): Answer<OfficerActRoute<Body>> {
  return async ({ params: { number }, headers, body, officer, language, log }) => {
    const asked = act.act(body);
    const request = actRequest(hashing, {
      asker: `officer:${officer.id}`,
      idempotencyKey: headers['idempotency-key'],
      act: act.route.name,
      body,
    });
    const readUpToOf: ReadUpToOf = (ticket) => reads.readUpTo(ticket.number, ticket.holder);
    const texts = act.writes === undefined ? undefined : written(act.writes(body), salt(), hashing);

    const { event } = await actOnce(tickets, number, request, {
      admit: (history) => demandSight(history, { officer, now: now() }, registry),
      async decide(asStored, asSeen) {
        const stores = { tickets, registry };
        const history = { ...asStored, ticket: await withHeadsCompared(asStored.ticket, stores, now()) };
        // Somebody whom an unbound name could mean by now.
        const seen =
          history.ticket === asStored.ticket
            ? asSeen
            : await demandSight(history, { officer, now: now() }, registry);
        const actor = actorFor(asked, seen.actors, history.ticket.status);
        if (actor === undefined) throw whyNot(asked, seen, officer);
        const [rules, context, readUpTo] = await Promise.all([
          rulesFor(history.ticket, registry),
          contextOf(history.ticket, registry),
          actsOnWhatIsRead.has(asked) ? readUpToOf(history.ticket) : undefined,
        ]);
        const by = authorOf(actor, officer, context.lineage);
        const deed = {
          by,
          at: now(),
          request,
          ...(texts !== undefined && { written: texts }),
          readUpTo,
        };
        const otherTicket = otherTicketFor({ tickets, registry, now }, officer);
        const headsClearedAt: HeadsClearedAt = (ticket, to) => headsClearedOf(ticket, to, stores, deed.at);
        const around = { officer, context, registry, otherTicket, readUpToOf, headsClearedAt };
        const change = await act.decide({ body, history, deed, rules, ...around });
        demandNotTooOften(history, change, rules);
        return change;
      },
    });

    log.info('ticket-acted', { number, version: event.version, type: event.type });
    const [{ timeZone }, institutionOf] = await Promise.all([
      registry.calendar(),
      institutionsById(registry, [event.after.holder]),
    ]);
    return {
      status: 200,
      body: actDoneOf(event, institutionOf(event.after.holder), { language, timeZone }),
    };
  };
}
