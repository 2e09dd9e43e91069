import { windowFor } from '../appeals/window.ts';
import { after } from '../../time/add-duration.ts';
import type { TimeRules } from '../../clock/clock-steps.ts';
import { recounted } from '../../clock/recount.ts';
import type { Category } from '../../registry/registry.ts';
import type { StatusAfter } from '../../vocabulary/acts.ts';
import type { Change } from '../../tickets/event.ts';
import { hasClimbed, lastOf } from '../../tickets/history.ts';
import type { Kind } from '../../vocabulary/kinds.ts';
import { type ActInput, perform } from '../perform.ts';
import { reopenedStatus } from '../reopened-status.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import { omit } from '../../vocabulary/omit.ts';

export interface UndoReclassification extends ActInput {
  /** The category that the ticket had before. */
  readonly category: Category;
}

/** The citizen's right to appeal is that of the former kind, from the answer on. */
function withWindow(ticket: Ticket, rules: TimeRules): Ticket {
  const { respondedAt: at, promisedBy, status } = ticket;
  if (at === undefined || (status !== 'responded' && status !== 'closed')) return ticket;
  const windowEndsAt = windowFor(ticket, { at, promisedBy }, rules);
  return { ...omit(ticket, 'windowEndsAt'), ...(windowEndsAt !== undefined && { windowEndsAt }) };
}

/**
 * Whether it is urgent once it is what it was before: as it was then, unless somebody decided on that alone
 * since; and only a complaint is. Source: docs/rules.md, Urgency.
 */
function isUrgentAgain({ ticket, events }: TicketHistory, kind: Kind): boolean {
  const undone = events.findLastIndex(({ type }) => type === 'reclassify');
  const decided = events
    .slice(undone)
    .some(({ type }) => type === 'raise-urgency' || type === 'lower-urgency');
  const earlier = events[undone - 1];
  const was = decided || earlier === undefined ? ticket.urgent : earlier.subject.urgent === true;
  return kind === 'complaint' && was;
}

/**
 * The citizen takes back a reclassification towards fewer rights, within some days; what closed because it
 * needed no response is opened again. Throws ActRefused.
 */
export function undoReclassification(
  history: TicketHistory,
  { category, ...input }: UndoReclassification,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at } = input;
  const { undoWithin } = rules.policy.limits.reclassification;
  const last = lastOf(history, 'reclassify', 'undo-reclassification');
  const kind = last?.facts.kindBefore ?? ticket.kind;
  const closed = ticket.status === 'closed';
  const reopens: StatusAfter = ticket.respondedAt === undefined ? reopenedStatus(history) : 'responded';
  return perform(
    ticket,
    {
      act: 'undo-reclassification',
      ...input,
      ...(closed && { to: reopens }),
      unless: {
        'wrong-status': closed && ticket.closedBecause !== 'noted',
        'undone-already': last?.type !== 'reclassify' || !last.facts.fewerRights,
        'window-over': last !== undefined && at > after(last.at, undoWithin, rules.calendar),
      },
      facts: {
        kindBefore: ticket.kind,
        categoryBefore: ticket.category,
        ...(category.catchAll && { catchAll: true }),
      },
    },
    (before) => {
      const restored = {
        ...omit(before, 'closedBecause', 'mergedInto'), // what it is now, its main ticket may not be
        kind,
        category: category.id,
        sensitive: category.sensitive,
        urgent: isUrgentAgain(history, kind),
      };
      return withWindow(recounted(history, restored, { ...rules, climbed: hasClimbed(history), at }), rules);
    },
    rules,
  );
}
