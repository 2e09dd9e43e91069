import { appealable, type AppealContext } from '../appeals/appealable.ts';
import { windowFor } from '../appeals/window.ts';
import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { recounted } from '../../../ticketing/clock/recount.ts';
import type { Category } from '../../../institutions/registry/registry.ts';
import type { StatusAfter } from '../../../foundation/vocabulary/acts.ts';
import type { Change, TicketEvent } from '../../../ticketing/tickets/event.ts';
import { takesRightsOrTime } from '../../../ticketing/tickets/edits.ts';
import { eventsOfActs, hasClimbed, isAnsweredFinally, since } from '../../../ticketing/tickets/history.ts';
import { later, type Instant } from '../../../foundation/time/instant.ts';
import { type ActInput, perform } from '../perform.ts';
import { reopenedStatus } from '../reopened-status.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

export interface UndoReclassification extends ActInput {
  /** The category that the ticket had before that step. */
  readonly category: Category;
  /** Whether anybody is left to appeal to, where it was answered as what cannot be appealed. */
  readonly context: AppealContext;
}

/** The last second in which a step towards fewer rights may be taken back. */
const undoableUntil = ({ at }: TicketEvent, { policy, calendar }: TimeRules): Instant =>
  after(at, policy.limits.reclassification.undoWithin, calendar);

/** The steps towards fewer rights that the citizen did not take back, the first one first. */
const stepsNotUndone = (history: TicketHistory): readonly TicketEvent<'reclassify'>[] =>
  eventsOfActs(since(history, 'undo-reclassification'), 'reclassify').filter(
    ({ facts }) => facts.fewerRights,
  );

/**
 * The step towards fewer rights before which the ticket would be again: the first that was not taken back and may
 * be still, whatever was corrected since. Undefined: there is none. Source: docs/rules.md, Reclassifying.
 */
export const stepToUndo = (
  history: TicketHistory,
  at: Instant,
  rules: TimeRules,
): TicketEvent<'reclassify'> | undefined =>
  stepsNotUndone(history).find((step) => at <= undoableUntil(step, rules));

/** How many edits the citizen takes back with that step. */
const editsSince = ({ events }: TicketHistory, step: TicketEvent): number =>
  events.slice(events.indexOf(step)).filter(takesRightsOrTime).length;

/** What a closed ticket may be opened from: whatever but its citizen's own word. */
const isClosedByCitizen = ({ closedBecause }: Ticket): boolean =>
  closedBecause === 'accepted' || closedBecause === 'withdrawn';

/** The citizen's right to appeal is that of the former kind, from the answer on, and ends no sooner than was told. */
function withWindow(
  history: TicketHistory,
  ticket: Ticket,
  { context, at: now }: Pick<UndoReclassification, 'context' | 'at'>,
  rules: TimeRules,
): Ticket {
  const { respondedAt: at, promisedBy, status } = ticket;
  if (at === undefined || (status !== 'responded' && status !== 'closed')) return ticket;
  const isFinal = isAnsweredFinally(history) || !appealable(history, context, now, undefined);
  const own = isFinal ? undefined : windowFor(ticket, { at, promisedBy }, rules);
  const windowEndsAt = own && later(own, ticket.windowEndsAt ?? own);
  return { ...omit(ticket, 'windowEndsAt'), ...(windowEndsAt !== undefined && { windowEndsAt }) };
}

/**
 * Whether it is urgent once it is what it was before: as it was then, unless somebody decided on that alone
 * since; and only a complaint is. Source: docs/rules.md, Urgency.
 */
function isUrgentAgain({ ticket, events }: TicketHistory, step: TicketEvent<'reclassify'>): boolean {
  const { subject, facts } = step;
  const decided = events
    .slice(events.indexOf(step))
    .some(({ type }) => type === 'raise-urgency' || type === 'lower-urgency');
  const was = decided ? ticket.urgent : subject.urgent === true && facts.becameUrgent === undefined;
  return facts.kindBefore === 'complaint' && was;
}

/**
 * The citizen takes back the first step towards fewer rights that is open to it, and all corrections since, within
 * some days; what closed without the citizen is opened again. Throws ActRefused. Source: docs/rules.md,
 * Reclassifying.
 */
export function undoReclassification(
  history: TicketHistory,
  { category, context, ...input }: UndoReclassification,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at } = input;
  const step = stepToUndo(history, at, rules);
  const isStepped = stepsNotUndone(history).length > 0;
  const kind = step?.facts.kindBefore ?? ticket.kind;
  const closed = ticket.status === 'closed';
  const reopens: StatusAfter = ticket.respondedAt === undefined ? reopenedStatus(history) : 'responded';
  return perform(
    ticket,
    {
      act: 'undo-reclassification',
      ...input,
      ...(closed && { to: reopens }),
      unless: {
        'wrong-status': isClosedByCitizen(ticket),
        'window-over': step === undefined && isStepped,
        'undone-already':
          step === undefined ? !isStepped : kind === ticket.kind && category.id === ticket.category,
      },
      facts: {
        kindBefore: ticket.kind,
        categoryBefore: ticket.category,
        ...(step !== undefined && { takenBack: editsSince(history, step) }),
        ...(category.catchAll && { catchAll: true }),
      },
    },
    (before) => {
      const restored = {
        ...omit(before, 'closedBecause', 'mergedInto', 'joinedCount'), // what it is now, its main ticket may not be, nor those that joined it
        kind,
        category: category.id,
        sensitive: category.sensitive,
        urgent: step !== undefined && isUrgentAgain(history, step),
      };
      const counted = recounted(history, restored, { ...rules, climbed: hasClimbed(history), at });
      return withWindow(history, counted, { context, at }, rules);
    },
    rules,
  );
}
