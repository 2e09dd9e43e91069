import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Container } from '../container.ts';
import type { TicketHistory, TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import { mayReadOn } from './seen-by-state.ts';
import { viewTicket } from './view-ticket.ts';

/** Another ticket that an act names, as it is now; undefined where there is none, or none that whoever acts may see. */
export type OtherTicket = (number: string) => Promise<TicketHistory | undefined>;

/** Finds the other tickets that an act names, as far as whoever acts may see them: by their heads first. */
export const otherTicketFor =
  (
    { tickets, registry, now }: Pick<Container, 'registry' | 'now'> & { readonly tickets: TicketReader },
    officer: PresentOfficer,
  ): OtherTicket =>
  async (number) => {
    const viewing = { officer, now: now() };
    if (!(await mayReadOn({ tickets, registry }, number, viewing))) return undefined;
    return (await viewTicket(await tickets.history(number), viewing, registry))?.history;
  };
