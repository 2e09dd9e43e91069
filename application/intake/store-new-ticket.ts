import { commitmentTo } from '../../domain/audit/commitment.ts';
import { commitmentToSecret } from '../../domain/audit/secret-commitment.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { StatedSuggestion } from '../../domain/institutions/understanding/stated-suggestion.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { receiptSecret, receiptSecretHash } from '../../domain/ticketing/tickets/receipt-secret.ts';
import { type SameIncident, submit, type ValidSubmission } from '../../domain/casework/acts/submit.ts';
import { senderMarksOf } from '../../domain/casework/search/sender-marks.ts';
import { isTypedIntoPage, phoneMarkOf } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { sealedContact } from '../../domain/audit/contact-commitment.ts';
import { contactFields } from '../../domain/ticketing/tickets/vault-contact.ts';
import { tellingBy } from '../../domain/ticketing/tickets/notified.ts';
import { ticketNumber } from '../../domain/ticketing/tickets/ticket-number.ts';
import type {
  IdempotencyRecord,
  Submission,
  TicketStore,
  TicketTexts,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import type { OriginRank } from '../../domain/ticketing/tickets/origin-rank.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { waysToTell } from '../../domain/ticketing/tickets/ways-to-tell.ts';
import { comparableOf } from './comparable-of.ts';
import { bodyHashOf } from '../tickets/request-hashes.ts';
import type { ReceivedBy } from './require-receiver.ts';
import type { NewTicket } from './new-ticket.ts';

/** A submission whose every field was found valid and whose way is decided. */
export interface AcceptedSubmission {
  readonly sent: NewTicket;
  readonly category: Category;
  /** The institution that it really goes to. */
  readonly receiver: string;
  /** What follows from a name in free text. */
  readonly naming: ReceivedBy['naming'];
  readonly rules: TimeRules;
  readonly at: Instant;
  /** The hashed idempotency key. */
  readonly seed: string;
  /** Local date of today, `YYYY-MM-DD`. */
  readonly day: string;
  /** An operator sends it to see that tickets come in. */
  readonly isSmoke: boolean;
  /** Who wrote it down, where that is not the citizen, and what the desk says of it. */
  readonly desk?: Required<Pick<ValidSubmission, 'by' | 'desk'>>;
  /** Its place with all parts that follow from those that were said. */
  readonly place?: NonNullable<Ticket['place']>;
  /** The names of its place: whoever chose it says them again in the text. */
  readonly placeNames: readonly string[];
  /** Where its citizen said "me too". */
  readonly incident?: SameIncident;
  /** What was suggested by the words before it was sent. */
  readonly understood?: StatedSuggestion;
  /** Random, for the commitment to the texts. */
  readonly salt: string;
  /** Random salt of the contact commitment; stored only in the vault. */
  readonly contactSalt: string;
  /** How busy the network was that it came from. */
  readonly originRank: OriginRank;
}

/** An accepted submission with the channels by which the citizen can be notified. */
interface Deliverable extends AcceptedSubmission {
  readonly told: ReturnType<typeof tellingBy>;
}

export type StoringOutcome =
  | {
      readonly outcome: 'stored';
      readonly ticket: Ticket;
      readonly event: TicketEvent<'submit'>;
      readonly secret: string;
    }
  | { readonly outcome: 'repeated'; readonly record: IdempotencyRecord };

interface Ports {
  readonly tickets: Pick<TicketStore, 'submit'>;
  readonly hashing: Hashing;
  /** SMS go to phones whose numbers begin with one of these. */
  readonly smsPrefixes: readonly string[];
}

/** Numbers tried before giving up: that many taken in a row, of ten million a month, is a defect. */
const attempts = 10;

/** No number was free. */
export class NumbersExhausted extends Error {
  override readonly name = 'NumbersExhausted';
}

/** The number that a submission tries after so many others were taken. */
export const numberTried = (
  keys: ServerKeys,
  { seed, day, isSmoke }: Pick<AcceptedSubmission, 'seed' | 'day' | 'isSmoke'>,
  attempt: number,
): string => ticketNumber(keys, { key: keys.current, seed, attempt, date: day, isSmoke });

/**
 * Makes the ticket and stores it: one write, and one more for each number that is taken. Throws
 * `NumbersExhausted`, and what the store throws.
 */
export async function storeNewTicket(
  { tickets, hashing, smsPrefixes }: Ports,
  keys: ServerKeys,
  accepted: AcceptedSubmission,
): Promise<StoringOutcome> {
  const bodyHash = bodyHashOf(hashing, keys, {
    version: keys.current,
    seed: accepted.seed,
    body: accepted.sent,
  });
  const told = tellingBy(waysToTell(accepted.sent.contact ?? {}, smsPrefixes));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { secret, submission } = submissionOf(hashing, keys, { ...accepted, told }, attempt, bodyHash);
    const result = await tickets.submit(submission);
    if (result.outcome === 'stored') {
      return { outcome: 'stored', ticket: submission.ticket, event: submission.event, secret };
    }
    if (result.outcome !== 'number-taken') return result;
  }
  throw new NumbersExhausted('Every number that was tried is taken.');
}

