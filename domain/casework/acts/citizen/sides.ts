import type { TicketEvent } from '../../../ticketing/tickets/event.ts';

/** Who did or wrote something, as a ticket's citizen is told: no officer has a name here. */
export const sides = ['you', 'institution', 'system'] as const;
export type Side = (typeof sides)[number];

/** On which side of a ticket somebody stands. An answer is the institution's, also where it comes by a merger. */
export function sideOf({ type, by: { actor } }: Pick<TicketEvent, 'type' | 'by'>): Side {
  if (actor === 'citizen') return 'you';
  return actor === 'system' && type !== 'respond' ? 'system' : 'institution';
}
