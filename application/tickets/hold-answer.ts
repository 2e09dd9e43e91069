import { secondsHeld } from '../../domain/ticketing/tickets/answer-held.ts';
import type { Container } from '../container.ts';
import type { ReceivedEvent } from '../received-event.ts';

/**
 * Holds an answer back while its officer may undo it: it comes again once that is over. Returns whether it is held; every other
 * event is not. Throws what the queue throws.
 */
export async function holdAnswer(
  { heldEvents, now }: Pick<Container, 'heldEvents' | 'now'>,
  { event, log }: ReceivedEvent,
): Promise<boolean> {
  const seconds = secondsHeld(event, now());
  if (seconds === 0) return false;
  await heldEvents.hold(event, seconds);
  log.info('answer-held', {});
  return true;
}
