import type { Officer } from '../institutions/registry/officer.ts';
import { handlesTickets } from '../institutions/registry/roles.ts';
import type { Ticket } from '../ticketing/tickets/ticket.ts';

/** Whether an officer, as the registry has them now, may keep a ticket that is assigned to them. */
export const canKeepTicket = (
  officer: Officer | undefined,
  { holder, unit, sensitive }: Pick<Ticket, 'holder' | 'unit' | 'sensitive'>,
): boolean =>
  officer !== undefined &&
  handlesTickets(officer) &&
  (officer.institution === holder || officer.institution === unit) &&
  (officer.trained || !sensitive);
