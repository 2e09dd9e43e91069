import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { isAllowed } from '../../domain/institutions/officers/permissions.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { isTicketShown } from '../access/is-shown.ts';
import { findIdentityRequest } from '../identities/find-identity-request.ts';

interface Telling {
  /** Undefined: who left or is suspended is told of nothing. */
  readonly officer: PresentOfficer | undefined;
  readonly now: Instant;
  /** The version of the event that asked for an identity, where the notice is about that. */
  readonly asked?: number | undefined;
}

/**
 * Whether an officer may be told of a ticket: decided anew for each notice as it is planned and as it goes out, by what `GET` would
 * show, and for a custodian by what decides whether the request for an identity is theirs.
 */
export async function mayBeTold(
  history: TicketHistory | undefined,
  { officer, now, asked }: Telling,
  registry: Pick<Registry, 'lineage'>,
): Promise<boolean> {
  if (officer === undefined) return false;
  if (await isTicketShown(history, { officer, now }, registry)) return true;
  return asked !== undefined && (await mayDecideOn(history, { officer, now, asked }, registry));
}

/** Whether a custodian may know of the request and decide on it. */
export async function mayDecideOn(
  history: TicketHistory | undefined,
  { officer, now, asked }: Telling & { readonly officer: PresentOfficer; readonly asked: number },
  registry: Pick<Registry, 'lineage'>,
): Promise<boolean> {
  if (!isAllowed(officer.roles, 'identities:decide')) return false;
  return (await findIdentityRequest(history, asked, { officer, now }, registry)) !== undefined;
}
