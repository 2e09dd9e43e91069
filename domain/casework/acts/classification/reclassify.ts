import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { hastened, recounted } from '../../../ticketing/clock/recount.ts';
import type { Category } from '../../../institutions/registry/registry.ts';
import { arrivalTimeOf } from '../transfers/arrival-time.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { hasClimbed } from '../../../ticketing/tickets/history.ts';
import type { Kind } from '../../../foundation/vocabulary/kinds.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';
import { losesRights, type Receiving } from './rights.ts';

/** What a ticket is from now on; either may be what it was. */
export interface Classification {
  readonly kind: Kind;
  readonly category: Category;
  /** Category of the ticket until now. */
  readonly categoryBefore: Receiving;
}

/**
 * Corrects kind or category. Towards more rights any officer may; towards fewer only the head, soon after
 * the ticket arrived, and the citizen may undo it. Deadlines keep counting from when they did. Throws
 * ActRefused. Source: docs/rules.md, Reclassifying.
 */
export function reclassify(
  history: TicketHistory,
  { kind, category, categoryBefore, ...input }: ActInput & Classification,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at, by } = input;
  const { within } = rules.policy.limits.reclassification;
  const fewerRights = losesRights(ticket, kind, category, categoryBefore);
  const becomesUrgent = kind === 'complaint' && category.urgent && !ticket.urgent;
  const counting = { ...rules, climbed: hasClimbed(history), at };
  const partsWithJoined = kind !== ticket.kind || category.sensitive;
  const reclassified = (before: Ticket): Ticket =>
    recounted(
      history,
      {
        ...(partsWithJoined ? omit(before, 'joinedCount') : before),
        kind,
        category: category.id,
        sensitive: category.sensitive,
      },
      counting,
    );
  return perform(
    ticket,
    {
      act: 'reclassify',
      ...input,
      ...(becomesUrgent && ticket.status === 'awaiting-citizen' && { to: 'in-progress' as const }),
      unless: {
        ...barsFromWork(history, by),
        'nothing-changes': kind === ticket.kind && category.id === ticket.category,
        'not-of-this-category': !category.kinds.includes(kind),
        'lower-urgency-first': ticket.urgent && kind !== 'complaint',
        'head-only': fewerRights && by.actor !== 'head',
        'too-late-to-reclassify': fewerRights && at > after(arrivalTimeOf(history), within, rules.calendar),
      },
      facts: {
        kindBefore: ticket.kind,
        categoryBefore: ticket.category,
        fewerRights,
        ...(category.catchAll && { catchAll: true }),
        ...(becomesUrgent && { becameUrgent: true }),
      },
    },
    (before) => (becomesUrgent ? hastened(history, reclassified(before), counting) : reclassified(before)),
    rules,
  );
}
