import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { MemoryAttachmentStore } from '../../../adapters/memory/attachment-store.ts';
import { MemoryDailyCounts } from '../../../adapters/memory/daily-counts.ts';
import { MemoryGuessLog } from '../../../adapters/memory/guess-log.ts';
import { MemoryIdentityVault } from '../../../adapters/memory/identity-vault.ts';
import { MemoryReadLog } from '../../../adapters/memory/read-log.ts';
import { MemoryReceiptSecrets } from '../../../adapters/memory/receipt-secrets.ts';
import { MemoryRegistry } from '../../../adapters/memory/registry.ts';
import { Scheduler } from '../../../adapters/memory/scheduler.ts';
import { memoryServerKeys } from '../../../adapters/memory/server-keys.ts';
import { MemoryTicketStore } from '../../../adapters/memory/ticket-store.ts';
import { followTicketRoute } from '../../../contracts/http/follow-ticket.ts';
import { listCategoriesRoute } from '../../../contracts/http/list-categories.ts';
import { listInstitutionsRoute } from '../../../contracts/http/list-institutions.ts';
import type { Route } from '../../../contracts/http/route.ts';
import { replaceSecretRoute } from '../../../contracts/http/replace-secret.ts';
import { submitTicketRoute } from '../../../contracts/http/submit-ticket.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { RegistryContent } from '../../../domain/registry/registry-writer.ts';
import type { Change } from '../../../domain/tickets/event.ts';
import type { TicketHistory } from '../../../domain/tickets/ticket-store.ts';
import { dueChangeOf } from '../../../application/clocks/due-change.ts';
import { listCategoriesAnswer } from '../../../functions/institutions/list-categories.ts';
import { listInstitutionsAnswer } from '../../../functions/institutions/list-institutions.ts';
import { api, type Answer } from '../../../functions/http/api.ts';
import { edgeWith } from '../../../functions/http/edge.ts';
import { family } from '../../../functions/http/family.ts';
import { followTicketAnswer } from '../../../functions/tickets/follow-ticket.ts';
import { replaceSecretAnswer } from '../../../functions/tickets/replace-secret.ts';
import { citizenActHandlers } from '../../../functions/tickets/citizen-acts.ts';
import { submitTicketAnswer } from '../../../functions/tickets/submit-ticket.ts';
import { aRequest, originSecretValue, type ChosenRequest } from '../../builders/http-request.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { someCursors } from '../../builders/queues.ts';
import { aCall } from '../lambda/call-of.ts';
import { aCapturedLog } from '../lambda/captured-log.ts';
import { aSmallCountry } from './a-small-country.ts';

/** A reply as a client reads it. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

let keysMade = 0;
/** A key as a client makes it, another one each time. */
export const aKey = (): string => `00000000-0000-4000-8000-${(keysMade += 1).toString(16).padStart(12, '0')}`;

/** The citizens' API over stores in memory, in a time that the test moves. */
export class Service {
  readonly scheduler = new Scheduler();
  readonly vault = new MemoryIdentityVault();
  readonly attachments = new MemoryAttachmentStore(this.scheduler);
  readonly tickets = new MemoryTicketStore({
    scheduler: this.scheduler,
    vault: this.vault,
    attachments: this.attachments,
  });
  readonly guesses = new MemoryGuessLog();
  readonly secrets = new MemoryReceiptSecrets(this.tickets, this.scheduler);
  readonly counts = new MemoryDailyCounts(this.scheduler);
  readonly reads = new MemoryReadLog();
  readonly registry: MemoryRegistry;
  readonly captured = aCapturedLog();
  /** The milliseconds that handlers waited on purpose. */
  readonly waits: number[] = [];
  /** How they wait: not at all, unless a test says otherwise. */
  waitsFor = (milliseconds: number): Promise<unknown> => Promise.resolve(this.waits.push(milliseconds));
  now: Instant = aTuesdayNoon;

  constructor(content: RegistryContent = aSmallCountry()) {
    this.registry = new MemoryRegistry(content);
  }

  readonly #keys = memoryServerKeys();
  readonly #dependencies = () => ({
    tickets: this.tickets,
    vault: this.vault,
    guesses: this.guesses,
    secrets: this.secrets,
    counts: this.counts,
    reads: this.reads,
    cursors: someCursors(() => this.now),
    registry: this.registry,
    keys: () => Promise.resolve(this.#keys),
    hashing,
    salt: () => '5a'.repeat(16),
    now: () => this.now,
    wait: (milliseconds: number) => this.waitsFor(milliseconds),
  });

  readonly #submit = this.#handler(submitTicketRoute, () => submitTicketAnswer(this.#dependencies()));
  readonly #follow = this.#handler(followTicketRoute, () => followTicketAnswer(this.#dependencies()));
  readonly #replace = this.#handler(replaceSecretRoute, () => replaceSecretAnswer(this.#dependencies()));
  readonly #institutions = this.#handler(listInstitutionsRoute, () =>
    listInstitutionsAnswer(this.#dependencies()),
  );
  readonly #categories = this.#handler(listCategoriesRoute, () => listCategoriesAnswer(this.#dependencies()));

  readonly #acts = family(
    citizenActHandlers.map(
      (act) => [act.route, act.handler(() => this.#dependencies(), this.#surroundings())] as const,
    ),
  );

  #surroundings() {
    const admits = (presented: string | undefined) => Promise.resolve(presented === originSecretValue);
    return { edge: () => edgeWith({ admits }), log: () => this.captured.log };
  }

  #handler<R extends Route>(route: R, build: () => Answer<R>): Handler {
    return api(route, build, this.#surroundings());
  }

  /** Sends a ticket, under a key of its own unless one is given. */
  sends(body: unknown, request: ChosenRequest & { readonly key?: string | undefined } = {}): Promise<Seen> {
    const { key = aKey(), ...rest } = request;
    return this.#ask(this.#submit, {
      method: 'POST',
      body,
      ...rest,
      headers: { 'idempotency-key': key, ...rest.headers },
    });
  }

  follows(number: unknown, secret: unknown, request: ChosenRequest = {}): Promise<Seen> {
    return this.#ask(this.#follow, {
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
    const path = citizenActHandlers.find(({ route }) => route.name === name)?.route.path;
    if (path === undefined) throw new Error(`No route is named ${name}.`);
    return this.#ask(this.#acts, {
      method: 'POST',
      path,
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

  asksForSecret(number: unknown, phone: unknown, request: ChosenRequest = {}): Promise<Seen> {
    return this.#ask(this.#replace, {
      method: 'POST',
      body: { phone },
      ...request,
      params: { number: String(number) },
    });
  }

  listsInstitutions(query: Readonly<Record<string, string>>, request: ChosenRequest = {}): Promise<Seen> {
    return this.#ask(this.#institutions, { ...request, query });
  }

  listsCategories(request: ChosenRequest = {}): Promise<Seen> {
    return this.#ask(this.#categories, request);
  }

  /** The clock of a ticket wakes at its time, and does what is due. */
  async wakesClockOf(number: unknown): Promise<void> {
    const ticket = await this.tickets.load(String(number));
    if (ticket?.nextWakeAt === undefined) throw new Error('No clock waits for this ticket.');
    this.now = ticket.nextWakeAt;
    const change = await dueChangeOf(ticket, this, { now: this.now });
    if (change !== undefined) await this.tickets.save(change);
  }

  async #ask(handler: Handler, request: ChosenRequest): Promise<Seen> {
    const { statusCode = 0, headers = {}, body = '' } = await handler(aRequest(request), aCall());
    return { status: statusCode, headers, body: JSON.parse(body) as Seen['body'], text: body };
  }
}
