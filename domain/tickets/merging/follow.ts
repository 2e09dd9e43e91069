import { appealable, type AppealContext } from '../../appeals/appealable.ts';
import type { TimeRules } from '../../deadlines/clock-steps.ts';
import type { Instant } from '../../deadlines/instant.ts';
import type { Change, TicketEvent } from '../event.ts';
import { answered } from '../handling/respond.ts';
import { lastOf } from '../history.ts';
import { type Deed, perform } from '../perform.ts';
import { statuses } from '../statuses.ts';
import type { TicketHistory } from '../ticket-store.ts';
import type { Ticket } from '../ticket.ts';
import type { Written } from '../written.ts';
import { without } from '../without.ts';

/**
 * A ticket that joined a main one, by the request that both changes of the merger share: one that parted and
 * joined again follows by the later merger, and events before that are nothing to it.
 */
export interface Follower {
  readonly number: string;
  readonly request?: string;
}

/** Those that joined a main ticket by these events of it. Some may have parted since. */
export const joinedBy = (events: readonly TicketEvent[]): readonly Follower[] =>
  events.flatMap(({ type, facts, request }) =>
    type === 'take-in' && facts?.ticket !== undefined
      ? [{ number: facts.ticket, ...(request !== undefined && { request }) }]
      : [],
  );

const isOpen = ({ status }: Pick<Ticket, 'status'>): boolean => statuses[status].group !== 'completed';

/** Whether a ticket still follows that main one, and by that merger. */
export const follows = (history: TicketHistory, main: string, { request }: Follower): boolean =>
  history.ticket.mergedInto === main &&
  isOpen(history.ticket) &&
  lastOf(history, 'merge')?.request === request;

/** They are answered with it, or go on by themselves. */
export type Asked = 'respond' | 'part';

/**
 * What an event of a main ticket asks of those that follow it; undefined: nothing. The successor of a closed
 * institution takes them all, so they stay together.
 */
export function askedOfFollowers({ type, before, after, telling }: TicketEvent): Asked | undefined {
  if (before === undefined || !isOpen(before) || type === 'succeed') return undefined;
  const leaves = before.holder !== after.holder || before.kind !== after.kind || telling.sensitive;
  if (leaves) return 'part';
  if (type === 'respond') return 'respond';
  return isOpen(after) ? undefined : 'part';
}

/** Whether an event is anything to those that keep mergers: one that begins, ends or carries one out. */
export const concernsMergers = (event: TicketEvent): boolean =>
  event.type === 'take-in' ||
  event.type === 'merge' ||
  (event.after.tookIn === true && askedOfFollowers(event) !== undefined);

/** Whether a main ticket is still what it was when another joined it by the event `joined`. */
export const stillLeads = (main: Ticket, { number, after }: TicketEvent): boolean =>
  isOpen(main) &&
  main.holder === after.holder &&
  main.kind === after.kind &&
  !main.sensitive &&
  main.mergedInto !== number;

/**
 * The event of a main ticket that another missed, because it joined a moment after it: between the two changes
 * of a merger, somebody else may have answered the main one. Two that joined each other both part.
 */
export function missedBy({ events }: TicketHistory, joined: TicketEvent): TicketEvent | undefined {
  const takenIn = events.findLastIndex(
    ({ type, request }) => type === 'take-in' && request === joined.request,
  );
  return events.slice(takenIn + 1).find((event) => askedOfFollower(event, joined.number) !== undefined);
}

/** What an event of a main ticket asks of this one that follows it. */
export const askedOfFollower = (event: TicketEvent, follower: string): Asked | undefined =>
  event.type === 'merge' && event.facts?.ticket === follower ? 'part' : askedOfFollowers(event);

/** Whether the second change of a merger never came: the main ticket took the other in, which did not join. */
export const isUnfinished = (joining: TicketHistory, main: Ticket, takenIn: TicketEvent): boolean =>
  main.cycle.number === takenIn.after.cycle &&
  !joining.events.some(({ type, request }) => type === 'merge' && request === takenIn.request);

export interface Following {
  /** The event by which the main ticket was answered. */
  readonly answer: TicketEvent;
  /** Its texts, under a salt of their own. */
  readonly written: Written;
  readonly context: AppealContext;
  readonly at: Instant;
}

/**
 * Answers a ticket with the answer of its main one: its citizen has an own answer, an own window and an
 * own appeal, which nobody decides who answered the main one. Source: docs/adr/0103.
 */
export function answerAlong(
  history: TicketHistory,
  { answer, written, context, at }: Following,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { finding = 'answered', promisedBy, officer: answeredFirst } = answer.facts ?? {};
  const officer = answer.by.officer ?? answeredFirst; // the main one may have followed another itself
  const final = ticket.cycle.respondBy !== undefined && !appealable(history, context, at, officer);
  return perform(
    ticket,
    {
      act: 'respond',
      by: { actor: 'system' },
      at,
      written,
      facts: {
        finding,
        ticket: answer.number,
        ...(final && { final }),
        ...(promisedBy !== undefined && { promisedBy }),
        ...(officer !== undefined && { officer }),
      },
    },
    (before) => answered(before, { outcome: finding, at, final, promisedBy }, rules),
    rules,
  );
}

/** A ticket follows its main one no longer, and is worked on by itself. Throws ActRefused. */
export const part = (history: TicketHistory, deed: Deed): Change =>
  perform(
    history.ticket,
    { act: 'part', ...deed, unless: { 'not-merged': history.ticket.mergedInto === undefined } },
    (before) => without(before, 'mergedInto'),
  );
