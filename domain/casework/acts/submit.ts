import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import { beginCycle } from '../../ticketing/clock/cycle.ts';
import type { CallBack } from './desk-stamp.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { nextWakeAt } from '../../ticketing/clock/next-wake.ts';
import { shortMarkOf } from '../../institutions/registry/head-mark.ts';
import type { StatedSuggestion } from '../../institutions/understanding/stated-suggestion.ts';
import type { Category } from '../../institutions/registry/registry.ts';
import type { EventAuthor, TicketEvent } from '../../ticketing/tickets/event.ts';
import { coarsePoint } from '../../foundation/vocabulary/coarse-point.ts';
import { statedWay, type DeskWay } from '../../foundation/vocabulary/desk-ways.ts';
import { eventOf } from '../../ticketing/tickets/event-of.ts';
import { firstGeneration } from '../../ticketing/tickets/receipt-secret.ts';
import type { FactsOf } from '../../ticketing/tickets/facts.ts';
import type { ContactCommitments } from '../../ticketing/tickets/vault-contact.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

/** What became of a "me too": the incident that the ticket is counted with, or that it was over. */
export type SameIncident = Pick<FactsOf<'submit'>, 'sameAs' | 'sameAsGone'>;

/** How something came to the desk. */
export interface ArrivalAtDesk {
  readonly way: DeskWay;
  /** The stamp that says when. Its deadlines run from there. */
  readonly receivedAt: Instant;
  /** Its officer called the citizen back before it was written down. */
  readonly calledBack?: CallBack | undefined;
}

/** A submission whose every field was found valid, with what the edge decided about it. */
export interface ValidSubmission extends Pick<
  Ticket,
  | 'number'
  | 'kind'
  | 'channel'
  | 'language'
  | 'openness'
  | 'safeToContact'
  | 'canBeTold'
  | 'toldBy'
  | 'place'
  | 'sentTo'
  | 'aboutHead'
  | 'aboutOfficer'
  | 'unboundName'
  | 'clearedHeads'
  | 'contact'
> {
  readonly category: Category;
  /** The institution that it really goes to: routing decided. */
  readonly receiver: string;
  /** Keyed hash of the first receipt secret, and the version of the server key. */
  readonly secret: { readonly hash: string; readonly key: string };
  /** To that hash: `commitmentToSecret`. */
  readonly secretCommitment?: string;
  /** To the texts, which lie in an item of their own. */
  readonly commitment?: string;
  /** To what is left of a contact, which lies in the vault. */
  readonly contactLeft?: ContactCommitments;
  /** The number of an earlier ticket that it goes on from, as the citizen gave it. */
  readonly cites?: string;
  /** A name in free text could mean a head: it starts above, until that level decides. */
  readonly couldMeanHead?: true;
  /** Whether it is of the same incident as another, where its citizen said so. */
  readonly incident?: SameIncident;
  /** What was suggested by the words before it was sent. */
  readonly understood?: StatedSuggestion;
  /** At the desk. */
  readonly desk?: ArrivalAtDesk;
  /** Who sent it: the citizen, unless an officer wrote it down at the desk. */
  readonly by?: EventAuthor;
}

const citizen: EventAuthor = { actor: 'citizen' };

const factsOfArrival = ({ way, receivedAt, calledBack }: ArrivalAtDesk) => ({
  ...statedWay(way),
  receivedAt,
  ...(calledBack !== undefined && {
    calledBackAt: calledBack.at,
    calledBackReached: calledBack.reached,
  }),
});

/**
 * Makes a ticket and its first event. The category decides whether it is sensitive and, for a complaint,
 * urgent. A point comes in no nearer than anything keeps it, by whichever channel.
 */
export function submit(
  {
    category,
    receiver,
    secret,
    secretCommitment,
    commitment,
    contactLeft,
    cites,
    couldMeanHead,
    incident,
    understood,
    desk,
    place,
    by = citizen,
    ...submission
  }: ValidSubmission,
  rules: TimeRules,
  now: Instant,
): { readonly ticket: Ticket; readonly event: TicketEvent<'submit'> } {
  const receivedAt = desk?.receivedAt ?? now;
  const facts = {
    ...(category.catchAll && { catchAll: true as const }),
    ...(cites !== undefined && { cites }),
    ...(couldMeanHead && { couldMeanHead }),
    ...incident,
    ...(understood !== undefined && { understood }),
    ...(desk !== undefined && factsOfArrival(desk)),
    secretKey: secret.key,
    ...(secretCommitment !== undefined && { secretCommitment }),
  };
  const urgent = submission.kind === 'complaint' && category.urgent;
  const matter = { kind: submission.kind, urgent, category: category.id, holder: receiver };
  const sent: Ticket = {
    ...submission,
    ...(place !== undefined && {
      place: { ...place, ...(place.point !== undefined && { point: coarsePoint(place.point) }) },
    }),
    v: 1,
    version: 1,
    category: category.id,
    urgent,
    sensitive: category.sensitive,
    status: 'submitted',
    holder: receiver,
    heldBefore: [],
    ...(by.officer !== undefined && { keptFromDeciding: [shortMarkOf(by.officer)] }),
    submittedAt: receivedAt,
    cycle: beginCycle(
      { number: 1, began: 'submitted', startedAt: receivedAt },
      matter,
      rules.policy,
      rules.calendar,
    ),
    policyVersion: rules.policy.version,
    arming: 0,
    secret: { ...secret, generation: firstGeneration },
  };
  const wake = nextWakeAt(sent, rules);
  const ticket = wake === undefined ? sent : { ...sent, nextWakeAt: wake };
  return { ticket, event: eventOf(ticket, { act: 'submit', by, at: now, facts, commitment, contactLeft }) };
}
