import { hashing } from '../../adapters/crypto/hashing.ts';
import { commitmentTo } from '../../domain/audit/commitment.ts';
import { commitmentToSecret } from '../../domain/audit/secret-commitment.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Change, TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { eventOf } from '../../domain/ticketing/tickets/event-of.ts';
import type { ContactCommitments, ContactField } from '../../domain/ticketing/tickets/vault-contact.ts';
import type { ChangeToSave, Submission, TicketTexts } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Contact } from '../../domain/ticketing/tickets/contact.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import { aContactLeft, sealedOnSending } from './contact.ts';
import { aTicket } from './ticket.ts';

/** A ticket with whatever attributes a store must bear, sensible together or not. */
export const aStoredTicket = (details: Partial<Ticket> = {}): Ticket => ({
  ...aTicket({ at: '2026-11-24T06:00:00Z' }).build(),
  ...details,
});

const salt = '5a'.repeat(16);

const submitted = (
  ticket: Ticket,
  texts: TicketTexts,
  contactLeft?: ContactCommitments,
): TicketEvent<'submit'> =>
  eventOf(ticket, {
    act: 'submit',
    by: { actor: 'citizen' },
    at: ticket.submittedAt,
    facts: {
      secretKey: ticket.secret.key,
      secretCommitment: commitmentToSecret(ticket.number, ticket.secret.hash, hashing),
    },
    commitment: commitmentTo({ ...texts }, salt, hashing),
    contactLeft,
  });

export const someTexts: TicketTexts = {
  subject: 'Maji hayatoki mtaa wa Sinza',
  description: 'Kwa wiki tatu sasa bomba letu halitoi maji, na hakuna aliyetujibu.',
  remedySought: 'Bomba litengenezwe',
  landmark: 'Karibu na kisima cha shule',
};

/** What a test may choose of a submission. What it leaves out follows from the ticket's number. */
export interface ChosenSubmission {
  readonly ticket?: Partial<Ticket>;
  readonly texts?: TicketTexts;
  readonly phone?: string;
  readonly email?: string;
  /** Under which it is listed. */
  readonly phoneMark?: string;
  /** What stands for the words of its sender's name. */
  readonly senderMarks?: readonly string[];
  readonly seed?: string;
  readonly bodyHash?: string;
}

/** A submission as intake decides it: with a contact when a phone or an e-mail address is given. */
export function aSubmissionToStore(chosen: ChosenSubmission = {}): Submission {
  const { phone, email } = chosen;
  const sealed =
    phone === undefined && email === undefined
      ? undefined
      : sealedOnSending({ ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) });
  const ticket = aStoredTicket({
    ...(sealed !== undefined && { contact: sealed.digest }),
    ...chosen.ticket,
  });
  const { number } = ticket;
  const texts = chosen.texts ?? someTexts;
  const seed = chosen.seed ?? `seed-of-${number}`;
  const contact: Submission['contact'] = sealed && {
    v: 1,
    number,
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    seed,
    salts: sealed.salts,
  };
  return {
    ticket,
    event: submitted(ticket, texts, sealed?.commitments),
    texts,
    salt,
    ...(contact === undefined ? {} : { contact }),
    ...(chosen.phoneMark !== undefined && { phoneMark: chosen.phoneMark }),
    ...(chosen.senderMarks !== undefined && { senderMarks: chosen.senderMarks }),
    idempotency: { seed, bodyHash: chosen.bodyHash ?? 'body-1', key: '1', attempt: 0 },
  };
}

const by = { actor: 'system' } as const;

/** A reminder that came `seconds` after the ticket was sent: one version more, and a later wake time. */
export function aReminderOf(before: Ticket, seconds = 3600): Change {
  const at = plusSeconds(before.submittedAt, seconds);
  const ticket: Ticket = {
    ...omit(before, 'lastHash'),
    version: before.version + 1,
    cycle: { ...before.cycle, steps: ['reminder-first'] },
    nextWakeAt: plusSeconds(at, 3600),
  };
  return {
    before,
    ticket,
    event: eventOf(ticket, { act: 'remind', by, at, before, facts: { step: 'reminder-first' } }),
  };
}

/** A reply of the assigned officer that came a minute after the ticket was sent. */
export function aReplyTo(before: Ticket, parts: WrittenParts): Change {
  const at = plusSeconds(before.submittedAt, 60);
  const ticket: Ticket = { ...omit(before, 'lastHash'), version: before.version + 1 };
  const written = { salt, commitment: commitmentTo(parts, salt, hashing), parts };
  return {
    before,
    ticket,
    event: eventOf(ticket, { act: 'reply', by, at, before, facts: {}, commitment: written.commitment }),
    written,
  };
}

/** What a settled ticket becomes: closed, waiting for nothing. */
export function aClosingOf(before: Ticket, at: Instant = before.submittedAt): Change {
  const ticket: Ticket = {
    ...omit(before, 'nextWakeAt', 'lastHash'),
    version: before.version + 1,
    status: 'closed',
    closedBecause: 'noted',
  };
  return { before, ticket, event: eventOf(ticket, { act: 'settle', by, at, before, facts: {} }) };
}

/** A change with which a citizen leaves this of a contact, where all else of it is empty. */
export function aChangeLeaving(left: Pick<Contact, ContactField>, before: Ticket): ChangeToSave {
  const { digest, commitments } = sealedOnSending(left);
  const change = aReminderOf({ ...before, contact: digest });
  return {
    ...change,
    before,
    event: { ...change.event, contactLeft: commitments },
    contact: aContactLeft({ ...left, seed: 'of-the-act' }),
  };
}
