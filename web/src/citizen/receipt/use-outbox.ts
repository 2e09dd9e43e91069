import { useEffect, useState } from 'preact/hooks';
import { outboxTickets } from '../../phone/outbox.ts';
import { outboxEvent } from '../../phone/stores.ts';
import type { OutboxTicket } from '../../phone/outbox-ticket.ts';

/** What lies in the outbox, and anew whenever that changes, in whatever tab. Nothing before it was looked up. */
export function useOutbox(): readonly OutboxTicket[] | undefined {
  const [tickets, setTickets] = useState<readonly OutboxTicket[]>();
  useEffect(() => {
    const look = (): void => void outboxTickets().then(setTickets);
    look();
    addEventListener(outboxEvent, look);
    return () => removeEventListener(outboxEvent, look);
  }, []);
  return tickets;
}
