import { useHeld } from '../../platform/held.ts';
import { isKnownAct } from './act-forms.ts';
import { ActPage } from './act-page.tsx';
import type { TicketKey } from './followed.ts';
import { ticketFollowedUp } from './opened-ticket.ts';
import { TicketPage } from './ticket-page.tsx';

export interface OpenedPageProps {
  readonly step: string;
  readonly ticketKey: TicketKey;
}

/** What is shown of an opened ticket: an act, where the step is one that can be shown, or the ticket. */
export function OpenedPage({ step, ticketKey }: OpenedPageProps) {
  const ticket = useHeld(ticketFollowedUp).data?.ticket;
  return isKnownAct(step) && ticket !== undefined ? (
    <ActPage key={step} act={step} ticket={ticket} ticketKey={ticketKey} />
  ) : (
    <TicketPage ticketKey={ticketKey} />
  );
}
