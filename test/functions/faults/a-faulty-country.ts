import { hashing } from '../../../adapters/crypto/hashing.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { createHash } from 'node:crypto';
import { sealedCursors } from '../../../adapters/crypto/sealed-cursors.ts';
import { MemoryAdministration } from '../../../adapters/memory/administration.ts';
import { MemoryCleanFiles, MemoryQuarantine } from '../../../adapters/memory/attachment-files.ts';
import { MemoryAttachmentStore } from '../../../adapters/memory/attachment-store.ts';
import { MemoryDailyCounts } from '../../../adapters/memory/daily-counts.ts';
import { MemoryGuessLog } from '../../../adapters/memory/guess-log.ts';
import { MemoryIdentityRequests } from '../../../adapters/memory/identity-requests.ts';
import { MemoryIdentityVault } from '../../../adapters/memory/identity-vault.ts';
import { MemoryQueues } from '../../../adapters/memory/queues.ts';
import { MemoryReadLog } from '../../../adapters/memory/read-log.ts';
import { MemoryReceiptSecrets } from '../../../adapters/memory/receipt-secrets.ts';
import { MemoryRegistry } from '../../../adapters/memory/registry.ts';
import { Scheduler } from '../../../adapters/memory/scheduler.ts';
import { memoryServerKeys } from '../../../adapters/memory/server-keys.ts';
import { MemoryTicketStore } from '../../../adapters/memory/ticket-store.ts';
import { memoryTrails } from '../../../adapters/memory/trails.ts';
import { routes } from '../../../contracts/http/routes.ts';
import { plusSeconds, type Instant } from '../../../domain/time/instant.ts';
import { withHeadings } from '../../../domain/registry/headings.ts';
import type { RegistryContent } from '../../../domain/registry/registry-writer.ts';
import { levelsOf } from '../../../domain/queues/ticket-projection.ts';
import { authorityWith } from '../../../functions/http/authority.ts';
import { edgeWith } from '../../../functions/http/edge.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aRequest, originSecretValue } from '../../builders/http-request.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { aStaffedCountry } from '../officers/a-staffed-country.ts';
import { aCall } from '../lambda/call-of.ts';
import { aCapturedLog } from '../lambda/captured-log.ts';
import { answersOfRoutes } from '../../builders/system/answers-of-routes.ts';
import { FaultPlan } from './fault-plan.ts';
import type { Stores } from './stored.ts';

/** A request as a client makes it, and makes it again: the same key, the same everything. */
export interface Asked {
  /** By its name. */
  readonly route: string;
  /** Who is logged in. Citizens are not. */
  readonly officer?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another name is another request. */
  readonly key?: string;
}

/** A reply as a client reads it. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** A key as a client makes it, always the same for the same name. */
const keyNamed = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** What no problem and no line of a log may repeat. */
export const personal = {
  phone: '0712345678',
  name: 'Kanari Mwananchi',
  subject: 'Kanari la kichwa cha habari',
  description: 'Kanari la maelezo yote ya tatizo.',
  written: 'Kanari la maandishi ya baadaye.',
} as const;

/** The staffed country with an administrator of the whole tree. */
export function aGovernedCountry(): RegistryContent {
  const country = aStaffedCountry();
  const governing = anOfficer({ id: 'msimamizi-rejista', institution: 'kmk', roles: ['administrator'] });
  return {
    ...country,
    officers: withHeadings([...country.officers, governing], country.institutions),
  };
}

/** One ticket's number and receipt secret. */
export interface Receipt {
  readonly number: string;
  readonly secret: string;
}

/**
 * The whole API over stores in memory, any call of which can fail, in a time that the test moves. A token is
 * the officer's id.
 */
