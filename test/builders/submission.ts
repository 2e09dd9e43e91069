import { instantOf, millisecondsOf, plusSeconds, type Instant } from '../../domain/deadlines/instant.ts';
import type { Change, TicketEvent } from '../../domain/tickets/event.ts';
import type { Contact, Submission, TicketTexts } from '../../domain/tickets/ticket-store.ts';
import type { Standing, Ticket } from '../../domain/tickets/ticket.ts';

/** A ticket as intake stores it: a complaint to a council, sent on a Tuesday morning. */
export function aStoredTicket(changed: Partial<Ticket> = {}): Ticket {
  return {
    v: 1,
    number: '261100000017',
    version: 1,
    kind: 'complaint',
    category: 'water',
    channel: 'web',
    language: 'sw',
    openness: 'confidential',
    urgent: false,
    sensitive: false,
    safeToContact: true,
    canBeTold: true,
    sentTo: 'kinondoni-water',
    aboutHead: false,
    status: 'submitted',
    holder: 'kinondoni-water',
    heldBefore: [],
    submittedAt: '2026-11-24T06:00:00Z',
    cycle: {
      number: 1,
      began: 'submitted',
      startedAt: '2026-11-24T06:00:00Z',
      acknowledgeBy: '2026-11-26T06:00:00Z',
      respondBy: '2026-12-15T06:00:00Z',
      steps: [],
      reminders: 0,
      pauses: 0,
      extended: false,
    },
    policyVersion: 1,
    nextWakeAt: '2026-11-26T06:01:30Z',
    arming: 0,
    secret: { hash: 'FvTOVv9K0rTpY3vXEJ1DmX2cNn8ISdVrkSxGrIBbIbs', key: '1', generation: 0 },
    ...changed,
  };
}

const standingOf = ({ status, holder, kind, cycle, arming, nextWakeAt }: Ticket): Standing => ({
  status,
  holder,
  kind,
  ...(cycle.respondBy === undefined ? {} : { respondBy: cycle.respondBy }),
  cycle: cycle.number,
  arming,
  ...(nextWakeAt === undefined ? {} : { nextWakeAt }),
});

const tellingOf = ({ language, canBeTold, safeToContact, sensitive, urgent }: Ticket) => ({
  language,
  canBeTold,
  safeToContact,
  sensitive,
  urgent,
});

const submitted = (ticket: Ticket): TicketEvent => ({
  v: 1,
  type: 'submit',
  number: ticket.number,
  version: 1,
  at: ticket.submittedAt,
  by: { actor: 'citizen' },
  after: standingOf(ticket),
  telling: { ...tellingOf(ticket), secretGeneration: 0, secretKey: '1', policyVersion: 1 },
});

export const someTexts: TicketTexts = {
  subject: 'Maji hayatoki mtaa wa Sinza',
  description: 'Kwa wiki tatu sasa bomba letu halitoi maji, na hakuna aliyetujibu.',
  remedySought: 'Bomba litengenezwe',
};

/** What a test may choose of a submission. What it leaves out follows from the ticket's number. */
export interface ChosenSubmission {
  readonly ticket?: Partial<Ticket>;
  readonly texts?: TicketTexts;
  readonly phone?: string;
  readonly seed?: string;
  readonly bodyHash?: string;
  readonly source?: Partial<Submission['source']>;
}

/** A submission as intake decides it: with a contact when a phone is given. */
export function aSubmission(chosen: ChosenSubmission = {}): Submission {
  const ticket = aStoredTicket(chosen.ticket);
  const { number } = ticket;
  const seed = chosen.seed ?? `seed-of-${number}`;
  const contact: Contact | undefined =
    chosen.phone === undefined ? undefined : { v: 1, number, phone: chosen.phone, seed };
  return {
    ticket,
    event: submitted(ticket),
    texts: chosen.texts ?? someTexts,
    ...(contact === undefined ? {} : { contact }),
    idempotency: { seed, bodyHash: chosen.bodyHash ?? 'body-1', key: '1', attempt: 0 },
    source: { hash: `source-of-${number}`, day: '2026-11-24', limit: 10, ...chosen.source },
  };
}

/** A reminder that came `seconds` after the ticket was sent: one version more, and a later wake time. */
export function aReminderOf(before: Ticket, seconds = 3600): Change {
  const at = plusSeconds(before.submittedAt, seconds);
  const ticket: Ticket = {
    ...before,
    version: before.version + 1,
    cycle: { ...before.cycle, steps: ['reminder-first'] },
    nextWakeAt: plusSeconds(at, 3600),
  };
  return { before, ticket, event: eventOf('remind', before, ticket, at) };
}

/** What a settled ticket becomes: closed, waiting for nothing. */
export function aClosingOf(
  before: Ticket,
  at: Instant = instantOf(millisecondsOf(before.submittedAt)),
): Change {
  const { nextWakeAt: _, ...rest } = before;
  const ticket: Ticket = {
    ...rest,
    version: before.version + 1,
    status: 'closed',
    closedBecause: 'noted',
  };
  return { before, ticket, event: eventOf('settle', before, ticket, at) };
}

const eventOf = (type: TicketEvent['type'], before: Ticket, after: Ticket, at: Instant): TicketEvent => ({
  v: 1,
  type,
  number: after.number,
  version: after.version,
  at,
  by: { actor: 'system' },
  before: standingOf(before),
  after: standingOf(after),
  telling: tellingOf(after),
});
