import { isLost } from '../../../domain/ticketing/tickets/lost-text.ts';
import type { CommittedEvent } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { TemplateStore } from '../../../domain/institutions/templates/template-store.ts';
import type {
  NewsItem,
  NewsReader,
  OfficerNews,
  WatchedTicket,
} from '../../../domain/messaging/news/news.ts';
import type { InstitutionDirectionStore } from '../../../domain/messaging/notices/institution-direction-store.ts';
import type { BriefSubscriptions } from '../../../domain/messaging/briefs/brief-subscriptions.ts';
import type { ViewStore } from '../../../domain/casework/views/view-store.ts';
import type { OpenPages } from '../../../domain/institutions/officers/open-pages.ts';
import type { AttachmentSlot } from '../../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../../domain/ticketing/attachments/attachment-store.ts';
import {
  readAt,
  type NewRead,
  type Openings,
  type ReadLog,
  type TicketRead,
} from '../../../domain/audit/read-log.ts';
import type { LooksByDay, PlacedLook } from '../../../domain/audit/looks.ts';
import type { AuditSamples, SampleScope } from '../../../domain/audit/audit-sample.ts';
import type { CheckpointStore } from '../../../domain/audit/checkpoint-store.ts';
import { checkpointDomain, type Checkpoint } from '../../../domain/audit/checkpoint.ts';
import type { ListLog } from '../../../domain/audit/list-log.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import type { DeskEntries } from '../../../domain/ticketing/tickets/desk-entries.ts';
import type { IdentityVault } from '../../../domain/ticketing/tickets/identity-vault.ts';
import type { ComparableTickets } from '../../../domain/ticketing/tickets/comparable-tickets.ts';
import type { ListedTickets } from '../../../domain/ticketing/tickets/listed-tickets.ts';
import type { TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { createLog } from '../../../functions/lambda/log.ts';
import { aRead } from '../../builders/read.ts';
import { aKeptTemplate } from '../../builders/template.ts';
import { System } from '../../builders/system/system.ts';
import { shapeOf } from './shape.ts';
import { aStillSystem, type StillStores } from './still-stores.ts';
import { numbers } from './story.ts';
import { trailsOfStories } from './trails-of-stories.ts';

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

/** In the place of what a method that writes answers: its store says it. */
const asItsStoreSays = Symbol('as its store says');

/** The methods that write, and what each answers when it succeeded. */
const writing: Readonly<Record<string, unknown>> = {
  'tickets.save': 'saved',
  'tickets.submit': { outcome: 'stored' },
  'reads.record': asItsStoreSays,
  'listLog.recordList': undefined,
  'auditSamples.begin': true,
  'auditSamples.add': true,
  'openPages.say': undefined,
  'comparable.keep': undefined,
  'templates.write': 'written',
  'views.write': 'written',
  'institutionDirections.write': 'written',
  'briefs.begin': undefined,
  'briefs.end': undefined,
  'news.watch': undefined,
  'news.unwatch': undefined,
  'news.readUntil': undefined,
  'watchedMarks.mark': true,
  'rateLimiter.take': { taken: true, before: 0 },
  'rateLimiter.giveBack': undefined,
  'counts.take': { taken: true, before: 0 },
  'deskEntries.take': { taken: true, before: 0 },
  'secrets.putDown': undefined,
  'attachments.take': true,
  'administration.write': 'written',
  'administration.propose': 'proposed',
  'administration.endProposal': 'written',
};

/** By what a call is told from another. Beside the number a head is handed back as it was read, or that there was none. */
const handedBack: ReadonlySet<string> = new Set(['tickets.isStateDisputed', 'tickets.secretCommitment']);
const asked = (call: string, given: readonly unknown[]): readonly unknown[] =>
  handedBack.has(call) ? given.slice(0, 1) : given;

/**
 * Every route of the API over stores that stand still: what a request would write is written down and goes
 * nowhere, so that each request of a matrix finds the same country. A token is the officer's id.
 */
export class TheWholeApi extends System {
  #calls: string[] = [];
  #wrote: string[] = [];
  #world: Readonly<Record<string, object>> = {};
  readonly #log = createLog({ level: 'error', write: () => undefined });

  /** From now on requests find this country with these tickets. */
  in(content: RegistryContent, stores: StillStores): this {
    const { registry, administration, registryChanges, rollUps, surges, suggestionReports } =
      aStillSystem(content);
    const tickets = {
      state: (number: string) => Promise.resolve(stores.files.get(number)?.ticket),
      isStateDisputed: () => Promise.resolve(false),
      submittedUnder: () => Promise.resolve(undefined),
      secretCommitment: () => Promise.resolve('unsaid' as const),
      load: (number: string) => Promise.resolve(stores.files.get(number)?.ticket),
      open: (number: string) => Promise.resolve(stores.files.get(number)),
      history: (number: string) => Promise.resolve(stores.files.get(number)),
      pageBefore: (number: string, version: number) => {
        const { events = [], written = new Map() } = stores.files.get(number)?.page ?? {};
        return Promise.resolve({ events: events.filter((event) => event.version < version), written });
      },
      writtenWith: ({ number, version }: CommittedEvent) =>
        Promise.resolve(stores.files.get(number)?.page.written.get(version)),
      textsOf: (number: string) => {
        const texts = stores.files.get(number)?.texts;
        return Promise.resolve(isLost(texts) ? undefined : texts);
      },
      eventsOf: (number: string) => Promise.resolve(stores.files.get(number)?.events ?? []),
      eventsAfter: (number: string, version: number, limit: number) =>
        Promise.resolve(
          (stores.files.get(number)?.events ?? []).filter((event) => event.version > version).slice(0, limit),
        ),
    } satisfies Partial<TicketStore>;
    const openingsOf = (number: string): Openings => {
      const { holder, version } = stores.files.get(number)?.ticket ?? {};
      return holder && version ? { [holder]: version } : {};
    };
    const reads = {
      record: ({ number }: NewRead) => Promise.resolve(openingsOf(number)),
      readsOf: (number: string) => Promise.resolve(stores.files.has(number) ? readsOf(number) : []),
      readsBefore: (number: string) => Promise.resolve(stores.files.has(number) ? readsOf(number) : []),
      readUpTo: (number: string) => Promise.resolve(stores.files.get(number)?.ticket.version),
      standing: (number: string) => Promise.resolve({ openings: openingsOf(number) }),
      reasonsOf: () => Promise.resolve(new Map()),
    } satisfies Partial<ReadLog>;
    this.#world = {
      registry,
      administration,
      registryChanges,
      followers: administration,
      rollUps,
      surges,
      suggestionReports,
      logins: {
        officerOf: ({ subject }: { readonly subject: string }) => registry.officer(subject),
      },
      tickets,
      attachments: {
        of: (number: string) => Promise.resolve(stores.files.get(number)?.attachments ?? []),
        find: ({ number, place }: AttachmentSlot) =>
          Promise.resolve(stores.files.get(number)?.attachments.find((one) => one.place === place)),
      } satisfies Partial<AttachmentStore>,
      queues: stores.queues,
      searchIndex: stores.searchIndex,
      listedTickets: {
        contentsOf: (numbers: readonly string[]) =>
          Promise.resolve(
            new Map(
              numbers.flatMap((number) => {
                const file = stores.files.get(number);
                if (file === undefined || isLost(file.texts)) return [];
                return [[number, { ticket: file.ticket, subject: file.texts.subject }] as const];
              }),
            ),
          ),
        statesOf: (numbers: readonly string[]) =>
          Promise.resolve(
            new Map(
              numbers.flatMap((number) => {
                const ticket = stores.files.get(number)?.ticket;
                return ticket === undefined ? [] : [[number, ticket] as const];
              }),
            ),
          ),
        senderMarksOf: (numbers: readonly string[]) =>
          Promise.resolve(new Map(numbers.map((number) => [number, stores.senderMarksOf(number)] as const))),
        messagesOf: () => Promise.resolve(new Map()),
      } satisfies ListedTickets,
      listLog: { listsOf: () => Promise.resolve([]) } satisfies Partial<ListLog>,
      auditSamples: {
        askedBy: () => Promise.resolve([{ id: samples.asked, at: aMoment, ...sampled }]),
        find: (officer, id) =>
          Promise.resolve({
            ...{ id, officer, at: aMoment, asked: { ...sampled, checkpoint: 1 }, findings: [] },
            ...{ count: 1, lastHash: 'hash' },
            ...(id === samples.drawn && { drawn: { seed: 'mbegu', among: 9, items: everyNumber } }),
          }),
      } satisfies Partial<AuditSamples>,
      checkpoints: {
        newest: () => Promise.resolve(aCheckpoint),
        checkpoint: () => Promise.resolve(aCheckpoint),
      } satisfies Partial<CheckpointStore>,
      identityRequests: stores.identityRequests,
      looksByDay: {
        looksOfDay: (day) => Promise.resolve({ looks: looksOn(day, stores).map(({ line }) => line) }),
        looksOfOfficer: (_, day, limit, before = '~') =>
          Promise.resolve(
            looksOn(day, stores)
              .toReversed()
              .filter(({ place }) => place < before)
              .slice(0, limit),
          ),
      } satisfies LooksByDay,
      reads,
      templates: {
        of: () => Promise.resolve({ version: 1, templates: [aKeptTemplate()] }),
        doneFor: () => Promise.resolve(undefined),
        historyOf: () => Promise.resolve({ items: [] }),
      } satisfies Partial<TemplateStore>,
      institutionDirections: {
        of: () => Promise.resolve(undefined),
        listedAt: () => Promise.resolve([]),
        due: () => Promise.resolve([]),
      } satisfies Partial<InstitutionDirectionStore>,
      briefs: {
        of: () => Promise.resolve(undefined),
        institutionsOf: () => Promise.resolve([]),
      } satisfies Partial<BriefSubscriptions>,
      views: {
        of: () => Promise.resolve({ version: 0, views: [] }),
        changesOf: () => Promise.resolve([]),
      } satisfies Partial<ViewStore>,
      newsReader: {
        of: () =>
          Promise.resolve({
            items: stores.news,
            unknown: stores.news.map(({ number }) => number),
            watched: stores.news.map(watchedAsNews),
            choices: {},
          }),
        newest: (_, count) => Promise.resolve({ items: stores.news.slice(0, count) }),
      } satisfies NewsReader,
      news: {
        watchedBy: () => Promise.resolve(stores.news.map(watchedAsNews)),
        watchersOf: () => Promise.resolve([]),
        watches: () => Promise.resolve(false),
      } satisfies Partial<OfficerNews>,
      deskEntries: { entriesOf: () => Promise.resolve([]) } satisfies Partial<DeskEntries>,
      comparable: { openAt: () => Promise.resolve([]) } satisfies Partial<ComparableTickets>,
      openPages: { of: () => Promise.resolve([]) } satisfies Partial<OpenPages>,
      trails: trailsOfStories(tickets, reads),
      vault: {
        contactOf: (number: string) =>
          Promise.resolve(
            stores.files.has(number)
              ? { v: 1, number, phone: '+255712345678', seed: 'mbegu', gives: '' }
              : undefined,
          ),
      } satisfies Partial<IdentityVault>,
    };
    return this;
  }

  async asks(route: string, { officer, params, query, body, secret }: Asking = {}): Promise<Answered> {
    this.#calls = [];
    this.#wrote = [];
    const {
      status,
      headers,
      body: content,
      text,
    } = await this.answers(route, {
      ...(params !== undefined && { params }),
      ...(query !== undefined && { query }),
      ...(body !== undefined && { body }),
      headers: {
        'accept-language': 'en',
        'idempotency-key': key,
        ...(officer !== undefined && { authorization: `Bearer ${officer}` }),
        ...(secret !== undefined && { 'mrejesho-secret': secret }),
      },
    });
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

  protected override get apiContext() {
    return { ...super.apiContext, log: () => this.#log };
  }

  /** A store of the present country, which writes down its calls and lets nothing be written. */
  protected override given<Store extends object>(name: string, store: Store): Store {
    if (name === 'edge') return store;
    return new Proxy(store, {
      get: (_, method) => {
        const call = `${name}.${String(method)}`;
        return (...given: readonly unknown[]): unknown => {
          const writes = call in writing;
          this.#calls.push(writes ? call : `${call}(${asked(call, given).map(shapeOf).join()})`);
          if (writes) this.#wrote.push(call);
          const stored = this.#world[name] as Readonly<Record<string | symbol, unknown>> | undefined;
          const member = stored?.[method];
          if (writes && writing[call] !== asItsStoreSays) return Promise.resolve(writing[call]);
          if (typeof member !== 'function') throw new TypeError(`Nobody answers ${call}.`);
          return Reflect.apply(member as (...all: unknown[]) => unknown, stored, given);
        };
      },
    });
  }
}

const watchedAsNews = ({ number, at }: NewsItem): WatchedTicket => ({ number, since: at });

/** Samples of every auditor: one whose lot fell is drawn when it is shown, of the other every ticket was drawn before. */
export const samples = {
  asked: '00000000-0000-4000-8000-0000000000a1',
  drawn: '00000000-0000-4000-8000-0000000000d1',
} as const;
const aMoment = '2026-12-31T20:00:00Z';
const sampled: SampleScope = { of: 'tickets', from: '2026-11-01', until: '2026-12-31', size: 50 };
const everyNumber = Array.from({ length: 100 }, (_, place) => numbers[place] ?? '');
const aCheckpoint: Checkpoint = {
  statement: {
    ...{ v: 1, domain: checkpointDomain, sequence: 1, until: aMoment, signedAt: aMoment },
    ...{ size: 0, root: '', peaks: [], batch: { leaves: 0, hash: '' }, key: '' },
  },
  signature: '',
};

/** A look of one officer at each ticket, all on one day. */
const looksOn = (day: string, { files }: StillStores): readonly PlacedLook[] =>
  [...files.keys()].toSorted().flatMap((number) => {
    const line = readAt(
      1,
      aRead({ number, by: { officer: 'mwingine', institution: 'wakala', role: 'officer' } }),
    );
    return line.at.startsWith(day) ? [{ place: number, line }] : [];
  });

/** For which institutions somebody opened each ticket. */
export const readers = ['idara-b', 'wakala', 'wizara', 'mahakama'] as const;

const readsOf = (number: string): readonly TicketRead[] =>
  readers.map((institution, place) =>
    readAt(place + 1, aRead({ number, by: { officer: 'mwingine', institution, role: 'officer' } })),
  );
