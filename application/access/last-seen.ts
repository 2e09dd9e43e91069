import type { SeenTicket } from './view-ticket.ts';

/** The last version that the officer sees: of a former holder, that of the hand-over; 0: nothing of its history. */
export function lastSeen({ sight, history }: SeenTicket): number {
  switch (sight.sees) {
    case 'status':
      return 0;
    case 'history':
      return sight.upTo; // 0: not even the submission was there when it was handed over
    case 'all':
      return history.ticket.version;
  }
}
