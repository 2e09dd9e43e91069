import { type TicketStep, ticketSteps } from '../../domain/foundation/vocabulary/ticket-steps.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { officerRoles } from '../../domain/institutions/registry/officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { surelySees } from '../../domain/casework/visibility/seen-by-state.ts';
import { noPast } from '../../domain/casework/visibility/past.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import {
  countDirection,
  isDirectable,
  isDirected,
  type OfficeProgress,
} from '../../domain/casework/institution-directions/direction-progress.ts';
import {
  mostDirectedTickets,
  type CountedDirection,
  type DirectedFilter,
  type InstitutionDirection,
} from '../../domain/casework/institution-directions/institution-direction.ts';
import type { DirectingOffice } from '../../domain/casework/institution-directions/who-directs.ts';
import { ticketStepOf } from '../../domain/ticketing/tickets/ticket-step.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { pathsIn } from '../access/listable.ts';
import { readPosts } from '../access/read-paths.ts';
import type { Container } from '../container.ts';

type TicketPorts = Pick<Container, 'listedTickets'> & {
  readonly registry: Pick<Container['registry'], 'lineage'>;
};

/** So many entries of the queue are looked at to choose tickets. */
const mostLookedAt = 600;

/** Builds the reader by whom a direction is counted for both sides: the office that directs, whoever works there. */
const asOffice = ({ from, as }: DirectingOffice): PresentOfficer => ({
  id: '',
  institution: from,
  name: '',
  roles: officerRoles.filter((role) => role === as),
  trained: false,
  heads: as === 'head' ? [from] : [],
  actsFor: [],
});

interface Looking {
  readonly office: DirectingOffice;
  readonly to: string;
  readonly now: Instant;
}

/** Reads states of tickets: those that the office that directs sees and may direct, and whether each lies at the institution or below. */
async function directable(
  { listedTickets, registry }: TicketPorts,
  numbers: readonly string[],
  { office, to, now }: Looking,
): Promise<readonly { readonly ticket: Ticket; readonly isWithin: boolean }[]> {
  const viewer = viewerOf(asOffice(office));
  const pathOf = pathsIn(registry);
  const [states, posts] = await Promise.all([listedTickets.statesOf(numbers), readPosts(registry, viewer)]);
  const seen = await Promise.all(
    numbers.map(async (number) => {
      const ticket = states.get(number);
      if (ticket === undefined || !isDirectable(ticket)) return undefined;
      const [holder, sentTo] = await Promise.all([pathOf(ticket.holder), pathOf(ticket.sentTo)]);
      if (!surelySees(viewer, ticket, { now, posts, holder, sentTo, past: noPast })) return undefined;
      return { ticket, isWithin: holder.some(({ id }) => id === to) };
    }),
  );
  return seen.filter((one) => one !== undefined);
}

/** Counts the tickets of a direction, for both sides alike. Throws `StoreUnavailable`. */
export const countTickets = async (
  ports: TicketPorts,
  direction: Pick<InstitutionDirection, 'from' | 'as' | 'to' | 'goal' | 'tickets'>,
  now: Instant,
): Promise<CountedDirection & { readonly offices: readonly OfficeProgress[] }> =>
  countDirection(
    direction.goal,
    await directable(ports, direction.tickets, { office: direction, to: direction.to, now }),
  );

/** Tickets that a filter finds, and at which steps they lie. */
export interface ChosenTickets {
  readonly tickets: readonly string[];
  readonly steps: Readonly<Record<TicketStep, number>>;
  /** False: there may be more than are included. */
  readonly isAll: boolean;
}

interface Choosing extends Looking {
  readonly officer: PresentOfficer;
  readonly filter: DirectedFilter;
}

/**
 * Chooses among what waits at the institution and below, what is overdue first: `mostDirectedTickets` at most. As many entries are
 * read as that takes, `mostLookedAt` at most, and the state of each decides.
 */
export async function chooseTickets(
  ports: TicketPorts & Pick<Container, 'queues'>,
  { officer, filter, ...looking }: Choosing,
): Promise<ChosenTickets> {
  const chosen: Ticket[] = [];
  const isOverdueNow = filter.overdueAt !== undefined && filter.overdueAt <= looking.now;
  const listed = {
    figure: isOverdueNow ? ('overdue-to-answer' as const) : ('waiting' as const),
    ...(filter.category !== undefined && { category: filter.category }),
  };
  let cursor: string | undefined;
  let looked = 0;
  do {
    const page = await ports.queues.page(looking.to, listed, {
      by: officer.id,
      ...(cursor !== undefined && { cursor }),
    });
    const numbers = page.items.map(({ number }) => number);
    const found = await directable(ports, numbers, looking);
    chosen.push(
      ...found
        .filter(({ ticket, isWithin }) => isWithin && isDirected(ticket, filter))
        .map(({ ticket }) => ticket),
    );
    looked += page.items.length;
    cursor = page.next;
  } while (cursor !== undefined && chosen.length < mostDirectedTickets && looked < mostLookedAt);
  const included = chosen.slice(0, mostDirectedTickets);
  const lying = included.map((ticket) => ticketStepOf(ticket, ticket.cycle.began));
  return {
    tickets: included.map(({ number }) => number),
    steps: Object.fromEntries(
      ticketSteps.map((step) => [step, lying.filter((one) => one === step).length]),
    ) as Record<TicketStep, number>,
    isAll: cursor === undefined && chosen.length <= mostDirectedTickets,
  };
}
