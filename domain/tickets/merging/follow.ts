import { appealable, type AppealContext } from '../../appeals/appealable.ts';
import type { TimeRules } from '../../deadlines/clock-steps.ts';
import type { Instant } from '../../deadlines/instant.ts';
import type { Change, TicketEvent } from '../event.ts';
import { answered } from '../handling/respond.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../ticket-store.ts';
import type { Written } from '../written.ts';
import { without } from '../without.ts';

/** The numbers of all that ever joined a main ticket. Some may have parted from it since. */
export const joinedBy = ({ events }: Pick<TicketHistory, 'events'>): readonly string[] => [
  ...new Set(events.filter(({ type }) => type === 'take-in').flatMap(({ facts }) => facts?.ticket ?? [])),
];

/** What an event of a main ticket asks of those that follow it; undefined: nothing. */
export function askedOfFollowers({ type, before, after }: TicketEvent): 'respond' | 'part' | undefined {
  if (type === 'respond') return 'respond';
  const leaves =
    before?.holder !== after.holder ||
    before.kind !== after.kind ||
    after.status === 'responded' ||
    after.status === 'closed';
  return leaves ? 'part' : undefined;
}

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
 * own appeal. Undefined: it follows that one no longer. Source: docs/adr/0103.
 */
export function answerAlong(
  history: TicketHistory,
  { answer, written, context, at }: Following,
  rules: TimeRules,
): Change | undefined {
  const { ticket } = history;
  const { finding = 'answered', promisedBy } = answer.facts ?? {};
  if (ticket.mergedInto !== answer.number) return undefined;
  const { officer } = answer.by;
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
