import { after } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Change, IdentityListing } from '../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../acts/perform.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import { isHiddenByWithdrawal } from '../visibility/hidden-identity.ts';
import type { IdentityRequest } from './identity-request.ts';

export interface IdentityDecisionInput extends ActInput {
  /** As the history has it now. */
  readonly on: IdentityRequest;
}

/** What a custodian's decision is put on record as. It settles the request, whether it came in time or late. */
function settling({ on: { asked, asker, state }, ...input }: IdentityDecisionInput) {
  return { ...input, unless: { 'decided-already': state !== 'requested' }, facts: { asked, asker } };
}

/** Settled, it is listed with the asker's own alone. */
export const identityListingOf = ({
  asked,
  asker,
  askedAt,
  institution,
}: IdentityRequest): IdentityListing => ({ asked, asker, askedAt, institution });

/** The asker sees the identity from now on, for so long as the policy says. Throws ActRefused. */
export function grantIdentity(
  history: TicketHistory,
  decision: IdentityDecisionInput,
  { policy, calendar }: TimeRules,
): Change<'grant-identity'> {
  const { facts, unless, ...input } = settling(decision);
  const viewUntil = after(decision.at, policy.limits.identities.viewFor, calendar);
  const grant = {
    act: 'grant-identity',
    ...input,
    unless: { ...unless, 'hidden-by-withdrawal': isHiddenByWithdrawal(history) },
    facts: { ...facts, viewUntil },
  } as const;
  return { ...perform(history.ticket, grant, (before) => before), listing: identityListingOf(decision.on) };
}

/** The request is settled, and nothing is shown. Throws ActRefused. */
export function refuseIdentity(
  { ticket }: TicketHistory,
  decision: IdentityDecisionInput,
): Change<'refuse-identity'> {
  const refusal = { act: 'refuse-identity', ...settling(decision) } as const;
  return { ...perform(ticket, refusal, (before) => before), listing: identityListingOf(decision.on) };
}
