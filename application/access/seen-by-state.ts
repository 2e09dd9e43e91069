import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { CorruptItem, type TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { accessedTicketOf } from '../../domain/casework/visibility/accessed-ticket.ts';
import { couldBeSeen, type StateSeen } from '../../domain/casework/visibility/seen-by-state.ts';
import { viewerOf, type Viewer } from '../../domain/casework/visibility/viewer.ts';
import { RequestRefused } from '../request-refused.ts';
import { contextOfState } from './access-context.ts';
import { requireVisibleTicket } from './require-visible-ticket.ts';
import type { SeenTicket, ViewRequest } from './view-ticket.ts';

export interface StatePorts {
  readonly tickets: Pick<TicketStore, 'state' | 'isStateDisputed'>;
  readonly registry: Pick<Registry, 'lineage'>;
}

/** In place of a ticket that is not there: decided on like one, so that it takes as long. */
export const standIn = ({ institution }: Viewer, { now }: Pick<ViewRequest, 'now'>): StateSeen => ({
  ...accessedTicketOf(undefined, institution, now),
  channel: 'web',
  cycle: { number: 1 },
});

/**
 * Whether the officer could see anything of the ticket by its state. Checked before anything else is read, so that a
 * denial takes as long for many events as for few, and for a missing ticket.
 */
export async function isSeenByState(
  state: Ticket | undefined,
  viewing: ViewRequest,
  registry: StatePorts['registry'],
): Promise<boolean> {
  const { officer, now, reasonRecorded = false } = viewing;
  const viewer = viewerOf(officer);
  const seen = state ?? standIn(viewer, viewing);
  const context = { ...(await contextOfState(viewer, seen, registry, now)), reasonRecorded };
  return couldBeSeen(viewer, seen, context) && state !== undefined;
}

interface SeenByState {
  readonly mayReadOn: boolean;
  /** Present where it says so by itself. */
  readonly state?: Ticket | undefined;
}

async function seenByState(
  { tickets, registry }: StatePorts,
  number: string,
  viewing: ViewRequest,
): Promise<SeenByState> {
  try {
    const state = await tickets.state(number);
    if (await isSeenByState(state, viewing, registry)) return { mayReadOn: true, state };
    return { mayReadOn: await tickets.isStateDisputed(number, state) };
  } catch (error) {
    if (error instanceof CorruptItem) return { mayReadOn: true };
    throw error;
  }
}

/**
 * Whether more of the ticket of this number may be read for the officer: by its head alone. One that says no is held against
 * its event, and one that cannot be read is gone by in nothing: whoever writes to heads could keep a ticket from those who
 * answer it. What is read next goes by the events.
 */
export const mayReadOn = async (...asked: Parameters<typeof seenByState>): Promise<boolean> =>
  (await seenByState(...asked)).mayReadOn;

/**
 * Requires that more of the ticket may be read, and returns its state where that says so by itself. Throws the problem
 * `no-such-ticket`.
 */
export async function requireSeenByState(
  ...asked: Parameters<typeof seenByState>
): Promise<Ticket | undefined> {
  const { mayReadOn, state } = await seenByState(...asked);
  if (!mayReadOn) throw new RequestRefused({ code: 'no-such-ticket' });
  return state;
}

/**
 * Reads the ticket as the officer sees it: its state first, and the rest if the officer could see it by that. Throws
 * the problem `no-such-ticket`.
 */
export async function readVisibleTicket(
  ports: StatePorts & { readonly tickets: Pick<TicketStore, 'history'> },
  number: string,
  viewing: ViewRequest,
): Promise<SeenTicket> {
  const { tickets, registry } = ports;
  await requireSeenByState(ports, number, viewing);
  return requireVisibleTicket(await tickets.history(number), viewing, registry);
}
