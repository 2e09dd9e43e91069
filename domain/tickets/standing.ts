import type { About, TicketEvent } from './event.ts';
import type { Standing, Ticket } from './ticket.ts';

/** Of a kind that needs no response it is the only deadline, and stated in every status. */
const waitsForAcknowledgement = ({ status, cycle }: Ticket): boolean =>
  status === 'submitted' || cycle.respondBy === undefined;

/** The parts of a ticket that its events state. */
export const standingOf = (ticket: Ticket): Standing => ({
  status: ticket.status,
  holder: ticket.holder,
  kind: ticket.kind,
  ...(waitsForAcknowledgement(ticket) && { acknowledgeBy: ticket.cycle.acknowledgeBy }),
  ...(ticket.cycle.respondBy !== undefined && { respondBy: ticket.cycle.respondBy }),
  ...(ticket.windowEndsAt !== undefined && { windowEndsAt: ticket.windowEndsAt }),
  ...(ticket.assignee !== undefined && { assignee: ticket.assignee }),
  ...(ticket.unit !== undefined && { unit: ticket.unit }),
  ...(ticket.tookIn && { tookIn: ticket.tookIn }),
  ...(ticket.pause !== undefined && { pausedAt: ticket.pause.startedAt, resumeAt: ticket.pause.resumeAt }),
  cycle: ticket.cycle.number,
  arming: ticket.arming,
  ...(ticket.nextWakeAt !== undefined && { nextWakeAt: ticket.nextWakeAt }),
});

type Telling = TicketEvent['telling'];

function aboutOf(ticket: Ticket): About | undefined {
  const { aboutHead, aboutOfficer, unboundName, clearedHeads, sentTo, holder, heldBefore, submittedAt } =
    ticket;
  const start = heldBefore[0] ?? holder;
  if (!aboutHead && aboutOfficer === undefined && !unboundName && start === sentTo) return undefined;
  return {
    ...(aboutOfficer !== undefined && { officer: aboutOfficer }),
    ...(aboutHead && { headOf: sentTo }),
    ...(unboundName && { unboundName }),
    ...(clearedHeads !== undefined && { clearedHeads }),
    ...(start !== sentTo && { sentTo }),
    ...(start !== holder && { start }),
    filedAt: submittedAt,
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
