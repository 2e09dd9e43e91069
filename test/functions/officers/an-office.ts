import {
  listReadsAnswer,
  openTicketAnswer,
  openWithReasonAnswer,
  showTrailAnswer,
} from '../../../functions/officers/open-ticket.ts';
import {
  listInstitutionTicketsAnswer,
  listOwnTicketsAnswer,
  listQueueAnswer,
} from '../../../functions/officers/officer-queues.ts';
import { revealIdentityAnswer } from '../../../functions/identities/reveal-identity.ts';
import {
  requestIdentityAnswer,
  listIdentityRequestsAnswer,
  openIdentityRequestAnswer,
  decideIdentityRequestAnswer,
} from '../../../functions/identities/identity-requests.ts';
import {
  listAttachmentsToOfficerAnswer,
  openAttachmentAnswer,
  openAttachmentWithReasonAnswer,
} from '../../../functions/attachments/officer-attachments.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { MemoryCleanFiles } from '../../../adapters/memory/attachment-files.ts';
import { MemoryAttachmentStore } from '../../../adapters/memory/attachment-store.ts';
import { MemoryDailyCounts } from '../../../adapters/memory/daily-counts.ts';
import { MemoryIdentityRequests } from '../../../adapters/memory/identity-requests.ts';
import { MemoryIdentityVault } from '../../../adapters/memory/identity-vault.ts';
import { MemoryQueues } from '../../../adapters/memory/queues.ts';
import { MemoryReadLog } from '../../../adapters/memory/read-log.ts';
import { MemoryRegistry } from '../../../adapters/memory/registry.ts';
import { Scheduler } from '../../../adapters/memory/scheduler.ts';
import { memoryTrails } from '../../../adapters/memory/trails.ts';
import { memoryServerKeys } from '../../../adapters/memory/server-keys.ts';
import { MemoryTicketStore } from '../../../adapters/memory/ticket-store.ts';
import {
  listAttachmentsToOfficerRoute,
  openAttachmentRoute,
  openAttachmentWithReasonRoute,
} from '../../../contracts/http/attachments.ts';
import {
  listInstitutionTicketsRoute,
  listOwnTicketsRoute,
  listQueueRoute,
} from '../../../contracts/http/list-queues.ts';
import { listReadsRoute } from '../../../contracts/http/list-reads.ts';
import { showTrailRoute } from '../../../contracts/http/show-trail.ts';
import { openTicketRoute, openWithReasonRoute } from '../../../contracts/http/open-ticket.ts';
import { decideIdentityRequestRoute } from '../../../contracts/http/identities/decide-request.ts';
import { listIdentityRequestsRoute } from '../../../contracts/http/identities/list-requests.ts';
import { openIdentityRequestRoute } from '../../../contracts/http/identities/open-request.ts';
import { requestIdentityRoute } from '../../../contracts/http/identities/request-identity.ts';
import { revealIdentityRoute } from '../../../contracts/http/identities/reveal-identity.ts';
import type { Route } from '../../../contracts/http/route.ts';
import type { Checked } from '../../../domain/attachments/attachment.ts';
import { putOnRecord } from '../../../domain/acts/put-on-record.ts';
import type { TimeRules } from '../../../domain/clock/clock-steps.ts';
import { submitDeskTicketRoute } from '../../../contracts/http/submit-desk-ticket.ts';
import { plusSeconds, type Instant } from '../../../domain/time/instant.ts';
import { levelsOf } from '../../../domain/queues/ticket-projection.ts';
import type { RegistryContent } from '../../../domain/registry/registry-writer.ts';
import type { Actor } from '../../../domain/vocabulary/acts.ts';
import type { Change, TicketEvent } from '../../../domain/tickets/event.ts';
import type { TicketHistory } from '../../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import { officerActAnswers } from '../../../functions/officers/officer-acts.ts';
import { submitDeskTicketAnswer } from '../../../functions/tickets/submit-desk-ticket.ts';
import { api } from '../../../functions/http/api.ts';
import { authorityWith } from '../../../functions/http/authority.ts';
import { anAttachment, checked, clean } from '../../builders/attachment.ts';
import { someCursors } from '../../builders/queues.ts';
import { aRequest, type ChosenRequest } from '../../builders/http-request.ts';
import { aSubmissionToStore, type ChosenSubmission } from '../../builders/submission.ts';
import { aTuesdayNoon, theRules } from '../../builders/ticket.ts';
import { aCall } from '../lambda/call-of.ts';
import { aCapturedLog } from '../lambda/captured-log.ts';
import { aStaffedCountry } from './a-staffed-country.ts';

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** A reply as a client reads it. */
export interface Seen {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

let keysMade = 0;
/** A key as a client makes it, another one each time. */
export const aKey = (): string => `00000000-0000-4000-8000-${(keysMade += 1).toString(16).padStart(12, '0')}`;

/** Counts the calls of every method of a double, by name. */
export function counted<Double extends object>(double: Double, calls: string[]): Double {
  return new Proxy(double, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        calls.push(String(name));
        return Reflect.apply(member as (...all: unknown[]) => unknown, target, given);
      };
    },
  });
}

/** The officers' API over stores in memory. A token is the officer's id. */
export class Office {
  readonly scheduler = new Scheduler();
  readonly vault = new MemoryIdentityVault();
  readonly requests = new MemoryIdentityRequests(this.scheduler);
  readonly attachments = new MemoryAttachmentStore(this.scheduler);
  readonly files = new MemoryCleanFiles();
  readonly tickets = new MemoryTicketStore({
    scheduler: this.scheduler,
    vault: this.vault,
    requests: this.requests,
    attachments: this.attachments,
  });
  readonly reads = new MemoryReadLog(this.scheduler);
  readonly counts = new MemoryDailyCounts(this.scheduler);
  readonly queues = new MemoryQueues(someCursors(() => this.now));
  readonly registry: MemoryRegistry;
  readonly captured = aCapturedLog();
  /** The calls of the stores since the last request began, in order. */
  calls: string[] = [];
  now: Instant = aTuesdayNoon;
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #keys = memoryServerKeys();

