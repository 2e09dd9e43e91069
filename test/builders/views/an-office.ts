import { hashing } from '../../../adapters/crypto/hashing.ts';
import type { Checked } from '../../../domain/ticketing/attachments/attachment.ts';
import { attachmentEvent } from '../../../domain/casework/acts/put-on-record.ts';
import type { TimeRules } from '../../../domain/ticketing/clock/clock-steps.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { Actor } from '../../../domain/foundation/vocabulary/acts.ts';
import type { Change, TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { anAttachment, checked, clean } from '../attachment.ts';
import { counted } from '../counted.ts';
import { aKey, type ChosenRequest } from '../http-request.ts';
import { aSubmissionToStore, type ChosenSubmission } from '../submission.ts';
import type { Seen } from '../system/seen.ts';
import { System } from '../system/system.ts';
import { theRules } from '../ticket.ts';
import { aStaffedCountry } from './a-staffed-country.ts';

/** What is asked before a use case is. */
const atTheDoor: ReadonlySet<string> = new Set(['edge', 'logins']);

/** The officers' API over stores in memory. */
export class Office extends System {
  /** The calls of the stores since the last request began, in order. */
  calls: string[] = [];

  constructor(content = aStaffedCountry()) {
    super({
      content,
      faulty: ['tickets', 'identityRequests', 'attachments', 'reads', 'counts', 'deskEntries'],
    });
  }

  protected override given<Store extends object>(name: string, store: Store): Store {
    return atTheDoor.has(name) ? store : counted(store, (call) => this.calls.push(call));
  }

  /** A ticket as intake stores it, held by the agency unless told otherwise: its number. */
  async receives(chosen: ChosenSubmission = {}): Promise<string> {
    const ticket = { number: '261100000013', holder: 'wakala', sentTo: 'wakala', ...chosen.ticket };
    const submission = aSubmissionToStore({ ...chosen, ticket });
    await this.tickets.submit(submission);
    return submission.ticket.number;
  }

  /** An office that holds a ticket. */
  static async holding(chosen?: ChosenSubmission) {
    const office = new Office();
    return { office, number: await office.receives(chosen) };
  }

  /** What an officer is answered who asks on the route of this name. Sent in English unless told otherwise. */
  asks(officer: string, route: string, request: ChosenRequest = {}): Promise<Seen> {
    this.calls = [];
    return this.answers(route, {
      requestId: aKey(),
      ...request,
      headers: { authorization: `Bearer ${officer}`, 'accept-language': 'en', ...request.headers },
    });
  }

  /** `office.does('asha', 'note', number, { message })`, under a key of its own unless one is given. */
  does(officer: string, route: string, number: string, body: unknown = {}, key = aKey()): Promise<Seen> {
    return this.asks(officer, route, {
      params: { number },
      body,
      headers: { 'idempotency-key': key },
    });
  }

  opens(officer: string, number: string): Promise<Seen> {
    return this.asks(officer, 'open-ticket', { params: { number } });
  }

  /** Somebody of the holder opens it, as whoever answers it has. */
  async isOpened(officer: string, number: string): Promise<void> {
    const { status, text } = await this.opens(officer, number);
    if (status !== 200) throw new Error(`${officer} could not open ${number}: ${text}`);
  }

  /** Does them one after the other, each of which must succeed, a minute apart. */
  async did(number: string, ...acts: readonly (readonly [officer: string, route: string, body?: unknown])[]) {
    for (const [officer, route, body] of acts) {
      this.now = plusSeconds(this.now, 60);
      const { status, text } = await this.does(officer, route, number, body);
      if (status !== 200) throw new Error(`${officer} could not ${route}: ${text}`);
    }
  }

  /** A file of the citizen's whose check ended like this, on record. */
  async attached(number: string, place = 1, outcome: Checked = clean): Promise<void> {
    const upload = anAttachment({ number, place, upload: `ombi-${place}`, askedAt: this.now });
    const ended = { ...outcome, salt: '5a'.repeat(16) };
    await this.attachments.take(upload);
    await this.attachments.begin(upload);
    await this.attachments.settle(upload, ended, this.now);
    const change = attachmentEvent(await this.historyOf(number), checked(upload, ended), this.now, hashing);
    if (change === undefined) throw new Error('It was on record already.');
    await this.tickets.save(change);
  }

  /** A file that an officer attached and the cleaner found clean, or not: its place. */
  async hasReady(officer: string, number: string, outcome: Checked = clean): Promise<number> {
    const { body, text } = await this.does(officer, 'attach-office-file', number, {
      does: 'attach',
      type: 'application/pdf',
    });
    const { place } = (body['attachment'] ?? {}) as { readonly place?: number };
    const upload = place === undefined ? undefined : await this.attachments.find({ number, place });
    if (upload === undefined) throw new Error(`${officer} could not attach a file: ${text}`);
    await this.attachments.begin(upload);
    await this.attachments.settle(upload, outcome, this.now);
    return upload.place;
  }

  /** The citizen does something, as the domain has it. */
  async citizen(number: string, decide: (history: TicketHistory, rules: TimeRules) => Change): Promise<void> {
    await this.tickets.save(decide(await this.historyOf(number), theRules()));
  }

  async historyOf(number: string): Promise<TicketHistory> {
    const history = await this.tickets.history(number);
    if (history === undefined) throw new Error(`There is no ticket ${number}.`);
    return history;
  }

  /** The keeper of queues hears everything that happened to it. */
  async listed(number: string): Promise<void> {
    await this.lists((await this.historyOf(number)).events);
  }

  async ticket(number: string): Promise<Ticket> {
    return (await this.historyOf(number)).ticket;
  }

  /** The acts of its history: `respond by assignee asha of wakala`. */
  async happened(number: string): Promise<readonly string[]> {
    const { events } = await this.historyOf(number);
    return events.map(told);
  }
}

const told = ({ type, by }: TicketEvent): string => {
  const { actor, officer, institution }: { actor: Actor; officer?: string; institution?: string } = by;
  return officer === undefined
    ? `${type} by ${actor}`
    : `${type} by ${actor} ${officer} of ${String(institution)}`;
};
