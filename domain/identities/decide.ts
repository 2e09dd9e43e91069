import { after } from '../time/add-duration.ts';
import type { TimeRules } from '../clock/clock-steps.ts';
import type { Change } from '../tickets/event.ts';
import type { EventFacts } from '../tickets/facts.ts';
import { type Deed, perform } from '../acts/perform.ts';
import type { TicketHistory } from '../tickets/ticket-store.ts';
import type { IdentityRequest } from './identity-request.ts';

export interface Deciding extends Deed {
  /** As the history has it now. */
  readonly on: IdentityRequest;
}

/** A custodian's decision. It settles the request, whether it came in time or late. Throws ActRefused. */
function deciding(
  act: 'grant-identity' | 'refuse-identity',
  { ticket }: TicketHistory,
  { on: { asked, asker, state }, ...deed }: Deciding,
  facts: EventFacts = {},
): Change {
  const change = perform(
    ticket,
    {
      act,
      ...deed,
      unless: { 'decided-already': state !== 'requested' },
      facts: { asked, officer: asker, ...facts },
    },
    (before) => before,
  );
  return { ...change, listing: { asked } };
}

/** The asker sees the identity from now on, for so long as the policy says. */
export const grantIdentity = (
  history: TicketHistory,
  decision: Deciding,
  { policy, calendar }: TimeRules,
): Change =>
  deciding('grant-identity', history, decision, {
    viewUntil: after(decision.at, policy.limits.identities.viewFor, calendar),
  });

export const refuseIdentity = (history: TicketHistory, decision: Deciding): Change =>
  deciding('refuse-identity', history, decision);
