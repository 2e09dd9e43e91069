import { answerForPhone } from '../../../application/phones/answer-for-phone.ts';
import { dueChangeOf } from '../../../application/clocks/due-change.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { aKey, type ChosenRequest } from '../http-request.ts';
import type { Seen } from '../system/seen.ts';
import { System } from '../system/system.ts';
import { aSmallCountry } from './a-small-country.ts';

/** The citizens' API over stores in memory, in a time that the test moves. */
export class Service extends System {
  constructor(content = aSmallCountry()) {
    super({ content, faulty: ['tickets', 'attachments', 'secrets', 'counts'] });
  }

  /** Sends a ticket, under a key of its own unless one is given. */
  sends(body: unknown, request: ChosenRequest & { readonly key?: string | undefined } = {}): Promise<Seen> {
    const { key = aKey(), ...rest } = request;
    return this.answers('submit-ticket', {
      body,
      ...rest,
      headers: { 'idempotency-key': key, ...rest.headers },
    });
  }

  follows(number: unknown, secret: unknown, request: ChosenRequest = {}): Promise<Seen> {
    return this.answers('follow-ticket', {
      ...request,
      params: { number: String(number) },
      headers: { 'mrejesho-secret': String(secret), ...request.headers },
    });
  }

  /** The citizen acts on a ticket, by the name of the route, under a key of its own unless one is given. */
  does(
    name: string,
    { number, secret }: Readonly<Record<'number' | 'secret', unknown>>,
    body: unknown = {},
    request: ChosenRequest & { readonly key?: string | undefined } = {},
  ): Promise<Seen> {
    const { key = aKey(), ...rest } = request;
    return this.answers(name, {
      body,
      ...rest,
      params: { number: String(number) },
      headers: { 'mrejesho-secret': String(secret), 'idempotency-key': key, ...rest.headers },
    });
  }

  /** Somebody else does something to a ticket, as the domain decides it. */
  async happens(number: unknown, decide: (history: TicketHistory) => Change): Promise<void> {
    const history = await this.tickets.history(String(number));
    if (history === undefined) throw new Error('There is no such ticket.');
    if ((await this.tickets.save(decide(history))) !== 'saved') throw new Error('It was not saved.');
  }

  /** The owner of the phone says that the ticket is theirs. */
  async confirmsPhone(number: unknown, phone = '+255712345678'): Promise<void> {
    const answer = { phone, numbers: [String(number)], isTheirs: true, log: this.captured.log };
    await answerForPhone(this.ports, answer);
  }

  /** For a phone, unless it is told what for. */
  asksForSecret(number: unknown, of: string | object, request: ChosenRequest = {}): Promise<Seen> {
    return this.answers('replace-secret', {
      body: typeof of === 'string' ? { phone: of } : of,
      ...request,
      params: { number: String(number) },
    });
  }

  listsInstitutions(query: Readonly<Record<string, string>>, request: ChosenRequest = {}): Promise<Seen> {
    return this.answers('list-institutions', { ...request, query });
  }

  listsCategories(request: ChosenRequest = {}): Promise<Seen> {
    return this.answers('list-categories', request);
  }

  /** The clock of a ticket wakes at its time, and does what is due. */
  async wakesClockOf(number: unknown): Promise<void> {
    const ticket = await this.tickets.load(String(number));
    if (ticket?.nextWakeAt === undefined) throw new Error('No clock waits for this ticket.');
    this.now = ticket.nextWakeAt;
    const change = await dueChangeOf(ticket, this, { now: this.now });
    if (change !== undefined) await this.tickets.save(change);
  }
}