export class FaultyCountry implements Stores {
  readonly plan = new FaultPlan();
  readonly scheduler: Scheduler;
  readonly vault: MemoryIdentityVault;
  readonly requests: MemoryIdentityRequests;
  readonly tickets: MemoryTicketStore;
  readonly guesses: MemoryGuessLog;
  readonly counts: MemoryDailyCounts;
  readonly secrets: MemoryReceiptSecrets;
  readonly reads: MemoryReadLog;
  readonly queues: MemoryQueues;
  readonly registry: MemoryRegistry;
  readonly administration: MemoryAdministration;
  readonly attachments: MemoryAttachmentStore;
  readonly quarantine = new MemoryQuarantine();
  readonly files = new MemoryCleanFiles();
  readonly captured = aCapturedLog();
  now: Instant = aTuesdayNoon;
  #salts = 0;
  readonly #sent: Receipt[] = [];
  readonly #keys = memoryServerKeys();

  /** Calls that go on at once reach the stores in an order that `seed` decides. */
  constructor(seed = 1, content = aGovernedCountry()) {
    const scheduler = new Scheduler({ seed });
    this.scheduler = scheduler;
    this.vault = new MemoryIdentityVault(scheduler);
    this.requests = new MemoryIdentityRequests(scheduler);
    const { vault, requests } = this;
    this.tickets = new MemoryTicketStore({ scheduler, vault, requests });
    this.guesses = new MemoryGuessLog(scheduler);
    this.counts = new MemoryDailyCounts(scheduler);
    this.secrets = new MemoryReceiptSecrets(this.tickets, scheduler);
    this.reads = new MemoryReadLog(scheduler);
    this.queues = new MemoryQueues(this.#cursors(), scheduler);
    this.registry = new MemoryRegistry(content, scheduler);
    this.administration = new MemoryAdministration(this.registry, scheduler);
    this.attachments = new MemoryAttachmentStore(scheduler);
  }

  readonly #secretKeys = () => this.plan.call('keys', () => Promise.resolve(this.#keys));
  readonly #cursors = () => sealedCursors({ keys: this.#secretKeys, now: () => this.now });

  /** The stores as functions get them. */
  get stores() {
    const { plan } = this;
    return {
      tickets: plan.watched('tickets', this.tickets),
      vault: plan.watched('vault', this.vault),
      identityRequests: plan.watched('requests', this.requests),
      guesses: plan.watched('guesses', this.guesses),
      counts: plan.watched('counts', this.counts),
      secrets: plan.watched('secrets', this.secrets),
      reads: plan.watched('reads', this.reads),
      trails: plan.watched('trails', memoryTrails(this.tickets, this.reads)),
      queues: plan.watched('queues', this.queues),
      registry: plan.watched('registry', this.registry),
      administration: plan.watched('administration', this.administration),
      attachments: plan.watched('attachments', this.attachments),
      cursors: this.#cursors(),
      keys: this.#secretKeys,
      forms: this.quarantine,
      links: this.files,
      webAddress: 'https://mrejesho.example',
      wait: () => Promise.resolve(),
      hashing,
      salt: () => String((this.#salts += 1)).padStart(32, '0'),
      now: () => this.now,
    };
  }

  #surroundings() {
    const { plan } = this;
    const admits = (presented: string | undefined) => Promise.resolve(presented === originSecretValue);
    const authority = authorityWith({
      verify: (subject) => Promise.resolve({ issuer: 'mtoaji', subject }),
      logins: {
        officerOf: ({ subject }) => plan.call('logins.officerOf', () => this.registry.officer(subject)),
      },
      now: () => this.now,
    });
    return {
      edge: () => edgeWith({ admits: (presented) => plan.call('edge.admits', () => admits(presented)) }),
      log: () => this.captured.log,
      authority: () => authority,
    };
  }

  /** Asks, in English unless told otherwise. */
  async asks(asked: Asked, language: 'sw' | 'en' = 'en'): Promise<Seen> {
    const { route: name, officer, params, query, body, headers, key = name } = asked;
    const found = routes.find((route) => route.name === name);
    const handlerOf = answersOfRoutes.get(name);
    if (found === undefined || handlerOf === undefined) throw new Error(`Nothing answers the route ${name}.`);
    const handler: Handler = handlerOf(this.stores, this.#surroundings());
    const event = aRequest({
      method: found.method,
      path: found.path,
      ...(params !== undefined && { params }),
      ...(query !== undefined && { query }),
      ...(found.method === 'POST' && { body: body ?? {} }),
      headers: {
        ...(officer !== undefined && { authorization: `Bearer ${officer}` }),
        'accept-language': language,
        'idempotency-key': keyNamed(key),
        ...headers,
      },
    });
    const requestContext = { ...event.requestContext, requestId: `request-${key}` };
    const reply = await handler({ ...event, requestContext }, aCall());
    const { statusCode = 0, headers: sent = {}, body: text = '' } = reply;
    return { status: statusCode, headers: sent, body: JSON.parse(text) as Seen['body'], text };
  }

  /** Asks for what must be done before the test begins. */
  async did(asked: Asked): Promise<Seen> {
    const seen = await this.asks(asked);
    if (seen.status >= 300) throw new Error(`${asked.route} was answered ${seen.text}`);
    return seen;
  }

  /** The ticket that the test is about. */
  get ticket(): Receipt {
    return this.#sentAt(0);
  }

  /** The one that was sent after it. */
  get otherTicket(): Receipt {
    return this.#sentAt(1);
  }

  #sentAt(place: number): Receipt {
    const receipt = this.#sent[place];
    if (receipt === undefined) throw new Error('That ticket was not sent.');
    return receipt;
  }

  /** A citizen sends a ticket to the agency; the first one is what the test is about. */
  async sends(details: Readonly<Record<string, unknown>> = {}, key = 'the first ticket'): Promise<Receipt> {
    const { body } = await this.did({ route: 'submit-ticket', body: aTicketOfSomebody(details), key });
    const receipt = { number: String(body['number']), secret: String(body['secret']) };
    this.#sent.push(receipt);
    return receipt;
  }

  /** Somebody of the holder opens a ticket, as whoever answers it has. */
  async isOpened({ number } = this.ticket, officer = 'mkuu-wakala'): Promise<void> {
    await this.did({ route: 'open-ticket', officer, params: { number }, key: `opened ${number} ${officer}` });
  }

  /** What an officer asks for on the ticket, to be sent as often as one likes. */
  byOfficer(officer: string, route: string, body?: unknown, more: Partial<Asked> = {}): Asked {
    const { number } = this.ticket;
    return { route, officer, params: { number }, ...(body !== undefined && { body }), ...more };
  }

  /** What its citizen asks for. */
  byCitizen(route: string, body?: unknown, more: Partial<Asked> = {}): Asked {
    const { number, secret } = this.ticket;
    return {
      route,
      params: { number },
      headers: { 'mrejesho-secret': secret },
      ...(body !== undefined && { body }),
      ...more,
    };
  }

  passDays(days: number): void {
    this.now = plusSeconds(this.now, days * 24 * 3600);
  }

  /** The keeper of queues hears of everything that happened to the ticket. */
  async isListed(): Promise<void> {
    for (const event of await this.tickets.eventsOf(this.ticket.number)) {
      const lineage = await this.registry.lineage(event.after.holder);
      if (lineage === undefined) throw new Error(`There is no ${event.after.holder}.`);
      await this.queues.apply(event, { levels: levelsOf(lineage), timeZone: 'Africa/Dar_es_Salaam' });
    }
  }

  /** The ticket has an attachment that was found clean. */
  async hasAttachment(): Promise<void> {
    await this.did(this.byCitizen('attach-file', { type: 'image/png' }, { key: 'an attachment' }));
    const [attachment] = await this.attachments.of(this.ticket.number);
    if (attachment === undefined) throw new Error('It has no attachment.');
    await this.attachments.begin(attachment);
    const checked = { state: 'clean', format: 'png', size: 70, digest: 'd'.repeat(43) } as const;
    await this.attachments.settle(attachment, { ...checked, salt: '5a'.repeat(16) }, this.now);
  }
}

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** A complaint with a phone, with words that must be seen nowhere else. */
export const aTicketOfSomebody = (details: Readonly<Record<string, unknown>> = {}) =>
  aNewTicket({
    institution: 'wakala',
    subject: personal.subject,
    description: personal.description,
    contact: { phone: personal.phone },
    ...details,
  });
