import { tellBeforeSending, type IncidentTold } from '../intake/tell-before-sending.ts';
import { findReceipt } from '../intake/find-receipt.ts';
import type { NewTicket } from '../intake/new-ticket.ts';
import { refusalFrom } from '../request-refused.ts';
import type { Visit } from './menu-screen.ts';

/** Nobody waits for longer: what is sent then has to be stored before the network ends the session. */
export const mostComparingMilliseconds = 2_000;

/**
 * The incidents of which others wrote, as `tellBeforeSending` tells of them; of a ticket about somebody, none. Whoever
 * cannot be told goes on as if there were none: it throws nothing.
 */
export async function othersTold(
  ticket: NewTicket,
  idempotencyKey: string,
  visit: Visit,
): Promise<readonly IncidentTold[]> {
  const { ports, log } = visit;
  if (ticket.aboutHead) return [];
  try {
    const told = await Promise.race([
      toldBySomebodyElse(ticket, idempotencyKey, visit),
      ports.wait(mostComparingMilliseconds).then(() => undefined),
    ]);
    if (told === undefined) log.warn('others-not-told', { outcome: 'too-slow' });
    return told ?? [];
  } catch (error) {
    log.warn('others-not-told', { code: refusalFrom(error)?.facts.code ?? 'internal-error' }, error);
    return [];
  }
}

/**
 * Finds incidents of which others wrote; none for a ticket that was already sent, since it would be told of itself.
 */
async function toldBySomebodyElse(
  ticket: NewTicket,
  idempotencyKey: string,
  { ports, phone, dialogue: { language } }: Visit,
): Promise<readonly IncidentTold[]> {
  const { channel } = ticket;
  const told = await tellBeforeSending(ports, { draft: ticket, language, source: phone, channel });
  const isSent = told.length > 0 && (await findReceipt(ports, idempotencyKey, language)) !== undefined;
  return isSent ? [] : told;
}
