import type { Policy } from '../../domain/foundation/policy/policy.ts';
import type { Channel } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Log } from '../log.ts';
import type { FindIncident } from './incident-marks.ts';
import type { Proving } from './proven-network.ts';
import type { NewTicket } from './new-ticket.ts';
import { receiptOf, type TicketReceipt } from './receipt.ts';
import { receiveTicket, type IntakePorts } from './receive-ticket.ts';

interface TicketSent {
  readonly ticket: NewTicket;
  readonly idempotencyKey: string;
  /** The language of the receipt. */
  readonly language: Language;
  /** The network, or the phone, that it comes from: it has so many tickets a day. */
  readonly source: string;
  /** Where the channel tells of incidents. */
  readonly findIncident?: FindIncident;
  /** Where the channel has its network prove itself. */
  readonly proving?: Proving;
  readonly log: Log;
}

interface TicketSubmitted {
  readonly receipt: TicketReceipt;
  /** By this request, not by an earlier try of it. */
  readonly isNew: boolean;
}

/**
 * What a source is, by the channel: a simple phone is one, and behind an address there may be a village. Source:
 * docs/rules.md, Tickets of a day.
 */
export const sourceShares: Readonly<Record<Channel, keyof Policy['ticketsPerDay']>> = {
  web: 'perAddress',
  app: 'perAddress',
  ussd: 'perPhone',
  desk: 'perAddress',
};

/** Receives a ticket that a citizen sends, once: sending it again with the same key gives the same receipt. */
export async function submitTicket(
  ports: IntakePorts,
  { ticket, language, ...sending }: TicketSent,
): Promise<TicketSubmitted> {
  const { isNew, ...received } = await receiveTicket(ports, {
    ...sending,
    sent: ticket,
    perDay: ({ ticketsPerDay }) => ticketsPerDay[sourceShares[ticket.channel]],
    tooMany: 'too-many-tickets',
  });
  return { receipt: await receiptOf(received, ports.registry, language), isNew };
}
