import { receiveSms, type SmsReceived } from '../../../application/sms/receive-sms.ts';
import { isLost } from '../../../domain/ticketing/tickets/lost-text.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import { Service } from '../../builders/views/service.ts';

/** The phone of the tickets that a test sends, unless it says otherwise. */
export const phone = '+255712345678';
/** A phone without a ticket. */
export const stranger = '+255754999999';

/** Somebody with a phone, and what comes of what they write. */
export class Correspondent {
  readonly service: Service;
  #sent = 0;

  constructor(service = new Service()) {
    this.service = service;
  }

  /** Somebody who sent a complaint, and it. */
  static async filed(details?: Readonly<Record<string, unknown>>) {
    const citizen = new Correspondent();
    const ticket = await citizen.files(details);
    return { citizen, ticket, number: ticket.number };
  }

  /** Sends a complaint that is theirs, unless the test says otherwise. */
  async files(details: Readonly<Record<string, unknown>> = {}): Promise<FollowedTicket> {
    this.service.now = plusSeconds(this.service.now, 60);
    return FollowedTicket.confirmed(aNewTicket(details), this.service);
  }

  writes(text: string, { from = phone, id = `m-${(this.#sent += 1)}` } = {}): Promise<SmsReceived> {
    return receiveSms(this.service.ports, { id, phone: from, text }, this.service.captured.log);
  }

  /** The texts of the SMS that were answered. */
  get answers(): readonly string[] {
    return this.service.sms.taken.map(({ text }) => text);
  }

  async messagesOf(number: string): Promise<readonly string[]> {
    const file = await this.service.tickets.open(number);
    return [...(file?.page.written.values() ?? [])].map((words) =>
      isLost(words) ? words : (words.message ?? ''),
    );
  }

  tomorrow(): void {
    this.service.now = plusSeconds(this.service.now, 24 * 3600);
  }
}
