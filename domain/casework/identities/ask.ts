import { after } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import { barsScribe } from '../acts/barred.ts';
import type { Change } from '../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../acts/perform.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { isHiddenByWithdrawal } from '../visibility/hidden-identity.ts';
import { requestsOn } from './identity-request.ts';

export interface IdentityRequestInput extends ActInput {
  /** Somebody's life is at risk: the decision is due in hours, by the clock. */
  readonly lifeAtRisk: boolean;
}

/** How long custodians have. */
export const timeToDecide = (lifeAtRisk: boolean, { policy: { limits } }: TimeRules) =>
  lifeAtRisk ? limits.identities.decideAtRiskWithin : limits.identities.decideWithin;

/**
 * Whoever handles a ticket asks to be shown who sent it, with a motivation that a custodian reads. It moves
 * no deadline. Throws ActRefused. Source: docs/rules.md, Revealing an identity.
 */
export function requestIdentity(
  history: TicketHistory,
  { lifeAtRisk, ...input }: IdentityRequestInput,
  rules: TimeRules,
): Change {
  const dueBy = after(input.at, timeToDecide(lifeAtRisk, rules), rules.calendar);
  const change = perform(
    history.ticket,
    {
      act: 'request-identity',
      ...input,
      unless: {
        ...barsScribe(history, input.by),
        'hidden-by-withdrawal': isHiddenByWithdrawal(history),
        'nothing-to-reveal': history.ticket.openness === 'anonymous',
        'identity-asked-already': requestsOn(history).some(
          ({ asker, state }) => state === 'requested' && asker === input.by.officer,
        ),
      },
      facts: { dueBy, ...(lifeAtRisk && { lifeAtRisk }) },
    },
    (before) => before,
  );
  const { officer: asker, institution } = input.by;
  if (asker === undefined) return change;
  const asking = { asker, askedAt: input.at, ...(institution !== undefined && { institution }) };
  return { ...change, listing: { asked: change.event.version, ...asking, dueBy } };
}
