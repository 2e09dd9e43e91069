import { after } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Change } from '../../ticketing/tickets/event.ts';
import { perform } from '../acts/perform.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { isHiddenByWithdrawal } from '../visibility/hidden-identity.ts';
import { timeToDecide } from './ask.ts';
import { identityListingOf } from './decide.ts';
import type { IdentityRequest } from './identity-request.ts';

const system = { actor: 'system' } as const;

/** Nobody decided in time: custodians and oversight are told, and there is as much time again. */
function remind({ ticket }: TicketHistory, request: IdentityRequest, at: Instant, rules: TimeRules): Change {
  const { asked, institution, lifeAtRisk, decideBy } = request;
  const dueBy = after(decideBy, timeToDecide(lifeAtRisk, rules), rules.calendar);
  const facts = { asked, institution, dueBy };
  const change = perform(ticket, { act: 'remind-custodians', by: system, at, facts }, (before) => before);
  return { ...change, listing: { ...identityListingOf(request), dueBy } };
}

/** Silence reveals nothing: the asker is told, and may ask again. */
function lapse({ ticket }: TicketHistory, request: IdentityRequest, at: Instant): Change {
  const { asked, asker } = request;
  const facts = { asked, asker };
  const change = perform(ticket, { act: 'lapse-identity', by: system, at, facts }, (before) => before);
  return { ...change, listing: identityListingOf(request) };
}

/**
 * What the passing of time makes of a request; undefined: nothing yet, or it is settled. The last second is
 * in time. One on a ticket that was closed, or withdrawn and taken back, lapses as soon as it is due: nobody handles it
 * any more, or it may not be granted.
 */
export function dueOnRequest(
  history: TicketHistory,
  request: IdentityRequest,
  at: Instant,
  rules: TimeRules,
): Change | undefined {
  const { state, decideBy, lapsesAt } = request;
  if (state !== 'requested' || at <= (lapsesAt ?? decideBy)) return undefined;
  return lapsesAt === undefined && history.ticket.status !== 'closed' && !isHiddenByWithdrawal(history)
    ? remind(history, request, at, rules)
    : lapse(history, request, at);
}
