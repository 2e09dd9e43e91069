import { showMeAnswer } from '../../../functions/officers/show-me.ts';
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
  listOfficersAnswer,
  registryActAnswers,
  showCalendarHistoryAnswer,
  showDeadlinesHistoryAnswer,
  showInstitutionHistoryAnswer,
  showOfficerHistoryAnswer,
} from '../../../functions/registry/registry-acts.ts';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import {
  listAttachmentsToOfficerAnswer,
  openAttachmentAnswer,
  openAttachmentWithReasonAnswer,
} from '../../../functions/attachments/officer-attachments.ts';
import {
  attachFileAnswer,
  downloadAttachmentAnswer,
  listAttachmentsAnswer,
} from '../../../functions/attachments/citizen-attachments.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { memoryTrails } from '../../../adapters/memory/trails.ts';
import * as attachmentRoutes from '../../../contracts/http/attachments.ts';
import { followTicketRoute } from '../../../contracts/http/follow-ticket.ts';
import { decideIdentityRequestRoute } from '../../../contracts/http/identities/decide-request.ts';
import { listIdentityRequestsRoute } from '../../../contracts/http/identities/list-requests.ts';
import { openIdentityRequestRoute } from '../../../contracts/http/identities/open-request.ts';
import { requestIdentityRoute } from '../../../contracts/http/identities/request-identity.ts';
import { revealIdentityRoute } from '../../../contracts/http/identities/reveal-identity.ts';
import { listCategoriesRoute } from '../../../contracts/http/list-categories.ts';
import { listInstitutionsRoute } from '../../../contracts/http/list-institutions.ts';
import * as queueRoutes from '../../../contracts/http/list-queues.ts';
import { openTicketRoute, openWithReasonRoute } from '../../../contracts/http/open-ticket.ts';
import * as historyRoutes from '../../../contracts/http/registry-acts/history.ts';
import { listReadsRoute } from '../../../contracts/http/list-reads.ts';
import { showTrailRoute } from '../../../contracts/http/show-trail.ts';
import { replaceSecretRoute } from '../../../contracts/http/replace-secret.ts';
import type { Route } from '../../../contracts/http/route.ts';
import { routes } from '../../../contracts/http/routes.ts';
import { showMeRoute } from '../../../contracts/http/show-me.ts';
import { submitDeskTicketRoute } from '../../../contracts/http/submit-desk-ticket.ts';
import { submitTicketRoute } from '../../../contracts/http/submit-ticket.ts';
import type { Administration } from '../../../domain/administration/records.ts';
import type { AttachmentPlace } from '../../../domain/attachments/attachment.ts';
import type { AttachmentStore } from '../../../domain/attachments/attachment-store.ts';
import { readAt, type ReadLog, type TicketRead } from '../../../domain/audit/read-log.ts';
import type { Trails } from '../../../domain/audit/trail.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { RegistryContent } from '../../../domain/registry/registry-writer.ts';
import type { OfficerLogins } from '../../../domain/officers/officer-logins.ts';
import type { DailyCounts } from '../../../domain/tickets/daily-counts.ts';
import type { GuessLog } from '../../../domain/guesses/guess-log.ts';
import type { ReceiptSecrets } from '../../../domain/notices/receipt-secrets.ts';
import type { IdentityVault } from '../../../domain/tickets/identity-vault.ts';
import type { TicketStore } from '../../../domain/tickets/ticket-store.ts';
import { listCategoriesAnswer } from '../../../functions/institutions/list-categories.ts';
import { listInstitutionsAnswer } from '../../../functions/institutions/list-institutions.ts';
import { officerActAnswers } from '../../../functions/officers/officer-acts.ts';
import { api, type Answer } from '../../../functions/http/api.ts';
import { authorityWith } from '../../../functions/http/authority.ts';
import { createLog } from '../../../functions/lambda/log.ts';
import { TokenRefused } from '../../../functions/http/verify-token.ts';
import { citizenActHandlers } from '../../../functions/tickets/citizen-acts.ts';
import { followTicketAnswer } from '../../../functions/tickets/follow-ticket.ts';
import { replaceSecretAnswer } from '../../../functions/tickets/replace-secret.ts';
import { submitDeskTicketAnswer } from '../../../functions/tickets/submit-desk-ticket.ts';
import { submitTicketAnswer } from '../../../functions/tickets/submit-ticket.ts';
import { aRequest } from '../../builders/http-request.ts';
import { aRead } from '../../builders/read.ts';
import { someCursors } from '../../builders/queues.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { aCall } from '../lambda/call-of.ts';
import { keys } from './keys.ts';
import { shapeOf } from './shape.ts';
import { anAdministration, aRegistryOf, type StillStores } from './still-stores.ts';

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** What somebody was answered, and what it took. */
export interface Answered {
  readonly status: number;
  /** The problem's code, and why an act was refused. */
  readonly code?: string | undefined;
  readonly refusal?: string | undefined;
  /** Everything that whoever asked can see. */
  readonly whole: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The calls of the stores in order, each with the shape of what it asked for. */
  readonly calls: readonly string[];
  /** What would have been written, by call. */
  readonly wrote: readonly string[];
}

