import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { Standing } from '../../domain/tickets/ticket.ts';

export const aNumber = '261100000007';

/** Where a complaint stands at its first institution, unless the test says otherwise. */
export function aStanding(details: Partial<Standing> = {}): Standing {
  return {
    status: 'submitted',
    holder: 'kituo',
    kind: 'complaint',
    respondBy: '2026-12-15T12:30:00Z',
    cycle: 1,
    arming: 0,
    nextWakeAt: '2026-11-26T12:33:07Z',
    ...details,
  };
}

/** A submission on Tuesday 24 November 2026, unless the test says otherwise. */
export function anEvent(details: Partial<TicketEvent> = {}): TicketEvent {
  return {
    v: 1,
    type: 'submit',
    number: aNumber,
    version: 1,
    at: '2026-11-24T09:00:00Z',
    by: { actor: 'citizen' },
    after: aStanding(),
    telling: {
      language: 'sw',
      canBeTold: true,
      safeToContact: true,
      sensitive: false,
      urgent: false,
      policyVersion: 1,
    },
    ...details,
  };
}

/** The escalation of that complaint when its deadline passed: a new cycle at the level above. */
export function anEscalation(details: Partial<TicketEvent> = {}): TicketEvent {
  return anEvent({
    type: 'escalate',
    version: 2,
    at: '2026-12-15T12:33:07Z',
    by: { actor: 'system' },
    before: aStanding({ nextWakeAt: '2026-12-15T12:33:07Z' }),
    after: aStanding({ holder: 'wizara', cycle: 2, nextWakeAt: '2026-12-17T12:31:40Z' }),
    ...details,
  });
}
