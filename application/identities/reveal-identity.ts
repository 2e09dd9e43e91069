import type { Instant } from '../../domain/foundation/time/instant.ts';
import { viewOf } from '../../domain/casework/identities/view.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isActOf } from '../../domain/casework/acts/acting.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import { readerAs, readingRole } from '../access/reading-role.ts';
import { contactToShow } from '../access/contact-in-use.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';

interface Look {
  readonly number: string;
  readonly officer: PresentOfficer;
  /** Names this look, another one each time. */
  readonly request: string;
  readonly log: Log;
}

/** Who sent a ticket, as far as the vault knows. */
export interface RevealedIdentity {
  readonly number: string;
  readonly name?: string;
  /** International, as `+255712345678`. */
  readonly phone?: string;
  /** In small letters. */
  readonly email?: string;
  /** The last second in which it is shown. */
  readonly viewUntil: Instant;
}

/**
 * Shows who sent a ticket to the officer to whom that was granted, while it lasts and the officer still
 * handles the ticket. Each look is recorded first: where that fails, the vault is not even asked.
 */
export async function revealIdentity(
  {
    tickets,
    registry,
    reads,
    vault,
    now,
  }: Pick<Container, 'tickets' | 'registry' | 'reads' | 'vault' | 'now'>,
  { number, officer, request, log }: Look,
): Promise<RevealedIdentity> {
  const at = now();
  const seen = await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  const view = viewOf(seen.history, officer.id, at);
  if (view === undefined || !isActOf('request-identity', seen.actors)) {
    throw new RequestRefused({ code: 'identity-not-granted' });
  }
  await reads.record({
    number,
    at,
    by: readerAs(officer, readingRole(officer, seen.actors)),
    opened: 'identity',
    ...(seen.readsForHolder && { holder: seen.history.ticket.holder }),
    request,
  });
  log.info('identity-opened', { number, version: view.asked });
  const { name, phone, email } = (await contactToShow({ vault, tickets }, seen.history.ticket, log)) ?? {};
  return {
    number,
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    viewUntil: view.viewUntil,
  };
}
