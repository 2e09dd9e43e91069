import * as z from 'zod';
import { phoneListingOf } from '../../../domain/ticketing/tickets/phone-tickets.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { identityKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** Lists a ticket under the mark of a phone, in the table `identities` alone. */
export const phoneTicketItem = z.looseObject({ v: firstVersion, number: z.string() });

export const newPhoneTicketItem = (mark: string, ticket: Ticket): Item => ({
  ...identityKeys.ticketOfPhone(mark, ticket, phoneListingOf(ticket)),
  entity: 'phone-ticket',
  v: 1,
  number: ticket.number,
});
