import type { TicketEvent } from './event.ts';

/** Where an event waits until it cannot be undone any more, and comes again to whoever put it there. */
export interface HeldEvents {
  /** Lets an event come again after some seconds, 900 at most. It may come twice where the answer was lost. */
  hold(event: TicketEvent, seconds: number): Promise<void>;
}
