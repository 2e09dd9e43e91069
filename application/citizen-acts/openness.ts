import { hideAgain, openUp } from '../../domain/acts/citizen/openness.ts';
import type { Openness } from '../../domain/vocabulary/kinds.ts';
import type { ActInput } from '../../domain/acts/perform.ts';
import type { ChangeToSave, TicketHistory } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { FieldErrorCode } from '../../words/field-errors.ts';
import { RequestRefused } from '../request-refused.ts';

/** How much of themselves a citizen lets be known from now on. */
export interface OpennessChosen {
  readonly openness: Exclude<Openness, 'anonymous'>;
  /** What is not kept yet. Who becomes identified gives the name. */
  readonly contact?: {
    /** International: `+255712345678`. */
    readonly phone?: string;
    readonly name?: string;
  };
}

/** By what a contact that is left is kept. */
export interface ContactKeeping {
  /** The hashed idempotency key. */
  readonly seed: string;
  /** What the tickets of a phone are listed under. */
  readonly phoneMarkOf: (phone: string) => string;
}

/**
 * The citizen becomes more open, or hides again. What is left of a contact goes to the vault with the same
 * write. Throws ActRefused, and `invalid-request` where the phone is missing or kept.
 * Source: docs/design/identities.md, A contact that is left later is never read.
 */
export function changeOpenness(
  history: TicketHistory,
  input: ActInput,
  { openness, contact }: OpennessChosen,
  { seed, phoneMarkOf }: ContactKeeping,
): ChangeToSave {
  const { ticket } = history;
  if (openness === 'confidential' && ticket.openness === 'identified') {
    if (contact !== undefined) throw mistakeIn(['contact'], 'hidden-without-contact');
    return hideAgain(history, input);
  }
  checkPhone(ticket, contact?.phone);
  const change = openUp(history, { ...input, openness, contactLeft: contact?.phone !== undefined });
  if (contact === undefined) return change;
  const isFound = contact.phone !== undefined && ticket.safeToContact;
  const listed = isFound ? { phoneMark: phoneMarkOf(contact.phone) } : {};
  return { ...change, contact: { ...contact, seed, ...listed } };
}

/**
 * A phone that messages reach is never exchanged: whoever saw the receipt secret could take the ticket away
 * from its citizen with it, for a new secret goes to the phone in the vault.
 */
function checkPhone({ canBeTold, outOfReach }: Ticket, phone: string | undefined): void {
  if (!canBeTold && phone === undefined) throw mistakeIn(['contact', 'phone'], 'phone-required');
  if (canBeTold && outOfReach !== true && phone !== undefined) {
    throw mistakeIn(['contact', 'phone'], 'phone-kept');
  }
}

const mistakeIn = (path: readonly string[], code: FieldErrorCode): RequestRefused =>
  new RequestRefused({ code: 'invalid-request', fields: [{ path, code }] });
