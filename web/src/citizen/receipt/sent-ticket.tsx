import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../../design/skeleton.tsx';
import { isReceived, type OutboxTicket, type UnsentTicket } from '../../phone/outbox-ticket.ts';
import { ReceiptToSave } from './receipt.tsx';
import { StillWaiting } from './still-waiting.tsx';
import { useOutbox } from './use-outbox.ts';

export interface SentTicketProps {
  /** Its idempotency key. */
  readonly of: string;
  /** It is to be corrected. */
  readonly onRefused: (ticket: UnsentTicket) => void;
  readonly onAnother: () => void;
}

/** A ticket that was sent: while it waits, and its receipt once there is one. */
export function SentTicket({ of, onRefused, onAnother }: SentTicketProps) {
  const outbox = useOutbox();
  const found = outbox?.find(({ key }) => key === of);
  // Once its receipt was kept it is in the outbox no longer, but still on the screen.
  const [last, setLast] = useState<OutboxTicket>();
  const ticket = found ?? last;
  useEffect(() => {
    if (found !== undefined) setLast(found);
    if (found !== undefined && !isReceived(found) && found.state.is === 'refused') onRefused(found);
  }, [found, onRefused]);
  useEffect(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [ticket?.state.is]);
  if (ticket !== undefined && isReceived(ticket)) {
    return <ReceiptToSave ticket={ticket} onAnother={onAnother} />;
  }
  return ticket?.state.is === 'waiting' ? <StillWaiting ticket={ticket} /> : <Skeleton lines={6} />;
}