/** Whom and what a request is for. */
export interface Asking {
  /** The officer whose login the token shows. Absent: no token. */
  readonly officer?: string | undefined;
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly secret?: string | undefined;
}

/** A UUID of version 4, as clients make them. */
const key = '00000000-0000-4000-8000-000000000001';

/** The methods that write, and what each answers when it succeeded. */
const writing: Readonly<Record<string, unknown>> = {
  'tickets.save': 'saved',
  'tickets.submit': { outcome: 'stored' },
  'reads.record': undefined,
  'guesses.record': undefined,
  'counts.take': true,
  'secrets.putDown': undefined,
  'attachments.take': true,
  'administration.write': 'written',
};

interface Stores {
  readonly tickets: TicketStore;
  readonly registry: ReturnType<typeof aRegistryOf>;
  readonly vault: IdentityVault;
  readonly reads: ReadLog;
  readonly trails: Trails;
  readonly guesses: GuessLog;
  readonly counts: DailyCounts;
  readonly secrets: ReceiptSecrets;
  readonly queues: StillStores['queues'];
  readonly requests: StillStores['requests'];
  readonly attachments: AttachmentStore;
  readonly administration: Administration;
  readonly logins: OfficerLogins;
}

/**
 * Every route of the API over stores that stand still: what a request would write is written down and goes
 * nowhere, so that each request of a matrix finds the same country. A token is the officer's id.
 */
export class TheWholeApi {
  now: Instant = aTuesdayNoon;
  #calls: string[] = [];
  #wrote: string[] = [];
  #world: Readonly<Record<string, object>> = {};
  readonly #log = createLog({ level: 'error', write: () => undefined });
  readonly #handlers: ReadonlyMap<string, Handler>;

  constructor() {
    this.#handlers = this.#everyHandler();
    const missing = routes.filter(({ name }) => !this.#handlers.has(name)).map(({ name }) => name);
    if (missing.length > 0)
      throw new Error(
        `The matrix of authority lacks ${missing.join()}: say in the-whole-api.ts who answers.`,
      );
  }

  /** From now on requests find this country with these tickets. */
  in(content: RegistryContent, stores: StillStores): this {
    const registry = aRegistryOf(content);
    const tickets = {
      load: (number: string) => Promise.resolve(stores.files.get(number)?.ticket),
      open: (number: string) => Promise.resolve(stores.files.get(number)),
      history: (number: string) => Promise.resolve(stores.files.get(number)),
      pageBefore: (number: string, version: number) => {
        const { events = [], written = new Map() } = stores.files.get(number)?.page ?? {};
        return Promise.resolve({ events: events.filter((event) => event.version < version), written });
      },
      writtenWith: (number: string, version: number) =>
        Promise.resolve(stores.files.get(number)?.page.written.get(version)),
      textsOf: (number: string) => Promise.resolve(stores.files.get(number)?.texts),
      eventsOf: (number: string) => Promise.resolve(stores.files.get(number)?.events ?? []),
    } satisfies Partial<TicketStore>;
    const reads = {
      readsOf: (number: string) => Promise.resolve(stores.files.has(number) ? readsOf(number) : []),
      readsBefore: (number: string) => Promise.resolve(stores.files.has(number) ? readsOf(number) : []),
      readUpTo: (number: string) => Promise.resolve(stores.files.get(number)?.ticket.version),
      reasonsOf: () => Promise.resolve(new Map()),
    } satisfies Partial<ReadLog>;
    this.#world = {
      registry,
      administration: anAdministration(registry),
      logins: {
        officerOf: ({ subject }: { readonly subject: string }) => registry.officer(subject),
      },
      tickets,
      attachments: {
        of: (number: string) => Promise.resolve(stores.files.get(number)?.attachments ?? []),
        find: ({ number, place }: AttachmentPlace) =>
          Promise.resolve(stores.files.get(number)?.attachments.find((one) => one.place === place)),
      } satisfies Partial<AttachmentStore>,
      queues: stores.queues,
      requests: stores.requests,
      reads,
      trails: memoryTrails(tickets, reads),
      guesses: {
        of: () =>
          Promise.resolve({ number: { count: 0 }, source: { count: 0 }, sourceAtNumber: { count: 0 } }),
      } satisfies Partial<GuessLog>,
      vault: {
        contactOf: (number: string) =>
          Promise.resolve(
            stores.files.has(number) ? { v: 1, number, phone: '+255712345678', seed: 'mbegu' } : undefined,
          ),
      } satisfies Partial<IdentityVault>,
    };
    return this;
  }