function submissionOf(
  hashing: Hashing,
  keys: ServerKeys,
  {
    sent,
    category,
    receiver,
    naming,
    rules,
    at,
    day,
    isSmoke,
    seed,
    place,
    placeNames,
    incident,
    understood,
    salt,
    contactSalt,
    originRank,
    desk,
    told,
  }: Deliverable,
  attempt: number,
  bodyHash: string,
): { readonly secret: string; readonly submission: Submission } {
  const key = keys.current;
  const number = numberTried(keys, { seed, day, isSmoke }, attempt);
  const secret = receiptSecret(keys, { key, seed, number, generation: 0 });
  const secretHash = receiptSecretHash(keys, key, number, secret);
  const { kind, channel, language, openness, safeToContact, contact, aboutHead, aboutOfficer } = sent;
  const { subject, description, remedySought, landmark, officerName, cites } = sent;
  const texts: TicketTexts = {
    subject,
    description,
    ...(remedySought !== undefined && { remedySought }),
    ...(landmark !== undefined && { landmark }),
    ...(officerName !== undefined && { officerName }),
  };
  const sealed =
    contact === undefined ? undefined : sealedContact(contact, contactFields, { salt: contactSalt, hashing });
  const { ticket, event } = submit(
    {
      number,
      kind,
      channel,
      language,
      openness,
      safeToContact,
      ...told,
      ...(place !== undefined && { place }),
      sentTo: sent.institution,
      aboutHead,
      ...(aboutOfficer !== undefined && { aboutOfficer }),
      ...naming,
      category,
      receiver,
      secret: { hash: secretHash, key },
      secretCommitment: commitmentToSecret(number, secretHash, hashing),
      ...(cites !== undefined && { cites }),
      ...(incident !== undefined && { incident }),
      ...(understood !== undefined && { understood }),
      ...desk,
      commitment: commitmentTo({ ...texts }, salt, hashing),
      ...(sealed !== undefined && { contact: sealed.digest, contactLeft: sealed.commitments }),
    },
    rules,
    at,
  );
  const comparable = isSmoke
    ? undefined
    : comparableOf(keys, { ticket, category, texts, placeNames, sameAs: incident?.sameAs });
  return {
    secret,
    submission: {
      ticket,
      event,
      texts,
      salt,
      ...(contact !== undefined &&
        sealed !== undefined && {
          contact: {
            v: 1,
            number,
            ...contact,
            ...(isTypedIntoPage(ticket) && originRank > 0 && { originRank }),
            seed,
            salts: sealed.salts,
          },
        }),
      ...(comparable !== undefined && { comparable }),
      ...(openness === 'identified' &&
        contact?.name !== undefined && { senderMarks: senderMarksOf(keys, contact.name) }),
      ...(contact?.phone !== undefined && { phoneMark: phoneMarkOf(keys, contact.phone) }),
      idempotency: { seed, bodyHash, key, attempt },
    },
  };
}
