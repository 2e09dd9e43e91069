import { expect } from 'vitest';
import type { AttachmentStore } from '../../../../domain/ticketing/attachments/attachment-store.ts';
import type { IdentityRequests } from '../../../../domain/casework/identities/identity-requests.ts';
import type { IdentityVault } from '../../../../domain/ticketing/tickets/identity-vault.ts';
import type { PhoneTickets } from '../../../../domain/ticketing/tickets/phone-tickets.ts';
import type { TicketStore } from '../../../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';

export interface StoreUnderTest {
  readonly store: TicketStore;
  readonly vault: IdentityVault;
  readonly phoneTickets: PhoneTickets;
  readonly requests: IdentityRequests;
  readonly attachments: AttachmentStore;
}

/** A ticket as it comes back: the store says which event was its last. */
export const asStored = (ticket: Ticket): object => ({ ...ticket, lastHash: expect.any(String) as unknown });

/** Twelve digits, another ticket for each `place`. */
export const numberAt = (place: number): string => `2611${String(place).padStart(8, '0')}`;
