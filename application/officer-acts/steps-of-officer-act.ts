import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import { actorFor, authorOf } from '../../domain/casework/acts/acting.ts';
import { textsIn } from '../../domain/casework/acts/act-definition.ts';
import { actAskedFor, definitionOf } from '../../domain/casework/officer-acts/officer-acts.ts';
import { requireNotTooOften } from '../../domain/casework/acts/times-a-day.ts';
import { actsOnWhatIsRead } from '../../domain/casework/acts/unread.ts';
import { written } from '../../domain/audit/commitment.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { otherTicketFor } from '../access/other-ticket.ts';
import { requireVisibleTicket } from '../access/require-visible-ticket.ts';
import type { SeenTicket } from '../access/view-ticket.ts';
import { whyNot } from '../access/why-not.ts';
import type { Container } from '../container.ts';
import type { ActSteps } from '../tickets/act-once.ts';
import type { ActRequest } from '../tickets/act-request.ts';
import { officeHeadsClearedOf, withHeadsCompared } from '../tickets/heads-compared.ts';
import { knowingReads } from '../tickets/knowing-reads.ts';
import { contextOf, rulesFor } from '../tickets/rules-for.ts';
import { filesOfAct } from './files-named.ts';
import type { OfficerActAsked } from './officer-act.ts';
import { choiceOf, savedBesides, type OfficerActDetails, type OfficerActName } from './officer-acts.ts';
import { requireNotMovedOn, type VersionsSeen } from '../record/require-not-moved-on.ts';

/** What an officer wants to be done to a ticket. */
export interface OfficerActWanted<Name extends OfficerActName> {
  readonly act: Name;
  readonly details: OfficerActDetails[Name];
  /** What of the ticket was seen before: where it is another by now, the act is not done. */
  readonly versionsSeen?: VersionsSeen | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/** What deciding on an act of an officer asks of the stores. It changes nothing there. */
export type DecisionPorts = Pick<Container, 'registry' | 'hashing' | 'salt' | 'now'> & {
  readonly tickets: TicketReader;
  readonly reads: Pick<Container['reads'], 'readUpTo' | 'standing'>;
  readonly attachments: Pick<Container['attachments'], 'of'>;
};

/**
 * How an act of an officer is admitted and decided, whether it is done or only looked at before. Whoever cannot see
 * the ticket is answered as if there were none; whoever sees it acts as what the table of acts lets them act as.
 * Without a request it is nobody's yet.
 */
export function stepsOfOfficerAct<Name extends OfficerActName>(
  { tickets, registry, reads, attachments, hashing, salt, now }: DecisionPorts,
  { act: name, details, versionsSeen, officer, language }: OfficerActWanted<Name>,
  request?: ActRequest,
): ActSteps<SeenTicket> {
  const act = actAskedFor(name, details);
  const { writes, decide } = definitionOf(act);
  const texts = writes === undefined ? undefined : written(textsIn(details, writes), salt(), hashing);

  return {
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
      const [rules, context, { end, openings }] = await Promise.all([
        rulesFor(history.ticket, registry),
        contextOf(history.ticket, registry),
        reads.standing(history.ticket.number),
      ]);
      const readUpTo = actsOnWhatIsRead.has(act) ? openings[history.ticket.holder] : undefined;
      const { policy } = rules;
      const files = await filesOfAct({ attachments, hashing }, details, { history, officer, policy });
      const by = authorOf(actor, officer, { ...context, assignee: history.ticket.assignee });
      const input = {
        by,
        at: now(),
        ...(request !== undefined && { request }),
        ...(texts !== undefined && { written: texts }),
        attachments: files,
        readUpTo,
      };
      const asked: OfficerActAsked = {
        ...{ history, input, rules, officer, context, registry },
        otherTicket: otherTicketFor({ tickets, registry, now }, officer),
        readUpToOf: (ticket) => reads.readUpTo(ticket.number, ticket.holder),
        headsClearedAt: (ticket, to) => officeHeadsClearedOf(ticket, to, stores, input.at),
      };
      const choice = await choiceOf(act, asked, details);
      const change = decide(asked, choice as never);
      const besides = await savedBesides(asked, change, choice);
      requireNotTooOften(history, change, rules);
      return knowingReads({ ...change, ...(besides && { besides }) }, end);
    },
  };
}
