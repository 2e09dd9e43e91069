import type { NewTicket } from '../../contracts/http/submit-ticket.ts';
import type { Channel } from '../../domain/tickets/kinds.ts';

/** A ticket as it was sent, by whichever channel. What a channel asks for besides is hashed with it. */
export type SentTicket = Omit<NewTicket, 'channel'> & { readonly channel: Channel };
