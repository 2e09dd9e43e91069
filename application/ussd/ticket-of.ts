import { followTicket, followTicketByPhone } from '../follow-up/follow-ticket.ts';
import type { TicketForCitizen } from '../follow-up/ticket-for-citizen.ts';
import type { TicketAccess } from './dialogue.ts';
import type { Visit } from './menu-screen.ts';

/** The ticket as it is now, if it is theirs who ask. Refused as `followTicket` refuses. */
export async function ticketOf(
  { number, proof }: TicketAccess,
  { ports, phone, dialogue: { language }, log }: Visit,
): Promise<TicketForCitizen> {
  if (proof.by === 'phone') return followTicketByPhone(ports, { number, phone, language, log });
  const { page } = await followTicket(ports, { number, secret: proof.secret, source: phone, language, log });
  return page;
}
