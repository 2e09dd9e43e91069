import { hideAgain, openUp } from '../../domain/casework/acts/citizen/openness.ts';
import type { Openness } from '../../domain/foundation/vocabulary/kinds.ts';
import type { CitizenDeciding } from '../../domain/casework/citizen-acts/citizen-acts.ts';
import { isReached } from '../../domain/ticketing/tickets/notified.ts';
import type { ChangeToSave } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { waysToTell } from '../../domain/ticketing/tickets/ways-to-tell.ts';
import type { FieldErrorCode } from '../../words/field-errors.ts';
import { RequestRefused } from '../request-refused.ts';
import { leaveContact, type ContactSealing } from './leave-contact.ts';

/** How much of themselves a citizen lets be known from now on. */
export interface OpennessChosen {
  readonly openness: Exclude<Openness, 'anonymous'>;
  /** What is not kept yet. Who becomes identified gives the name. */
  readonly contact?: {
    /** International: `+255712345678`. */
    readonly phone?: string;
    /** In small letters. */
    readonly email?: string;
    readonly name?: string;
  };
}

/** By what a contact that is left is kept. */
export interface ContactKeeping extends ContactSealing {
  /** What the tickets of a phone are listed under. */
  readonly phoneMarkOf: (phone: string) => string;
  /** By what the tickets of who is known are found by their name. */
  readonly senderMarksOf: (name: string) => readonly string[];
  /** The phone that the network says it comes from; undefined: by a channel that proves none. */
  readonly provenPhone: string | undefined;
  /** SMS go to phones whose numbers begin with one of these. */
  readonly smsPrefixes: readonly string[];
}

/**
 * The citizen becomes more open, or hides again. What is left of a contact goes to the vault with the same
 * write. Throws ActRefused, and `invalid-request` where a contact is missing, or one is kept that notices reach.
 * Source: docs/design/identities.md, A contact that is left later is never read.
 */
export function changeOpenness(
  { history, input, ...keeping }: ContactKeeping & Pick<CitizenDeciding, 'history' | 'input'>,
  { openness, contact }: OpennessChosen,
): ChangeToSave {
  const { ticket } = history;
  if (openness === 'confidential' && ticket.openness === 'identified') {
    if (contact !== undefined) throw mistakeIn(['contact'], 'hidden-without-contact');
    return hideAgain(history, input);
  }
  checkContact(ticket, contact);
  const isLeft = contact?.phone !== undefined || contact?.email !== undefined;
  const told = isLeft ? { left: waysToTell(contact, keeping.smsPrefixes) } : {};
  if (contact === undefined) return openUp(history, { ...input, openness, ...told });
  const { contactLeft, contact: kept } = leaveContact(history, contact, keeping);
  const { phone, name } = contact;
  const { phoneMarkOf, senderMarksOf, provenPhone } = keeping;
  const confirmed = phone === undefined ? {} : { phoneConfirmed: phone === provenPhone };
  const listed = phone === undefined ? {} : { phoneMark: phoneMarkOf(phone) };
  return {
    ...openUp(history, { ...input, openness, ...told, ...confirmed, contactLeft }),
    contact: {
      ...kept,
      ...listed,
      ...(openness === 'identified' && name !== undefined && { senderMarks: senderMarksOf(name) }),
    },
  };
}

/**
 * A contact that notices reach is never exchanged, and none joins it: whoever saw the receipt secret could take the
 * ticket away from its citizen with one, for a new secret goes to a contact in the vault.
 */
function checkContact(ticket: Ticket, { phone, email }: NonNullable<OpennessChosen['contact']> = {}): void {
  if (ticket.openness === 'anonymous' && phone === undefined && email === undefined) {
    throw mistakeIn(['contact'], 'contact-required');
  }
  if (!isReached(ticket)) return;
  if (phone !== undefined) throw mistakeIn(['contact', 'phone'], 'phone-kept');
  if (email !== undefined) throw mistakeIn(['contact', 'email'], 'email-kept');
}

const mistakeIn = (path: readonly string[], code: FieldErrorCode): RequestRefused =>
  new RequestRefused({ code: 'invalid-request', fields: [{ path, code }] });
