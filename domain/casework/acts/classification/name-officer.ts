import type { AppealContext } from '../appeals/appealable.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import { targetAbove } from '../../../ticketing/routing/escalation-target.ts';
import { couldBeMeant } from '../../../institutions/registry/complained-about.ts';
import { arriveAt } from '../../../ticketing/routing/arrive-at.ts';
import { isUnderComplainedAbout } from '../../../ticketing/routing/can-take.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { answerers, submissionIn } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

export interface OfficerNaming extends ActInput {
  /** Registry id of the officer whom the name in free text means; undefined: it means none. */
  readonly officer?: string;
  readonly context: AppealContext;
  /** Who would receive it now, sent with that officer's id, or with none; undefined: nobody in the tree. */
  readonly receiver?: string | undefined;
}

function bound(ticket: Ticket, officer: string | undefined): Ticket {
  const known = omit(ticket, 'unboundName', 'clearedHeads');
  if (officer === undefined) return known;
  const kept = known.assignee === officer ? omit(known, 'assignee') : known;
  return { ...kept, aboutOfficer: officer };
}

/** Out of the reach of whom the name means: to the nearest level above, as what climbed. */
function climbing(history: TicketHistory, known: Ticket, { context, at }: OfficerNaming, rules: TimeRules) {
  const to = targetAbove(known, { ...context, answeredBy: answerers(history) }, at);
  return to && arriveAt(known, { to: to.id, began: 'escalated', at, climbed: true }, rules);
}

/** It started at this level only because the words could mean a head below, and has been nowhere else. */
const waitsForTheName = ({ ticket, events }: TicketHistory): boolean =>
  submissionIn({ events })?.facts.couldMeanHead === true && ticket.heldBefore.length === 0;

/**
 * Down to where it would have started: no transfer, but its first cycle there, as if it had been sent now.
 * The level that decided is above it as ever, and in its chain.
 */
const comingDown = (known: Ticket, to: string, at: Instant, rules: TimeRules): Ticket => ({
  ...arriveAt(known, { to, began: 'submitted', at, climbed: false }, rules),
  heldBefore: [],
  handedOn: [],
});

/** Where the ticket goes by that; undefined: it stays. */
function moved(
  history: TicketHistory,
  known: Ticket,
  naming: OfficerNaming,
  rules: TimeRules,
): Ticket | undefined {
  const { officer, receiver, context, at } = naming;
  if (officer !== undefined && isUnderComplainedAbout(known, context.lineage, context.office, at))
    return climbing(history, known, naming, rules);
  return receiver !== undefined && receiver !== known.holder && waitsForTheName(history)
    ? comingDown(known, receiver, at, rules)
    : undefined;
}

/**
 * The head says whom a name in free text means, or that it means none; never a head whom it could mean. Where
 * that officer heads the holder or a level above it, the ticket goes at once to the nearest level out of that
 * reach, in a new cycle; where it waited for this above the institution that it was sent to, it goes down.
 * Throws ActRefused. Source: docs/rules.md, A name in free text; docs/adr/0188.
 */
export function nameOfficer(
  history: TicketHistory,
  naming: OfficerNaming,
  rules: TimeRules,
): Change<'name-officer'> {
  const { ticket } = history;
  const { officer } = naming;
  const input = omit(naming, 'officer', 'context', 'receiver');
  const known = bound(ticket, officer);
  const elsewhere = moved(history, known, naming, rules);
  return perform(
    ticket,
    {
      act: 'name-officer',
      ...input,
      ...(elsewhere !== undefined && { to: 'submitted' as const }),
      unless: {
        ...barsScribe(history, input.by),
        'no-name-to-bind': ticket.unboundName !== true,
        'is-about-them': input.by.officer !== undefined && couldBeMeant(ticket, input.by.officer),
      },
      facts: officer === undefined ? {} : { officer },
    },
    () => elsewhere ?? known,
    elsewhere === undefined ? undefined : rules,
  );
}
