import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { isAnswer } from '../../domain/ticketing/tickets/history.ts';
import type { Container } from '../container.ts';

/** Whether an event is an answer that its officer undid. Costs one Query of one event, for answers alone. */
export async function isUndone(
  tickets: Pick<Container['tickets'], 'eventsAfter'>,
  event: TicketEvent,
): Promise<boolean> {
  if (!isAnswer(event)) return false;
  const [next] = await tickets.eventsAfter(event.number, event.version, 1);
  return next?.type === 'undo-response';
}
