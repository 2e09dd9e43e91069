import type { TicketEvent } from '../../../ticketing/tickets/event.ts';
import type { Follower } from './follow.ts';

/**
 * What is left to do after an event of a main ticket: to find those that joined it, a page of its history at
 * a time, and to do on each of them what the event asks. However many joined, each order is small work.
 */
export type FollowOrder =
  /** Go through the history of the main ticket on from this version. */
  | { readonly v: 1; readonly order: 'find'; readonly event: TicketEvent; readonly after: number }
  | { readonly v: 1; readonly order: 'follow'; readonly event: TicketEvent; readonly follower: Follower };

/** Where orders wait to be carried out. */
export interface FollowOrders {
  /** All of them, or it throws; some may be given then. Orders may be carried out twice, in any order. */
  give(orders: readonly FollowOrder[]): Promise<void>;
}
