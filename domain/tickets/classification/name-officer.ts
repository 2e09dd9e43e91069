import type { AppealContext } from '../../appeals/appealable.ts';
import type { TimeRules } from '../../deadlines/clock-steps.ts';
import { targetAbove } from '../../escalation/target.ts';
import { arriving } from '../../transfers/arriving.ts';
import { isInReach } from '../../transfers/can-take.ts';
import { barsScribe } from '../barred.ts';
import type { Change } from '../event.ts';
import { answerers } from '../history.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../ticket-store.ts';
import type { Ticket } from '../ticket.ts';
import { without } from '../without.ts';

export interface Naming extends Deed {
  /** Registry id of the officer whom the name in free text means; undefined: it means none. */
  readonly officer?: string;
  readonly context: AppealContext;
}

function bound(ticket: Ticket, officer: string | undefined): Ticket {
  const known = without(ticket, 'unboundName');
  if (officer === undefined) return known;
  const kept = known.assignee === officer ? without(known, 'assignee') : known;
  return { ...kept, aboutOfficer: officer };
}

/**
 * The head says whom a name in free text means, or that it means none. Where that officer heads the holder
 * or a level above it, the ticket goes at once to the nearest level out of that reach, in a new cycle.
 * Throws ActRefused. Source: domain.md, Who may see what.
 */
export function nameOfficer(
  history: TicketHistory,
  { officer, context, ...deed }: Naming,
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { at } = deed;
  const known = bound(ticket, officer);
  const { lineage, office } = context;
  const flees = officer !== undefined && isInReach(known, lineage, office, at);
  const to = flees ? targetAbove(known, { ...context, answeredBy: answerers(history) }, at) : undefined;
  return perform(
    ticket,
    {
      act: 'name-officer',
      ...deed,
      ...(to !== undefined && { to: 'submitted' as const }),
      unless: { ...barsScribe(history, deed.by), 'no-name-to-bind': ticket.unboundName !== true },
      facts: officer === undefined ? {} : { officer },
    },
    () =>
      to === undefined ? known : arriving(known, { to: to.id, began: 'escalated', at, climbed: true }, rules),
    to === undefined ? undefined : rules,
  );
}