  async asks(route: string, { officer, params, query, body, secret }: Asking = {}): Promise<Answered> {
    const handler = this.#handlers.get(route);
    const contract = routes.find(({ name }) => name === route);
    if (handler === undefined || contract === undefined) throw new Error(`There is no route ${route}.`);
    this.#calls = [];
    this.#wrote = [];
    const reply = await handler(
      aRequest({
        method: contract.method,
        path: contract.path,
        ...(params !== undefined && { params }),
        ...(query !== undefined && { query }),
        ...(body !== undefined && { body }),
        headers: {
          'accept-language': 'en',
          'idempotency-key': key,
          ...(officer !== undefined && { authorization: `Bearer ${officer}` }),
          ...(secret !== undefined && { 'mrejesho-secret': secret }),
        },
      }),
      aCall(),
    );
    const { statusCode: status = 0, headers = {}, body: text = '' } = reply;
    const content = JSON.parse(text) as Answered['body'];
    const wordOf = (field: string) =>
      typeof content[field] === 'string' && status >= 400 ? content[field] : undefined;
    return {
      status,
      code: wordOf('code'),
      refusal: wordOf('refusal'),
      whole: JSON.stringify([status, headers, text]),
      body: content,
      calls: this.#calls,
      wrote: this.#wrote,
    };
  }

