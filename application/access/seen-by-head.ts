import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { CorruptItem, type TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { accessedTicketOf } from '../../domain/casework/visibility/accessed-ticket.ts';
import { couldBeSeen, type HeadSeen } from '../../domain/casework/visibility/seen-by-head.ts';
import { viewerOf, type Viewer } from '../../domain/casework/visibility/viewer.ts';
import { RequestRefused } from '../request-refused.ts';
import { contextOfHead } from './access-context.ts';
import { requireVisibleTicket } from './require-visible-ticket.ts';
import type { SeenTicket, ViewRequest } from './view-ticket.ts';

export interface HeadPorts {
  readonly tickets: Pick<TicketStore, 'head' | 'isHeadDisputed'>;
  readonly registry: Pick<Registry, 'lineage'>;
}

/** In place of a ticket that is not there: decided on like one, so that it takes as long. */
export const standIn = ({ institution }: Viewer, { now }: Pick<ViewRequest, 'now'>): HeadSeen => ({
  ...accessedTicketOf(undefined, institution, now),
  channel: 'web',
  cycle: { number: 1 },
});

/**
 * Whether the officer could see anything of the ticket by what its head says. It comes before anything else of the
 * ticket is read: so a no takes as long for a ticket of many events as for one of few, and for none.
 */
export async function isSeenByHead(
  head: Ticket | undefined,
  viewing: ViewRequest,
  registry: HeadPorts['registry'],
): Promise<boolean> {
  const { officer, now, reasonRecorded = false } = viewing;
  const viewer = viewerOf(officer);
  const seen = head ?? standIn(viewer, viewing);
  const context = { ...(await contextOfHead(viewer, seen, registry, now)), reasonRecorded };
  return couldBeSeen(viewer, seen, context) && head !== undefined;
}

/**
 * Whether more of the ticket of this number may be read for the officer: by its head alone. One that says no is held against
 * its event, and one that cannot be read is gone by in nothing: whoever writes to heads could keep a ticket from those who
 * answer it. What is read next goes by the events.
 */
export async function mayReadOn(
  { tickets, registry }: HeadPorts,
  number: string,
  viewing: ViewRequest,
): Promise<boolean> {
  try {
    const head = await tickets.head(number);
    if (await isSeenByHead(head, viewing, registry)) return true;
    return await tickets.isHeadDisputed(number, head);
  } catch (error) {
    if (error instanceof CorruptItem) return true;
    throw error;
  }
}

/** The same, where the answer is no without it. Throws the problem `no-such-ticket`. */
export async function requireSeenByHead(...asked: Parameters<typeof mayReadOn>): Promise<void> {
  if (!(await mayReadOn(...asked))) throw new RequestRefused({ code: 'no-such-ticket' });
}

/**
 * The ticket of this number as the officer sees it, its head read first and the rest for whoever could see it by that.
 * Throws the problem `no-such-ticket`.
 */
export async function readVisibleTicket(
  ports: HeadPorts & { readonly tickets: Pick<TicketStore, 'history'> },
  number: string,
  viewing: ViewRequest,
): Promise<SeenTicket> {
  const { tickets, registry } = ports;
  await requireSeenByHead(ports, number, viewing);
  return requireVisibleTicket(await tickets.history(number), viewing, registry);
}
