import type { FollowOrder } from '../../domain/casework/acts/merging/follow-orders.ts';
import { joinedBy } from '../../domain/casework/acts/merging/follow.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Container } from '../container.ts';

/** Events of the main ticket read at once; at most so many followers are ordered by one message. */
export const pageSize = 50;

/**
 * Finds those that joined a main ticket before the event, in one page of its history, and orders that each
 * of them follows. What is left of the history is ordered too, so that no message grows with their number.
 */
export async function findFollowers(
  { tickets, orders }: Pick<Container, 'tickets' | 'orders'>,
  { event, after }: { readonly event: TicketEvent; readonly after: number },
): Promise<void> {
  const page = await tickets.eventsAfter(event.number, after, pageSize);
  const before = page.filter(({ version }) => version < event.version);
  const next = before.at(-1);
  const follow = joinedBy(before).map((follower): FollowOrder => ({
    v: 1,
    order: 'follow',
    event,
    follower,
  }));
  const goOn: readonly FollowOrder[] =
    before.length === pageSize && next !== undefined
      ? [{ v: 1, order: 'find', event, after: next.version }]
      : [];
  await orders.give([...follow, ...goOn]);
}
