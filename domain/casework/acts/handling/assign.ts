import type { Lineage } from '../../../institutions/registry/institution.ts';
import { pathOf } from '../../../institutions/registry/levels.ts';
import { isSuspended, type Officer } from '../../../institutions/registry/officer.ts';
import { handlesTickets } from '../../../institutions/registry/roles.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { answeredBelow, scribeOf } from '../../../ticketing/tickets/history.ts';
import { type ActInput, perform } from '../perform.ts';
import { anyOf, type Unless } from '../refusals.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

/** To whom: an officer, a unit, or an officer of that unit. As the registry has them now. */
export interface Assignment {
  readonly officer?: Officer;
  readonly unit?: Lineage;
  readonly holder: Lineage;
  /** The officer or the unit must not know of the ticket. */
  readonly isExcluded?: boolean;
}

/** The institution that a node belongs to: itself, or what the unit is part of. */
const institutionOf = (lineage: Lineage): string | undefined =>
  pathOf(lineage).find(({ kind }) => kind !== 'unit')?.id;

/** What speaks against giving a ticket to an officer. */
function againstOfficer(history: TicketHistory, { officer, unit, holder }: Assignment, at: Instant): Unless {
  if (officer === undefined) return {};
  const { ticket } = history;
  const worksIn = [holder.institution.id, ticket.unit, unit?.institution.id];
  return {
    'not-active': !handlesTickets(officer) || isSuspended(officer, at),
    'not-trained': ticket.sensitive && !officer.trained,
    'not-of-this-institution': !worksIn.includes(officer.institution),
    'name-unbound': ticket.unboundName === true && !officer.roles.includes('head'),
    'is-about-them': officer.id === ticket.aboutOfficer,
    'wrote-it-down': officer.id === scribeOf(history),
    'answered-below': answeredBelow(history).includes(officer.id),
  };
}

/** A unit without an officer named: whoever had the ticket before has it no longer. */
function given(ticket: Ticket, { officer, unit }: Assignment): Ticket {
  const kept = unit === undefined ? ticket : omit(ticket, 'assignee');
  return {
    ...kept,
    ...(officer !== undefined && { assignee: officer.id }),
    ...(unit !== undefined && { unit: unit.institution.id }),
  };
}

function assigning(
  act: 'assign' | 'assign-to-self',
  history: TicketHistory,
  input: ActInput,
  to: Assignment,
  formerOfficer?: string,
): Change {
  const { officer, unit, holder, isExcluded = false } = to;
  return perform(
    history.ticket,
    {
      act,
      ...input,
      unless: anyOf(barsFromWork(history, input.by), againstOfficer(history, to, input.at), {
        'name-unbound': unit !== undefined && history.ticket.unboundName === true,
        'kept-from-them': isExcluded,
        'nothing-changes': act === 'assign-to-self' && history.ticket.assignee === officer?.id,
        'nobody-named': officer === undefined && unit === undefined,
        'not-of-this-institution': unit !== undefined && institutionOf(unit) !== institutionOf(holder),
      }),
      facts: {
        ...(officer !== undefined && { officer: officer.id }),
        ...(unit !== undefined && { unit: unit.institution.id }),
        ...(formerOfficer !== undefined && { formerOfficer }),
      },
    },
    (before) => given(before, to),
  );
}

/**
 * The head gives a ticket to an officer, or to a unit of the same institution: that is no transfer, and
 * the clock goes on as it was. Throws ActRefused.
 */
export const assign = (history: TicketHistory, { to, ...input }: ActInput & { to: Assignment }): Change =>
  assigning('assign', history, input, to);

/** An officer of the holder, or of the unit that works on it, takes a ticket that is not theirs yet. Throws ActRefused. */
export const assignToSelf = (
  history: TicketHistory,
  { officer, holder, ...input }: ActInput & { officer: Officer; holder: Lineage },
): Change => assigning('assign-to-self', history, input, { officer, holder });

/** The officer of whom the ticket is taken over left the office: a colleague whom an administrator named goes on with it. Throws ActRefused. */
export const takeOverFrom = (
  history: TicketHistory,
  { from, to, at }: { readonly from: string; readonly to: Assignment; readonly at: Instant },
): Change => assigning('assign', history, { by: { actor: 'system' }, at }, to, from);
