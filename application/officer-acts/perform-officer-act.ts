import { written } from '../../domain/audit/commitment.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { actorFor, authorOf } from '../../domain/acts/acting.ts';
import { requireNotTooOften } from '../../domain/acts/times-a-day.ts';
import { actsOnWhatIsRead } from '../../domain/acts/unread.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { requireVisibleTicket } from '../access/require-visible-ticket.ts';
import { otherTicketFor } from '../access/other-ticket.ts';
import { whyNot } from '../access/why-not.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { actDoneOf, type ActDone } from '../tickets/act-done.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import { headsClearedOf, withHeadsCompared } from '../tickets/heads-compared.ts';
import { institutionsById } from '../tickets/institutions-by-id.ts';
import { contextOf, rulesFor } from '../tickets/rules-for.ts';
import type {
  HeadsClearedAt,
  OfficerAct,
  OfficerActDetails,
  OfficerActName,
  ReadUpToOf,
} from './officer-act.ts';
import { officerActs } from './officer-acts.ts';
import { requireNotMovedOn, type VersionsSeen } from './require-not-moved-on.ts';

/** An act that an officer asks for. */
export interface OfficerActAsked<Name extends OfficerActName> {
  readonly act: Name;
  readonly details: OfficerActDetails[Name];
  readonly number: string;
  readonly idempotencyKey: string;
  /** What of the ticket was seen before: where it is another by now, the act is not done. */
  readonly versionsSeen?: VersionsSeen | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly log: Log;
}

type Ports = Pick<Container, 'tickets' | 'registry' | 'hashing' | 'salt' | 'now'> & {
  readonly reads: Pick<Container['reads'], 'readUpTo'>;
};

/**
 * Does an act of an officer once. Whoever cannot see the ticket is answered as if there were none; whoever
 * sees it acts as what the table of acts lets them act as, decided anew for each try.
 */
export async function performOfficerAct<Name extends OfficerActName>(
  { tickets, registry, reads, hashing, salt, now }: Ports,
  { act: name, details, number, idempotencyKey, versionsSeen, officer, language, log }: OfficerActAsked<Name>,
): Promise<ActDone> {
  const { act: actOf, writes, decide }: OfficerAct<Name> = officerActs[name];
  const act = actOf(details);
  const request = actRequest(hashing, {
    asker: `officer:${officer.id}`,
    idempotencyKey,
    act: name,
    body: details,
  });
  const readUpToOf: ReadUpToOf = (ticket) => reads.readUpTo(ticket.number, ticket.holder);
  const texts = writes === undefined ? undefined : written(writes(details), salt(), hashing);

  const { event } = await actOnce(tickets, number, request, {
    admit: (history) => requireVisibleTicket(history, { officer, now: now() }, registry),
    async decide(asStored, asSeen) {
      const stores = { tickets, registry };
      await requireNotMovedOn(stores, asStored, asSeen, { versionsSeen, language });
      const history = { ...asStored, ticket: await withHeadsCompared(asStored.ticket, stores, now()) };
      // Somebody whom an unbound name could mean by now.
      const seen =
        history.ticket === asStored.ticket
          ? asSeen
          : await requireVisibleTicket(history, { officer, now: now() }, registry);
      const actor = actorFor(act, seen.actors, history.ticket.status);
      if (actor === undefined) throw whyNot(act, seen, officer);
      const [rules, context, readUpTo] = await Promise.all([
        rulesFor(history.ticket, registry),
        contextOf(history.ticket, registry),
        actsOnWhatIsRead.has(act) ? readUpToOf(history.ticket) : undefined,
      ]);
      const by = authorOf(actor, officer, context.lineage);
      const input = {
        by,
        at: now(),
        request,
        ...(texts !== undefined && { written: texts }),
        readUpTo,
      };
      const otherTicket = otherTicketFor({ tickets, registry, now }, officer);
      const headsClearedAt: HeadsClearedAt = (ticket, to) => headsClearedOf(ticket, to, stores, input.at);
      const around = { officer, context, registry, otherTicket, readUpToOf, headsClearedAt };
      const change = await decide({ details, history, input, rules, ...around });
      requireNotTooOften(history, change, rules);
      return change;
    },
  });

  log.info('ticket-acted', { number, version: event.version, type: event.type });
  const { holder } = event.after;
  const [{ timeZone }, institutionOf] = await Promise.all([
    registry.calendar(),
    institutionsById(registry, [holder]),
  ]);
  return actDoneOf(event, institutionOf(holder), { language, timeZone, words: statusWordsAtWork });
}
