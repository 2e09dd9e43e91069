import type { TicketEvent } from './event.ts';
import type { Standing, Ticket } from './ticket.ts';

/** The parts of a ticket that its events state. */
export const standingOf = (ticket: Ticket): Standing => ({
  status: ticket.status,
  holder: ticket.holder,
  kind: ticket.kind,
  ...(ticket.cycle.respondBy === undefined
    ? { acknowledgeBy: ticket.cycle.acknowledgeBy }
    : { respondBy: ticket.cycle.respondBy }),
  ...(ticket.windowEndsAt !== undefined && { windowEndsAt: ticket.windowEndsAt }),
  ...(ticket.assignee !== undefined && { assignee: ticket.assignee }),
  ...(ticket.unit !== undefined && { unit: ticket.unit }),
  cycle: ticket.cycle.number,
  arming: ticket.arming,
  ...(ticket.nextWakeAt !== undefined && { nextWakeAt: ticket.nextWakeAt }),
});

type Telling = TicketEvent['telling'];

function aboutOf({ aboutHead, aboutOfficer, sentTo }: Ticket): Telling['about'] {
  if (!aboutHead && aboutOfficer === undefined) return undefined;
  return {
    ...(aboutOfficer !== undefined && { officer: aboutOfficer }),
    ...(aboutHead && { headOf: sentTo }),
  };
}

/** What notices must know of a ticket; of its receipt secret only where the notice may carry it. */
export function tellingOf(ticket: Ticket, carriesSecret: boolean): Telling {
  const about = aboutOf(ticket);
  return {
    language: ticket.language,
    canBeTold: ticket.canBeTold,
    safeToContact: ticket.safeToContact,
    sensitive: ticket.sensitive,
    urgent: ticket.urgent,
    policyVersion: ticket.policyVersion,
    ...(about && { about }),
    ...(carriesSecret && { secretGeneration: ticket.secret.generation, secretKey: ticket.secret.key }),
  };
}
