import { changePreferences, type PreferencesChosen } from '../../domain/acts/citizen/change-preferences.ts';
import type { ActInput } from '../../domain/acts/perform.ts';
import type { ChangeToSave, TicketHistory } from '../../domain/tickets/ticket-store.ts';

/**
 * The citizen is told otherwise from now on. Whether contact is safe is put beside the contact too, by the same write:
 * what happened before and waits to be told reads no ticket. Throws ActRefused. Source: docs/design/notices.md, Nothing
 * goes where contact is not safe.
 */
export function decidePreferences(
  history: TicketHistory,
  input: ActInput,
  chosen: PreferencesChosen,
  seed: string,
): ChangeToSave {
  const change = changePreferences(history, { ...input, ...chosen });
  const { safeToContact: safe } = change.ticket;
  return safe === history.ticket.safeToContact ? change : { ...change, contact: { safe, seed } };
}
