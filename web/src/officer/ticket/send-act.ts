import { outcomeOf, type ApiOutcome } from '../../api/problem.ts';
import type { OfficerActCode } from './act-codes.ts';
import type { Typed } from './act-form.ts';
import { draftOfAct, saveDraftOfAct } from './drafts-of-acts.ts';
import { onlyAt } from './moved-on.ts';
import { officerActForms } from './officer-act-forms.ts';
import type { TicketInHand } from './ticket-state.ts';

/** The version of the ticket that its officer knows of: what the page shows, or what they were told since. */
export const versionKnown = ({ ticket: { number, version } }: TicketInHand, act: OfficerActCode): number =>
  Math.max(version, draftOfAct(number, act)?.knownUpTo ?? 0);

/**
 * Asks the API for the act as it was typed, under the key of its draft: however often it is sent, it is done once. Only
 * while the ticket is as its officer knows it.
 */
export function sendAct(
  held: TicketInHand,
  act: OfficerActCode,
  typed: Typed,
): Promise<ApiOutcome<{ readonly number: string }>> {
  const { number } = held.ticket;
  const { key } = saveDraftOfAct(number, act, {});
  return outcomeOf((signal) =>
    officerActForms[act].post(
      {
        params: {
          path: { number },
          header: { 'Idempotency-Key': key, 'If-Match': onlyAt(versionKnown(held, act)) },
        },
        signal,
      },
      typed,
    ),
  );
}
