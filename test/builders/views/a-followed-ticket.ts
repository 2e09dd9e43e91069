import { hashing } from '../../../adapters/crypto/hashing.ts';
import { written } from '../../../domain/audit/commitment.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { Lineage } from '../../../domain/institutions/registry/institution.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { replyOfOfficer } from '../../../domain/casework/acts/handling/reply.ts';
import { refer } from '../../../domain/casework/acts/handling/refer.ts';
import { requestInformation } from '../../../domain/casework/acts/handling/request-information.ts';
import { respond, type Response } from '../../../domain/casework/acts/handling/respond.ts';
import { note } from '../../../domain/casework/acts/handling/note.ts';
import { reclassify } from '../../../domain/casework/acts/classification/reclassify.ts';
import type { WrittenParts } from '../../../domain/ticketing/tickets/written.ts';
import { transfer } from '../../../domain/casework/acts/transfers/transfer.ts';
import { aCategory } from '../category.ts';
import { by } from '../life.ts';
import { aNewTicket } from '../new-ticket.ts';
import { theRules } from '../ticket.ts';
import type { Seen } from '../system/seen.ts';
import { Service } from './service.ts';

const day = 24 * 3600;

/** Somebody's ticket with the service that keeps it, and what its institution does to it. */
export class FollowedTicket {
  readonly service: Service;
  readonly number: string;
  readonly secret: string;

  private constructor(service: Service, { number, secret }: Record<'number' | 'secret', unknown>) {
    this.service = service;
    this.number = String(number);
    this.secret = String(secret);
  }

  static async sent(body = aNewTicket(), service = new Service()): Promise<FollowedTicket> {
    const { body: receipt } = await service.sends(body);
    return new FollowedTicket(service, { number: receipt['number'], secret: receipt['secret'] });
  }

  /** Sent, with the phone that it was sent with confirmed as its citizen's. */
  static async confirmed(body = aNewTicket(), service = new Service()): Promise<FollowedTicket> {
    const ticket = await FollowedTicket.sent(body, service);
    await service.confirmsPhone(ticket.number);
    return ticket;
  }

  /** Sent, and answered by its institution. */
  static async answered(...answer: Parameters<FollowedTicket['isAnswered']>): Promise<FollowedTicket> {
    const ticket = await FollowedTicket.sent();
    await ticket.isAnswered(...answer);
    return ticket;
  }

  get wrongSecret(): string {
    return String((Number(this.secret) + 1) % 1e8).padStart(8, '0');
  }

  does(name: string, body: unknown = {}, request: Parameters<Service['does']>[3] = {}): Promise<Seen> {
    return this.service.does(name, this, body, request);
  }

  follows(language = 'sw'): Promise<Seen> {
    return this.service.follows(this.number, this.secret, { headers: { 'accept-language': language } });
  }

  events(): Promise<readonly TicketEvent[]> {
    return this.service.tickets.eventsOf(this.number);
  }

  async acts(): Promise<readonly string[]> {
    return (await this.events()).map(({ type }) => type);
  }

  passDays(days: number): void {
    this.service.now = plusSeconds(this.service.now, days * day);
  }

  async #lineage(id?: string): Promise<Lineage> {
    const ticket = await this.service.tickets.load(this.number);
    const lineage = await this.service.registry.lineage(id ?? ticket?.holder ?? '');
    if (lineage === undefined) throw new Error('The ticket is nowhere.');
    return lineage;
  }

  async #input(parts?: WrittenParts) {
    const { institution } = await this.#lineage();
    return {
      ...by.head(this.service.now, `mkuu-${institution.id}`, institution.id),
      ...(parts && { written: written(parts, '0f'.repeat(16), hashing) }),
    };
  }

  async isAcknowledged(): Promise<void> {
    const input = await this.#input();
    await this.service.happens(this.number, (history) => acknowledge(history, input, theRules()));
  }

  async isAsked(message: string): Promise<void> {
    const input = await this.#input({ message });
    await this.service.happens(this.number, (history) => requestInformation(history, input, theRules()));
  }

  async isWrittenTo(message: string): Promise<void> {
    const input = await this.#input({ message });
    await this.service.happens(this.number, (history) => replyOfOfficer(history, input));
  }

  async isNoted(message: string): Promise<void> {
    const input = await this.#input({ message });
    await this.service.happens(this.number, (history) => note(history, input));
  }

  async isAnswered(details: Partial<Pick<Response, 'finding' | 'promisedFor'>> = {}): Promise<void> {
    const input = await this.#input({ reason: 'Tulikagua.', remedy: 'Shimo litazibwa.' });
    const context = { lineage: await this.#lineage(), office: undefined };
    await this.service.happens(this.number, (history) =>
      respond(history, { finding: 'upheld', ...details, ...input, context }, theRules()),
    );
  }

  async isReferred(to: string): Promise<void> {
    const input = await this.#input({ body: to, reason: 'Shauri liko huko tayari.' });
    const context = { lineage: await this.#lineage(), office: undefined };
    await this.service.happens(this.number, (history) => refer(history, { ...input, context }, theRules()));
  }

  async isTransferred(to: string, reason = 'Si kazi yetu.'): Promise<void> {
    const input = await this.#input({ reason });
    const receiver = await this.#lineage(to);
    await this.service.happens(this.number, (history) =>
      transfer(history, { ...input, to: receiver, office: undefined, category: {} }, theRules()),
    );
  }

  async isMadeAn(kind: 'opinion' | 'question'): Promise<void> {
    const input = await this.#input({ reason: 'Ni maoni.' });
    await this.service.happens(this.number, (history) =>
      reclassify(history, { ...input, kind, category: aCategory(), categoryBefore: {} }, theRules()),
    );
  }
}
