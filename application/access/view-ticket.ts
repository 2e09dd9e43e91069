import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { ActorOrScribe } from '../../domain/foundation/vocabulary/acts.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { actorsOf } from '../../domain/casework/visibility/actors.ts';
import type { Path } from '../../domain/casework/visibility/access-request.ts';
import { seesIdentity } from '../../domain/casework/visibility/identity.ts';
import { readsForHolder } from '../../domain/casework/visibility/reads-for-holder.ts';
import { readsSeen } from '../../domain/casework/visibility/reads-seen.ts';
import { lesserSight, sightOf, type Sight } from '../../domain/casework/visibility/sight.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { accessContextOf } from './access-context.ts';

/** A ticket as one officer sees it now. */
export interface SeenTicket {
  readonly history: TicketHistory;
  readonly sight: Exclude<Sight, { readonly sees: 'nothing' }>;
  /** As whom the officer may act. */
  readonly actors: ReadonlySet<ActorOrScribe>;
  /** Whose reads the officer may know of, by the path of the institution; absent: nobody's. */
  readonly readsSeen?: (reader: Path) => boolean;
  /** Whether the holder has read the ticket when this officer opens it. */
  readonly readsForHolder: boolean;
  /** Whether the name of a citizen who chose to be known is shown. */
  readonly seesIdentity: boolean;
}

export interface ViewRequest {
  readonly officer: PresentOfficer;
  readonly now: Instant;
  /** The officer gave a reason to read the text, and it is recorded. */
  readonly reasonRecorded?: boolean;
}

/**
 * What the officer sees of the ticket: undefined for one that is not theirs to see and for one that does not
 * exist, after the same readings. Every path to a ticket goes through here or `listable`.
 */
export async function viewTicket(
  history: TicketHistory | undefined,
  request: ViewRequest,
  registry: Pick<Registry, 'lineage'>,
): Promise<SeenTicket | undefined> {
  const seen = await seenIn(history, request, registry);
  if (history?.disputed === undefined) return seen;
  const ticket = await keptFromMore(history.ticket, history.disputed, registry);
  const otherwise = await seenIn({ ...history, ticket }, request, registry);
  return seen && otherwise && whatBothShow(seen, otherwise);
}

/** The ticket as if what keeps somebody out were as the other of head and newest event says; where it lies stays as it is. */
async function keptFromMore(
  ticket: Ticket,
  { sentTo, aboutHead, aboutOfficer, unboundName, clearedHeads, sensitive, submittedAt, openness }: Ticket,
  registry: Pick<Registry, 'lineage'>,
): Promise<Ticket> {
  const isKnown = (await registry.lineage(sentTo)) !== undefined;
  return {
    ...omit(ticket, 'aboutOfficer', 'unboundName', 'clearedHeads'),
    ...(isKnown && { sentTo }),
    aboutHead,
    ...(aboutOfficer !== undefined && { aboutOfficer }),
    ...(unboundName !== undefined && { unboundName }),
    ...(clearedHeads !== undefined && { clearedHeads }),
    sensitive,
    submittedAt,
    openness,
  };
}

/** Intersects what is shown of a ticket by its state and by its events, where these differ. */
const whatBothShow = (one: SeenTicket, other: SeenTicket): SeenTicket => {
  const [oneSees, otherSees] = [one.readsSeen, other.readsSeen];
  return {
    ...omit(one, 'readsSeen'),
    sight: lesserSight(one.sight, other.sight),
    actors: new Set([...one.actors].filter((actor) => other.actors.has(actor))),
    ...(oneSees !== undefined &&
      otherSees !== undefined && { readsSeen: (reader: Path) => oneSees(reader) && otherSees(reader) }),
    readsForHolder: one.readsForHolder && other.readsForHolder,
    seesIdentity: one.seesIdentity && other.seesIdentity,
  };
};

async function seenIn(
  history: TicketHistory | undefined,
  { officer, now, reasonRecorded = false }: ViewRequest,
  registry: Pick<Registry, 'lineage'>,
): Promise<SeenTicket | undefined> {
  const viewer = viewerOf(officer);
  const context = { ...(await accessContextOf(viewer, history, registry, now)), reasonRecorded };
  if (history === undefined) return undefined;
  const { ticket } = history;
  const sight = sightOf(viewer, ticket, context);
  if (sight.sees === 'nothing') return undefined;
  const seen = readsSeen(viewer, ticket, context);
  return {
    history,
    sight,
    actors: actorsOf(viewer, ticket, context),
    ...(seen !== undefined && { readsSeen: seen }),
    readsForHolder: readsForHolder(viewer, ticket, context),
    seesIdentity: seesIdentity(viewer, history, context),
  };
}
