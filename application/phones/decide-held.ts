import type { SmsDecision } from '../../domain/messaging/sms/sms-inbox.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { isTicketNumber } from '../../domain/foundation/vocabulary/check-digit.ts';
import { unconfirmedOfPhone } from '../access/tickets-of-phone.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { decideSms } from './decide-sms.ts';
import { readSms } from './read-sms.ts';
import type { HeldSms } from './waiting-of-phone.ts';

type Ports = Pick<Container, 'phoneTickets' | 'vault' | 'tickets' | 'keys'>;

/**
 * Reads which tickets of a phone are not confirmed, and gives what decides anew on each SMS that waits. One without a number waits on
 * while a ticket that was there before it is open and not confirmed, for it may be about that one. Throws `StoreUnavailable`.
 */
export async function decidingHeld(
  ports: Ports,
  by: { readonly phone: string; readonly log: Log },
): Promise<(sms: HeldSms) => Promise<Omit<SmsDecision, 'at'>>> {
  const unconfirmed = await unconfirmedOfPhone(ports, by);
  return async ({ text, at }) => {
    const read = readSms(text);
    const isNamed = read.numbers.some(isTicketNumber);
    const mayMean = ({ status, submittedAt }: Ticket) => status !== 'closed' && submittedAt <= at;
    if (!isNamed && unconfirmed.some(mayMean)) return { held: true };
    return decideSms(ports, read, { ...by, writtenAt: at });
  };
}
