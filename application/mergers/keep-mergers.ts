import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { FollowOrder } from '../../domain/casework/acts/merging/follow-orders.ts';
import { concernsMergers } from '../../domain/casework/acts/merging/follow.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { isUndone } from '../tickets/is-undone.ts';
import { findFollowers } from './find-followers.ts';
import { followMain, type FollowerPorts } from './follow-main.ts';

/** Message that mergers are worked off by: a received event, or an order given earlier. */
export type MergerMessage = { readonly order: 'hear'; readonly event: TicketEvent } | FollowOrder;

/**
 * Does on each ticket that joined a main one what becomes of that. An event only orders the work, each
 * follower's in a message of its own: one that fails keeps no other from its answer, and however many there
 * are, no message takes long. A message may come again, and in any order.
 */
export async function keepMergers(
  ports: FollowerPorts & Pick<Container, 'orders'>,
  { message, log }: { readonly message: MergerMessage; readonly log: Log },
): Promise<void> {
  switch (message.order) {
    case 'hear':
      if (concernsMergers(message.event) && !(await isUndone(ports.tickets, message.event)))
        await findFollowers(ports, { event: message.event, after: 0 });
      return;
    case 'find':
      return findFollowers(ports, message);
    case 'follow':
      return followMain(ports, { ...message, log });
  }
}
