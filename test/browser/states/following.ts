import type { Visit } from '../visits/visit.ts';
import { offeredActWords } from '../../../words/offered-acts.ts';
import { actTexts } from '../../../web/src/citizen/follow/act-texts.ts';
import { ticketTexts } from '../../../web/src/citizen/follow/ticket-texts.ts';
import type { TicketOnSite } from '../site/ticket-on-site.ts';
import { asksFor } from './follow.ts';

/** Opens a ticket that was sent to this site before. */
export async function opens(visit: Visit, ticket?: TicketOnSite): Promise<TicketOnSite> {
  const sent = ticket ?? (await visit.ticket());
  await asksFor(visit, sent);
  await visit.sees(ticketTexts.standing);
  return sent;
}

/** Writes a message to the ticket that is open, and does not send it. */
export async function writes(visit: Visit, message: string): Promise<void> {
  await visit.presses(offeredActWords.reply);
  await visit.fills(actTexts.replyMessage, message);
}
