import type { FollowOrder, FollowOrders } from '../../../domain/casework/acts/merging/follow-orders.ts';

/** A queue of orders in memory: keeps each as it would travel, until it is taken. */
export class MemoryFollowOrders implements FollowOrders {
  #waiting: string[] = [];

  give(orders: readonly FollowOrder[]): Promise<void> {
    this.#waiting.push(...orders.map((order) => JSON.stringify(order)));
    return Promise.resolve();
  }

  /** Takes all that wait, oldest first. */
  take(): readonly string[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
