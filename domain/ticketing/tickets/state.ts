import { hasOpenDirection } from './open-direction.ts';
import type { Ticket, TicketState } from './ticket.ts';

/**
 * Whether the acknowledgement is still to come. A kind that needs no response has no other deadline, stated in every
 * status.
 */
export const waitsForAcknowledgement = ({ status, cycle }: Ticket): boolean =>
  status === 'submitted' || cycle.respondBy === undefined;

/** The parts of a ticket that its events state. */
export const stateOf = (ticket: Ticket): TicketState => ({
  status: ticket.status,
  holder: ticket.holder,
  ...(waitsForAcknowledgement(ticket) && { acknowledgeBy: ticket.cycle.acknowledgeBy }),
  ...(ticket.cycle.respondBy !== undefined && { respondBy: ticket.cycle.respondBy }),
  ...(ticket.windowEndsAt !== undefined && { windowEndsAt: ticket.windowEndsAt }),
  ...(ticket.assignee !== undefined && { assignee: ticket.assignee }),
  ...(ticket.unit !== undefined && { unit: ticket.unit }),
  ...(ticket.tookIn && { tookIn: ticket.tookIn }),
  ...(hasOpenDirection(ticket) && { direction: ticket.direction }),
  ...(ticket.pause !== undefined && { pausedAt: ticket.pause.startedAt, resumeAt: ticket.pause.resumeAt }),
  cycle: ticket.cycle.number,
  calendar: ticket.cycle.calendarVersion,
  arming: ticket.arming,
  ...(ticket.nextWakeAt !== undefined && { nextWakeAt: ticket.nextWakeAt }),
});