  constructor(content: RegistryContent = aStaffedCountry()) {
    this.registry = new MemoryRegistry(content);
    this.#handlers = new Map([
      ...officerActAnswers.map(({ route, answer }) => this.#handler(route, () => answer(this.#stores()))),
      this.#handler(listQueueRoute, () => listQueueAnswer(this.#stores())),
      this.#handler(listOwnTicketsRoute, () => listOwnTicketsAnswer(this.#stores())),
      this.#handler(listInstitutionTicketsRoute, () => listInstitutionTicketsAnswer(this.#stores())),
      this.#handler(openTicketRoute, () => openTicketAnswer(this.#stores())),
      this.#handler(openWithReasonRoute, () => openWithReasonAnswer(this.#stores())),
      this.#handler(listReadsRoute, () => listReadsAnswer(this.#stores())),
      this.#handler(showTrailRoute, () => showTrailAnswer(this.#stores())),
      this.#handler(listAttachmentsToOfficerRoute, () => listAttachmentsToOfficerAnswer(this.#stores())),
      this.#handler(openAttachmentRoute, () => openAttachmentAnswer(this.#stores())),
      this.#handler(openAttachmentWithReasonRoute, () => openAttachmentWithReasonAnswer(this.#stores())),
      this.#handler(submitDeskTicketRoute, () => submitDeskTicketAnswer(this.#stores())),
      this.#handler(requestIdentityRoute, () => requestIdentityAnswer(this.#stores())),
      this.#handler(listIdentityRequestsRoute, () => listIdentityRequestsAnswer(this.#stores())),
      this.#handler(openIdentityRequestRoute, () => openIdentityRequestAnswer(this.#stores())),
      this.#handler(decideIdentityRequestRoute, () => decideIdentityRequestAnswer(this.#stores())),
      this.#handler(revealIdentityRoute, () => revealIdentityAnswer(this.#stores())),
    ]);
  }

  #stores() {
    const calls = { push: (name: string) => this.calls.push(name) } as unknown as string[];
    return {
      tickets: counted(this.tickets, calls),
      registry: counted(this.registry, calls),
      vault: counted(this.vault, calls),
      counts: counted(this.counts, calls),
      reads: counted(this.reads, calls),
      trails: counted(memoryTrails(this.tickets, this.reads), calls),
      identityRequests: counted(this.requests, calls),
      attachments: counted(this.attachments, calls),
      links: this.files,
      cursors: someCursors(() => this.now),
      keys: () => Promise.resolve(this.#keys),
      webAddress: 'https://mrejesho.example',
      queues: counted(this.queues, calls),
      hashing,
      salt: () => '5a'.repeat(16),
      now: () => this.now,
    };
  }

  #handler<R extends Route>(route: R, build: Parameters<typeof api<R>>[1]): readonly [string, Handler] {
    const authority = authorityWith({
      verify: (subject) => Promise.resolve({ issuer: 'mtoaji', subject }),
      logins: { officerOf: ({ subject }) => this.registry.officer(subject) },
      now: () => this.now,
    });
    let handler: Handler | undefined;
    const made = () =>
      (handler ??= api(route, build, {
        edge: () => () => Promise.resolve('196.41.0.1'),
        log: () => this.captured.log,
        authority: () => authority,
      }));
    return [route.name, (event, context) => made()(event, context)];
  }

  /** A ticket as intake stores it, held by the agency unless told otherwise: its number. */
  async receives(chosen: ChosenSubmission = {}): Promise<string> {
    const ticket = { number: '261100000013', holder: 'wakala', sentTo: 'wakala', ...chosen.ticket };
    const submission = aSubmissionToStore({ ...chosen, ticket });
    await this.tickets.submit(submission);
    return submission.ticket.number;
  }

  /** What an officer is answered who asks on the route of this name. Sent in English unless told otherwise. */
  async asks(officer: string, route: string, request: ChosenRequest = {}): Promise<Seen> {
    const handler = this.#handlers.get(route);
    if (handler === undefined) throw new Error(`There is no route ${route}.`);
    this.calls = [];
    const event = aRequest({
      ...request,
      headers: { authorization: `Bearer ${officer}`, 'accept-language': 'en', ...request.headers },
    });
    const requestContext = { ...event.requestContext, requestId: aKey() };
    const { statusCode = 0, body = '' } = await handler({ ...event, requestContext }, aCall());
    return { status: statusCode, body: JSON.parse(body) as Seen['body'], text: body };
  }

  /** `office.does('asha', 'note', number, { message })`, under a key of its own unless one is given. */
  does(officer: string, route: string, number: string, body: unknown = {}, key = aKey()): Promise<Seen> {
    return this.asks(officer, route, {
      method: 'POST',
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
    const change = putOnRecord(await this.historyOf(number), checked(upload, ended), this.now, hashing);
    if (change === undefined) throw new Error('It was on record already.');
    await this.tickets.save(change);
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
    for (const event of (await this.historyOf(number)).events) {
      const { holder, unit } = event.after;
      const lineage = await this.registry.lineage(holder);
      if (lineage === undefined) throw new Error(`There is no institution ${holder}.`);
      const ofUnit = unit === undefined ? undefined : await this.registry.lineage(unit);
      await this.queues.apply(event, { levels: levelsOf(lineage, ofUnit), timeZone: 'Africa/Dar_es_Salaam' });
    }
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
