import {
  changePreferences,
  type PreferencesChosen,
} from '../../domain/casework/acts/citizen/change-preferences.ts';
import type { CitizenDeciding } from '../../domain/casework/citizen-acts/citizen-acts.ts';
import type { ChangeToSave } from '../../domain/ticketing/tickets/ticket-store.ts';
import { leaveContact, type ContactSealing } from './leave-contact.ts';

/**
 * The citizen is told otherwise from now on. Whether contact is safe is put beside the contact too, by the same write:
 * what happened before and waits to be told goes by that. Throws ActRefused. Source: docs/design/notices.md, Nothing
 * goes where contact is not safe.
 */
export function decidePreferences(
  { history, input, ...sealing }: ContactSealing & Pick<CitizenDeciding, 'history' | 'input'>,
  chosen: PreferencesChosen,
): ChangeToSave {
  const { safeToContact: safe = history.ticket.safeToContact } = chosen;
  if (safe === history.ticket.safeToContact) return changePreferences(history, { ...input, ...chosen });
  const { contactLeft, contact } = leaveContact(history, { safe }, sealing);
  return { ...changePreferences(history, { ...input, ...chosen, contactLeft }), contact };
}
