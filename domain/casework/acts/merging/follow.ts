import { appealable, type AppealContext } from '../appeals/appealable.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import { type Change, isEventOf, type TicketEvent } from '../../../ticketing/tickets/event.ts';
import { answered } from '../handling/respond.ts';
import { eventsOfActs, lastOf } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import { statuses } from '../../../foundation/vocabulary/statuses.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import type { Written } from '../../../ticketing/tickets/written.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

/**
 * A ticket that joined a main one, by the request that both events of the merger name: one that parted and
 * joined again follows by the later merger, and events before that are nothing to it.
 */
export interface Follower {
  readonly number: string;
  readonly request?: string;
}

/** Those that joined a main ticket by these events of it. Some may have parted since. */
export const joinedBy = (events: readonly TicketEvent[]): readonly Follower[] =>
  eventsOfActs({ events }, 'take-in').map(({ facts: { joined }, request }) => ({
    number: joined,
    ...(request !== undefined && { request }),
  }));

const isOpen = ({ status }: Pick<Ticket, 'status'>): boolean => statuses[status].group !== 'completed';

/** Whether a ticket still follows that main one, and by that merger. */
export const follows = (history: TicketHistory, main: string, { request }: Follower): boolean =>
  history.ticket.mergedInto === main &&
  isOpen(history.ticket) &&
  lastOf(history, 'merge')?.request === request;

/** Whether the ticket is of another kind by it. */
const changesKind = (event: TicketEvent): boolean =>
  isEventOf(event, 'reclassify', 'undo-reclassification') && event.facts.kindBefore !== event.subject.kind;

/** They are answered with the main one's answer, or go on by themselves. */
export type FollowerCommand =
  { readonly act: 'respond'; readonly answer: TicketEvent<'respond'> } | { readonly act: 'part' };

/**
 * What an event of a main ticket asks of those that follow it; undefined: nothing. The successor of a closed
 * institution takes them all, so they stay together.
 */
export function followerCommandOf(event: TicketEvent): FollowerCommand | undefined {
  const { before, after, subject } = event;
  if (before === undefined || !isOpen(before) || event.type === 'succeed') return undefined;
  const leaves = before.holder !== after.holder || changesKind(event) || subject.sensitive === true;
  if (leaves) return { act: 'part' };
  if (isEventOf(event, 'respond')) return { act: 'respond', answer: event };
  return isOpen(after) ? undefined : { act: 'part' };
}

/** Whether an event is anything to the tickets that follow: it asks something of those that joined. */
export const concernsMergers = (event: TicketEvent): boolean =>
  event.after.tookIn === true && followerCommandOf(event) !== undefined;

export interface MainAnswer {
  /** The event by which the main ticket was answered. */
  readonly answer: TicketEvent<'respond'>;
  /** Its texts, under a salt of their own. */
  readonly written: Written;
  readonly context: AppealContext;
  readonly at: Instant;
}

/**
 * Answers a ticket with the answer of its main one: its citizen has an own answer, an own window and an
 * own appeal, which nobody decides who answered the main one. Source: docs/rules.md, Merging.
 */
export function answerAlong(
  history: TicketHistory,
  { answer, written, context, at }: MainAnswer,
  rules: TimeRules,
): Change<'respond'> {
  const { ticket } = history;
  const { finding, promisedBy, answeredBy: answeredFirst } = answer.facts;
  const answeredBy = answer.by.officer ?? answeredFirst; // the main one may have followed another itself
  const final = ticket.cycle.respondBy !== undefined && !appealable(history, context, at, answeredBy);
  return perform(
    ticket,
    {
      act: 'respond',
      by: { actor: 'system' },
      at,
      written,
      facts: {
        finding,
        main: answer.number,
        ...(final && { final }),
        ...(promisedBy !== undefined && { promisedBy }),
        ...(answeredBy !== undefined && { answeredBy }),
      },
    },
    (before) => answered(before, { outcome: finding, at, final, promisedBy }, rules),
    rules,
  );
}

/** A ticket follows its main one no longer, and is worked on by itself. Throws ActRefused. */
export const part = (history: TicketHistory, input: ActInput): Change =>
  perform(
    history.ticket,
    { act: 'part', ...input, unless: { 'not-merged': history.ticket.mergedInto === undefined } },
    (before) => omit(before, 'mergedInto'),
  );
