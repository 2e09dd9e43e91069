import type { Key } from '../../../adapters/dynamodb/engine/keys.ts';
import { identityKeys, readKeys, registryKeys, ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { readItem, type Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { newContactItem } from '../../../adapters/dynamodb/items/contact-item.ts';
import { newIdentityRequestItem } from '../../../adapters/dynamodb/items/identity-request-item.ts';
import { noticeItem } from '../../../adapters/dynamodb/items/notice-item.ts';
import { newTextsItem } from '../../../adapters/dynamodb/items/texts-item.ts';
import { newTicketItem, readTicket } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { newWrittenItem } from '../../../adapters/dynamodb/items/written-item.ts';
import { isToCitizen, type CitizenNotice } from '../../../domain/messaging/notices/notice.ts';
import type { OutboxEntry } from '../../../domain/messaging/notices/outbox.ts';
import { tellsSecret } from '../../../domain/messaging/notices/secret-notice.ts';
import type { IdentityListing } from '../../../domain/ticketing/tickets/event.ts';
import type { TicketTexts } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import type { WrittenParts } from '../../../domain/ticketing/tickets/written.ts';
import { storedMeasures, type StoredMeasures } from '../../../adapters/dynamodb/measures-record.ts';
import { dynamoRollUpStore } from '../../../adapters/dynamodb/roll-up-store.ts';
import { saysThatRegistryIsForged } from '../../../application/registry/forged-alarm.ts';
import type { ServerKeys } from '../../../domain/foundation/keys/server-keys.ts';
import type { Policy } from '../../../domain/foundation/policy/policy.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import { TreeThroughTime } from '../../../domain/institutions/registry/tree-through-time.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import type { TableName } from '../../../lib/config/tables.ts';
import { aCapturedLog } from '../captured-log.ts';
import { Scheduler, type SchedulerOptions } from '../dynamodb/memory/scheduler.ts';
import { memoryServerKeys } from '../doubles/server-keys.ts';
import { impatience } from '../dynamodb/patient.ts';
import { aRegistryContent } from '../small-registry.ts';
import { aTuesdayNoon } from '../ticket.ts';
import type { MemoryDatabase } from '../dynamodb/memory/memory-database.ts';
import { authentic } from '../registry-macs.ts';
import { permitted } from './permitted.ts';
import { emptyTables, importRegistry, tableNames as tables } from './tables.ts';

/** A store whose calls a scheduler orders, and can let fail. */
export type ScheduledStore =
  | 'tickets'
  | 'vault'
  | 'phoneTickets'
  | 'identityRequests'
  | 'attachments'
  | 'reads'
  | 'openPages'
  | 'news'
  | 'watchedMarks'
  | 'templates'
  | 'views'
  | 'briefs'
  | 'institutionDirections'
  | 'guesses'
  | 'passCodes'
  | 'secrets'
  | 'walk'
  | 'counts'
  | 'deskEntries'
  | 'comparable'
  | 'sessions'
  | 'phoneQuestions'
  | 'queues'
  | 'listedTickets'
  | 'listLog'
  | 'measures'
  | 'rollUps'
  | 'lake'
  | 'surges'
  | 'publications'
  | 'suggestionReports'
  | 'monthlyCounts'
  | 'registry'
  | 'administration'
  | 'outbox'
  | 'pace'
  | 'smsDays'
  | 'deliveries'
  | 'optOuts'
  | 'inbox'
  | 'issuer';

/** What a test may choose of a system. */
export interface SystemOptions {
  /** The registry's. Without: the small registry. */
  readonly content?: RegistryContent;
  /** What is otherwise in its policy. */
  readonly policy?: Partial<Policy>;
  readonly startsAt?: Instant;
  /** In which order calls that go on at once reach the stores, and what happens to them by chance. */
  readonly faults?: SchedulerOptions;
  /** The scheduler itself, in the place of one with these faults. */
  readonly scheduler?: Scheduler;
  /** The stores that meet the scheduler's faults: all, unless told otherwise. The others never fail. */
  readonly faulty?: readonly ScheduledStore[];
  /** Who may be reached. */
  readonly recipients?: 'all' | ReadonlySet<string>;
}

const serverKeys = memoryServerKeys();

const forgeable = {
  officer: (id: string) => [registryKeys.officer(id)],
  institution: (id: string) => [registryKeys.institution(id)],
  category: (id: string) => [registryKeys.category(id)],
  policy: () => [registryKeys.currentPolicy, registryKeys.policy(1)],
  calendar: () => [registryKeys.currentCalendar, registryKeys.calendar(1)],
};

/** The tables of a system, in memory, with its registry, its time and its log; what lies in them, and how somebody changes it behind the product's back. */
export class StoredTables {
  readonly captured = aCapturedLog();
  readonly scheduler: Scheduler;
  readonly database = emptyTables();
  now: Instant;
  readonly #faulty: readonly ScheduledStore[] | undefined;
  /** Until the registry is imported, what is changed once it is. */
  #waiting: ((database: MemoryDatabase) => void)[] | undefined = [];
  readonly #imported: Promise<void>;

  constructor(options: SystemOptions) {
    const { content = aRegistryContent(), policy, startsAt = aTuesdayNoon, faulty } = options;
    this.scheduler = options.scheduler ?? new Scheduler(options.faults);
    this.now = startsAt;
    this.#faulty = faulty;
    this.#imported = this.#imports(
      policy ? { ...content, policy: { ...content.policy, ...policy } } : content,
    );
  }

  async #imports(content: RegistryContent): Promise<void> {
    await importRegistry(this.database, content);
    for (const edit of this.#waiting ?? []) edit(this.database);
    this.#waiting = undefined;
  }

  /** The scheduler of a store of this name. */
  protected of(store: ScheduledStore): Scheduler {
    return this.#faulty?.includes(store) === false ? new Scheduler() : this.scheduler;
  }

  /** What a store of this name is made with. */
  protected over(store: ScheduledStore) {
    const client = permitted(this.database.client(this.of(store), () => this.#waiting && this.#imported));
    const macs = { ...authentic.macs, alarm: saysThatRegistryIsForged(this.captured.log) };
    return { client, tables, macs, patience: impatience(), now: () => this.now, keys: () => this.keys() };
  }

  /** Gives a store of which all lies in one table. */
  protected on(store: ScheduledStore, table: TableName) {
    return { ...this.over(store), table };
  }

  /** Somebody who can write the tables changes an item, or removes it. */
  edits(table: TableName, key: Key, change: (item: Item) => Item | undefined): void {
    this.#edited((database) => database.edit(table, key, change));
  }

  /** Before anybody reads it again. */
  #edited(edit: (database: MemoryDatabase) => void): void {
    if (this.#waiting === undefined) edit(this.database);
    else this.#waiting.push(edit);
  }

  /** A ticket's state is another than the one that was stored. */
  tampersWithHead(number: string, forged: (state: Ticket) => Ticket): void {
    this.edits('tickets', ticketKeys.head(number), (item) => newTicketItem(forged(readTicket(item))));
  }

  /** The texts of a submission are others, or gone. */
  tampersWithTexts(number: string, texts?: TicketTexts): void {
    this.edits(
      'tickets',
      ticketKeys.texts(number),
      ({ salt }) => texts && newTextsItem(number, texts, String(salt)),
    );
  }

  /** What was written with an act is something else, or gone. */
  tampersWithWritten(number: string, version: number, parts?: WrittenParts): void {
    this.edits(
      'tickets',
      ticketKeys.written(number, version),
      ({ salt = '5a'.repeat(16) }) =>
        parts && newWrittenItem(number, version, { salt: String(salt), commitment: '', parts }),
    );
  }

  /** The vault has another contact than the one that was left, or none. */
  tampersWithContact(number: string, forged: (contact: Item) => Item | undefined): void {
    this.edits('identities', identityKeys.contact(number), forged);
  }

  /** Nobody ever opened the ticket. */
  removesReadsOf(number: string): void {
    this.#edited((database) => {
      for (const { PK, SK } of database.items('tickets'))
        if (PK === readKeys.partition(number))
          database.edit('tickets', { PK, SK: String(SK) }, () => undefined);
    });
  }

  /** An item of the registry does not match its MAC; of policies and calendars those in force. */
  forges(kind: keyof typeof forgeable, id = ''): void {
    this.#edited((database) => {
      for (const key of forgeable[kind](id))
        database.edit('registry', key, (item) => ({ ...item, forged: true }));
    });
  }

  /** Operators hold all notices, or let them go. */
  holdNotices(held: boolean): void {
    this.edits('registry', registryKeys.switches.notices, (item) => ({ ...item, held }));
  }

  /** Operators close intake until a moment that people are told, or open it. */
  closeIntake(until: Instant | undefined): void {
    this.edits('registry', registryKeys.switches.intake, (item) => ({
      ...item,
      closed: until !== undefined,
      ...(until !== undefined && { until }),
    }));
  }

  /** The vault has a contact, as intake or an act stores it. */
  keepsContact(contact: Parameters<typeof newContactItem>[0]): void {
    this.edits('identities', identityKeys.contact(contact.number), () => newContactItem(contact));
  }

  /** A request for an identity is listed, as the act that makes it does it. */
  listsRequest(number: string, listing: IdentityListing): void {
    const item = newIdentityRequestItem(number, listing);
    this.edits('tickets', { PK: String(item['PK']), SK: String(item['SK']) }, () => item);
  }

  /** All notices, as the outbox has them. */
  get notices(): readonly OutboxEntry[] {
    return this.#itemsOf('outbox', 'notice').map((item) => readItem(noticeItem, item));
  }

  /** Those that tell a new receipt secret. */
  get secretNotices(): readonly CitizenNotice[] {
    return this.notices
      .map(({ notice }) => notice)
      .filter(isToCitizen)
      .filter(tellsSecret);
  }

  /** Under which marks of phones tickets are listed. */
  get phoneListings(): readonly string[] {
    return this.#itemsOf('identities', 'phone-ticket')
      .filter(({ ttl }) => ttl === undefined)
      .map(({ PK, SK }) => [PK, SK].join(' '));
  }

  /** What is counted and rolled up in this tree, each figure as readers find it. */
  async figures(institutions: readonly Institution[] = []): Promise<StoredMeasures> {
    const measures = { client: this.database.client(), table: tables.measures };
    const tree = new TreeThroughTime(institutions, 'Africa/Dar_es_Salaam');
    return storedMeasures(measures, await dynamoRollUpStore(measures).progress(), tree);
  }

  /** The numbers of all tickets, in the order in which they were sent. */
  get numbers(): readonly string[] {
    return this.#itemsOf('tickets', 'ticket').map(({ PK }) => ticketKeys.numberIn(String(PK)));
  }

  #itemsOf(table: TableName, entity: string): readonly Item[] {
    return this.database.items(table).filter((item) => item['entity'] === entity);
  }

  /** The server's secret keys. */
  keys(): Promise<ServerKeys> {
    return Promise.resolve(serverKeys);
  }
}