  /** A store of the present country, which writes down its calls and lets nothing be written. */
  #store<Name extends keyof Stores>(name: Name): Stores[Name] {
    const store = new Proxy<object>(
      {},
      {
        get: (_, method) => {
          const call = `${name}.${String(method)}`;
          return (...given: readonly unknown[]): unknown => {
            const writes = call in writing;
            this.#calls.push(writes ? call : `${call}(${given.map(shapeOf).join()})`);
            if (writes) {
              this.#wrote.push(call);
              return Promise.resolve(writing[call]);
            }
            const stored = this.#world[name] as Readonly<Record<string | symbol, unknown>> | undefined;
            const member = stored?.[method];
            if (typeof member !== 'function') throw new TypeError(`Nobody answers ${call}.`);
            return Reflect.apply(member as (...all: unknown[]) => unknown, stored, given);
          };
        },
      },
    );
    return store as Stores[Name];
  }

  #everyHandler(): ReadonlyMap<string, Handler> {
    const stores = {
      tickets: this.#store('tickets'),
      registry: this.#store('registry'),
      vault: this.#store('vault'),
      reads: this.#store('reads'),
      trails: this.#store('trails'),
      guesses: this.#store('guesses'),
      counts: this.#store('counts'),
      secrets: this.#store('secrets'),
      queues: this.#store('queues'),
      identityRequests: this.#store('requests'),
      attachments: this.#store('attachments'),
      administration: this.#store('administration'),
      forms: { form: () => ({ url: 'https://karantini.example', fields: {} }) },
      links: { link: () => 'https://faili.example' },
      cursors: someCursors(() => this.now),
      keys: () => Promise.resolve(keys),
      webAddress: 'https://mrejesho.example',
      hashing,
      salt: () => '5a'.repeat(16),
      wait: () => Promise.resolve(),
      now: () => this.now,
    };
    const authority = authorityWith({
      verify: (subject) =>
        subject === 'none'
          ? Promise.reject(new TokenRefused('missing'))
          : Promise.resolve({ issuer: 'mtoaji', subject }),
      logins: this.#store('logins'),
      now: () => this.now,
    });
    const context = {
      edge: () => () => Promise.resolve('196.41.0.1'),
      log: () => this.#log,
      authority: () => authority,
    };
    const answered = <R extends Route>(route: R, answer: Answer<R>): readonly [string, Handler] => [
      route.name,
      api(route, () => answer, context),
    ];
    return new Map([
      answered(submitTicketRoute, submitTicketAnswer(stores)),
      answered(followTicketRoute, followTicketAnswer(stores)),
      answered(replaceSecretRoute, replaceSecretAnswer(stores)),
      ...citizenActHandlers.map(
        ({ route, handler }) => [route.name, handler(() => stores, context)] as const,
      ),
      answered(attachmentRoutes.attachFileRoute, attachFileAnswer(stores)),
      answered(attachmentRoutes.listAttachmentsRoute, listAttachmentsAnswer(stores)),
      answered(attachmentRoutes.downloadAttachmentRoute, downloadAttachmentAnswer(stores)),
      answered(listInstitutionsRoute, listInstitutionsAnswer(stores)),
      answered(listCategoriesRoute, listCategoriesAnswer(stores)),
      answered(showMeRoute, showMeAnswer(stores)),
      answered(queueRoutes.listQueueRoute, listQueueAnswer(stores)),
      answered(queueRoutes.listOwnTicketsRoute, listOwnTicketsAnswer(stores)),
      answered(queueRoutes.listInstitutionTicketsRoute, listInstitutionTicketsAnswer(stores)),
      answered(openTicketRoute, openTicketAnswer(stores)),
      answered(openWithReasonRoute, openWithReasonAnswer(stores)),
      answered(attachmentRoutes.listAttachmentsToOfficerRoute, listAttachmentsToOfficerAnswer(stores)),
      answered(attachmentRoutes.openAttachmentRoute, openAttachmentAnswer(stores)),
      answered(attachmentRoutes.openAttachmentWithReasonRoute, openAttachmentWithReasonAnswer(stores)),
      answered(listReadsRoute, listReadsAnswer(stores)),
      answered(showTrailRoute, showTrailAnswer(stores)),
      ...officerActAnswers.map(({ route, answer }) => answered(route, answer(stores))),
      answered(requestIdentityRoute, requestIdentityAnswer(stores)),
      answered(listIdentityRequestsRoute, listIdentityRequestsAnswer(stores)),
      answered(openIdentityRequestRoute, openIdentityRequestAnswer(stores)),
      answered(decideIdentityRequestRoute, decideIdentityRequestAnswer(stores)),
      answered(revealIdentityRoute, revealIdentityAnswer(stores)),
      ...registryActAnswers.map(({ route, answer }) => answered(route, answer(stores))),
      answered(historyRoutes.institutionHistoryRoute, showInstitutionHistoryAnswer(stores)),
      answered(historyRoutes.officerHistoryRoute, showOfficerHistoryAnswer(stores)),
      answered(historyRoutes.deadlinesHistoryRoute, showDeadlinesHistoryAnswer(stores)),
      answered(historyRoutes.calendarHistoryRoute, showCalendarHistoryAnswer(stores)),
      answered(historyRoutes.listOfficersRoute, listOfficersAnswer(stores)),
      answered(submitDeskTicketRoute, submitDeskTicketAnswer(stores)),
    ]);
  }
}

/** For which institutions somebody opened each ticket. */
export const readers = ['idara-b', 'wakala', 'wizara', 'mahakama'] as const;

const readsOf = (number: string): readonly TicketRead[] =>
  readers.map((institution, place) =>
    readAt(place + 1, aRead({ number, by: { officer: 'mwingine', institution, role: 'officer' } })),
  );
