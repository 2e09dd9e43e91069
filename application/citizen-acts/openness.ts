import type * as z from 'zod';
import type { opennessRoute } from '../../contracts/http/citizen-acts/openness.ts';
import { hideAgain, openUp } from '../../domain/tickets/citizen/openness.ts';
import type { ChangeToSave } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { Problem } from '../../functions/shared/problem.ts';
import type { FieldErrorCode } from '../../words/field-errors.ts';
import type { Asked } from './citizen-act.ts';

type Body = z.output<typeof opennessRoute.body>;

/**
 * The citizen becomes more open, or hides again. What is left of a contact goes to the vault with the same
 * write. Throws ActRefused, and `invalid-request` where the phone is missing or kept.
 * Source: docs/design/identities.md, A contact that is left later is never read.
 */
export function changeOpenness({ history, deed, body, seed }: Asked<Body>): ChangeToSave {
  const { ticket } = history;
  const { openness, contact } = body;
  if (openness === 'confidential' && ticket.openness === 'identified') {
    if (contact !== undefined) throw mistakeIn(['contact'], 'hidden-without-contact');
    return hideAgain(history, deed);
  }
  checkPhone(ticket, contact?.phone);
  const change = openUp(history, { ...deed, openness, contactLeft: contact?.phone !== undefined });
  return contact === undefined ? change : { ...change, contact: { ...contact, seed } };
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

const mistakeIn = (path: readonly string[], code: FieldErrorCode): Problem =>
  new Problem({ code: 'invalid-request', fields: [{ in: 'body', path, code }] });
