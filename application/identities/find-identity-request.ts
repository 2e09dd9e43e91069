import type { Instant } from '../../domain/foundation/time/instant.ts';
import { mayDecide } from '../../domain/casework/identities/custodian.ts';
import { requestAskedAt, type IdentityRequest } from '../../domain/casework/identities/identity-request.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import type { Container } from '../container.ts';
import { accessContextOf, contextOfState } from '../access/access-context.ts';
import { standIn } from '../access/seen-by-state.ts';
import { readPath } from '../access/read-paths.ts';
import { RequestRefused } from '../request-refused.ts';

/** A request that a custodian may know of, with its ticket's history. */
export interface FoundIdentityRequest {
  readonly history: TicketHistory;
  readonly request: IdentityRequest;
}

interface Custodian {
  readonly officer: PresentOfficer;
  readonly now: Instant;
}

/**
 * The request that the event of version `asked` made: undefined for one that is not this custodian's to
 * decide and for one that does not exist, after the same readings.
 */
export async function findIdentityRequest(
  history: TicketHistory | undefined,
  asked: number,
  { officer, now }: Custodian,
  registry: Pick<Registry, 'lineage'>,
): Promise<FoundIdentityRequest | undefined> {
  const viewer = viewerOf(officer);
  const request = history && requestAskedAt(history, asked);
  const [context, asking] = await Promise.all([
    accessContextOf(viewer, history, registry, now),
    readPath(registry, request?.institution ?? viewer.institution),
  ]);
  if (history === undefined || request === undefined) return undefined;
  return mayDecide({ viewer, ticket: history.ticket, context }, { request, asking })
    ? { history, request }
    : undefined;
}

/**
 * Lets a custodian go on to a request that could be theirs to decide, by the ticket's head and what is known of the request
 * beside the history, which is read afterwards. Throws the problem `no-such-request`.
 */
export async function requireRequestByState(
  { tickets, identityRequests, registry }: Pick<Container, 'tickets' | 'identityRequests' | 'registry'>,
  { number, asked }: { readonly number: string; readonly asked: number },
  { officer, now }: Custodian,
): Promise<void> {
  const viewer = viewerOf(officer);
  const [state, made] = await Promise.all([tickets.state(number), identityRequests.find(number, asked)]);
  const ticket = state ?? standIn(viewer, { now });
  const { asker, institution } = made ?? { asker: viewer.id, institution: viewer.institution };
  const [context, asking] = await Promise.all([
    contextOfState(viewer, ticket, registry, now),
    institution === undefined ? [] : readPath(registry, institution),
  ]);
  const may = mayDecide({ viewer, ticket, context }, { request: { asker }, asking });
  if (state === undefined || made === undefined || !may) {
    throw new RequestRefused({ code: 'no-such-request' });
  }
}

/** Requires that the request exists. Throws the problem `no-such-request`. */
export async function requireIdentityRequest(
  ...sought: Parameters<typeof findIdentityRequest>
): Promise<FoundIdentityRequest> {
  const found = await findIdentityRequest(...sought);
  if (found === undefined) throw new RequestRefused({ code: 'no-such-request' });
  return found;
}
