import type { Act } from '../../foundation/vocabulary/acts.ts';
import type { About, EventAuthor, EventSubject, TicketEvent } from './event.ts';
import type { FactsOf } from './facts.ts';
import type { ContactCommitments } from './vault-contact.ts';
import { isNotified } from './notified.ts';
import { restOf } from './rest-of-state.ts';
import { stateOf } from './state.ts';
import type { Ticket } from './ticket.ts';
import type { Instant } from '../../foundation/time/instant.ts';

const subjectOf = (ticket: Ticket): EventSubject => ({
  kind: ticket.kind,
  category: ticket.category,
  channel: ticket.channel,
  language: ticket.language,
  openness: ticket.openness,
  ...(ticket.urgent && { urgent: true as const }),
  ...(ticket.sensitive && { sensitive: true as const }),
  ...(ticket.place?.region !== undefined && { region: ticket.place.region }),
  ...(ticket.place?.council !== undefined && { council: ticket.place.council }),
  ...(ticket.place?.ward !== undefined && { ward: ticket.place.ward }),
  ...(ticket.place?.whereabouts !== undefined && { whereabouts: ticket.place.whereabouts }),
});

function aboutOf(ticket: Ticket): About | undefined {
  const { aboutHead, aboutOfficer, unboundName, clearedHeads, sentTo, holder, heldBefore, submittedAt } =
    ticket;
  const start = heldBefore[0] ?? holder;
  if (!aboutHead && aboutOfficer === undefined && !unboundName && start === sentTo) return undefined;
  return {
    ...(aboutOfficer !== undefined && { officer: aboutOfficer }),
    ...(aboutHead && { headOf: sentTo }),
    ...(unboundName && { unboundName }),
    ...(clearedHeads !== undefined && { clearedHeads }),
    ...(start !== sentTo && { sentTo }),
    ...(start !== holder && { start }),
    filedAt: submittedAt,
  };
}

/** What an act did, beside what it made of the ticket. */
interface ActDoneTo<A extends Act> {
  readonly act: A;
  readonly by: EventAuthor;
  readonly at: Instant;
  /** What the ticket was before it; absent for the submission. */
  readonly before?: Ticket;
  readonly facts: FactsOf<A>;
  readonly request?: string | undefined;
  readonly commitment?: string | undefined;
  readonly contactLeft?: ContactCommitments | undefined;
}

/** The event of an act that made the ticket what it is. */
export function eventOf<A extends Act>(
  ticket: Ticket,
  { act, by, at, before, facts, request, commitment, contactLeft }: ActDoneTo<A>,
): TicketEvent<A> {
  const about = aboutOf(ticket);
  const event = {
    v: 1 as const,
    type: act,
    number: ticket.number,
    version: ticket.version,
    at,
    by,
    ...(before !== undefined && { before: stateOf(before) }),
    after: stateOf(ticket),
    facts,
    subject: subjectOf(ticket),
    ...(about !== undefined && { about }),
    head: restOf(ticket),
    ...(isNotified(ticket) && {
      notify: true as const,
      ...(ticket.toldBy !== undefined && { toldBy: ticket.toldBy }),
      ...(ticket.withoutReminders && { withoutReminders: true as const }),
    }),
    ...(ticket.watched && { watched: true as const }),
    policy: ticket.policyVersion,
    ...(request !== undefined && { request }),
    ...(contactLeft !== undefined && { contactLeft }),
    ...(commitment !== undefined && { commitment }),
  };
  return event as TicketEvent<A>; // type and facts are of one act
}
