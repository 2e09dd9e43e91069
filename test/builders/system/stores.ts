import { sealedCursors } from '../../../adapters/crypto/sealed-cursors.ts';
import { MemoryAdministration } from '../../../adapters/memory/administration.ts';
import { MemoryCleanFiles, MemoryQuarantine } from '../../../adapters/memory/attachment-files.ts';
import { MemoryAttachmentStore } from '../../../adapters/memory/attachment-store.ts';
import { MemoryCheckpointStore } from '../../../adapters/memory/checkpoint-store.ts';
import { MemoryClocks } from '../../../adapters/memory/clocks.ts';
import { MemoryComparableTickets } from '../../../adapters/memory/comparable-tickets.ts';
import { MemoryDailyCounts } from '../../../adapters/memory/daily-counts.ts';
import { MemoryDeliveries } from '../../../adapters/memory/deliveries.ts';
import { MemoryEventPublisher } from '../../../adapters/memory/event-publisher.ts';
import { MemoryFollowOrders } from '../../../adapters/memory/follow-orders.ts';
import { MemoryRateLimiter } from '../../../adapters/memory/rate-limiter.ts';
import { MemoryLoginIssuer } from '../../../adapters/memory/login-issuer.ts';
import { MemoryEventLake } from '../../../adapters/memory/event-lake.ts';
import { MemoryMeasures } from '../../../adapters/memory/measures.ts';
import { MemoryRollUps } from '../../../adapters/memory/roll-ups.ts';
import { memoryMonthlyCounts } from '../../../adapters/memory/monthly-counts.ts';
import { MemoryPublications } from '../../../adapters/memory/publications.ts';
import { MemoryIdentityRequests } from '../../../adapters/memory/identity-requests.ts';
import { MemoryIdentityVault } from '../../../adapters/memory/identity-vault.ts';
import { MemoryOpenPages } from '../../../adapters/memory/open-pages.ts';
import { MemoryOptOuts } from '../../../adapters/memory/opt-outs.ts';
import { MemoryOutbox } from '../../../adapters/memory/outbox.ts';
import { MemoryPhoneSessions } from '../../../adapters/memory/phone-sessions.ts';
import { MemoryPassCodes } from '../../../adapters/memory/pass-codes.ts';
import { MemoryPace } from '../../../adapters/memory/pace.ts';
import { MemoryPhoneTickets } from '../../../adapters/memory/phone-tickets.ts';
import { MemoryQueues } from '../../../adapters/memory/queues.ts';
import { MemoryReadLog } from '../../../adapters/memory/read-log.ts';
import { MemoryReceiptSecrets } from '../../../adapters/memory/receipt-secrets.ts';
import { MemoryIntegrityCheck } from '../../../adapters/memory/integrity-check.ts';
import { MemoryRegistry } from '../../../adapters/memory/registry.ts';
import { Scheduler, type SchedulerOptions } from '../../../adapters/memory/scheduler.ts';
import { memoryEmailSender, memorySmsSender } from '../../../adapters/memory/senders.ts';
import { memoryServerKeys } from '../../../adapters/memory/server-keys.ts';
import { MemorySurges } from '../../../adapters/memory/surges.ts';
import { MemorySmsInbox } from '../../../adapters/memory/sms-inbox.ts';
import { MemoryTemplateStore } from '../../../adapters/memory/template-store.ts';
import { MemoryTicketStore } from '../../../adapters/memory/ticket-store.ts';
import { memoryTrails } from '../../../adapters/memory/trails.ts';
import type { ServerKeys } from '../../../domain/foundation/keys/server-keys.ts';
import type { MonthlyCounts } from '../../../domain/analytics/publication/publications.ts';
import type { Policy } from '../../../domain/foundation/policy/policy.ts';
import type { Cursors } from '../../../domain/casework/queues/cursors.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { neutralOffice } from '../../../words/neutral-office.ts';
import { saysThatRegistryIsForged } from '../../../application/registry/forged-alarm.ts';
import { reportsStateMismatch } from '../../../application/tickets/state-alarm.ts';
import { aCapturedLog } from '../captured-log.ts';
import { aKeyPair, signerWith } from '../record.ts';
import { aRegistryContent } from '../small-registry.ts';
import { aTuesdayNoon } from '../ticket.ts';
import { entriesOf } from './entries.ts';

/** A store whose calls a scheduler orders, and can let fail. */
export type ScheduledStore =
  | 'tickets'
  | 'vault'
  | 'phoneTickets'
  | 'identityRequests'
  | 'attachments'
  | 'reads'
  | 'openPages'
  | 'templates'
  | 'guesses'
  | 'passCodes'
  | 'secrets'
  | 'walk'
  | 'counts'
  | 'comparable'
  | 'sessions'
  | 'phoneQuestions'
  | 'queues'
  | 'measures'
  | 'rollUps'
  | 'lake'
  | 'surges'
  | 'publications'
  | 'monthlyCounts'
  | 'registry'
  | 'administration'
  | 'outbox'
  | 'pace'
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

const signingKey = aKeyPair();

/** Everything that a system stores and sends, in memory, in a time that the test moves. */
export class Stores {
  readonly captured = aCapturedLog();
  readonly scheduler: Scheduler;
  readonly vault: MemoryIdentityVault;
  readonly phoneTickets: MemoryPhoneTickets;
  readonly identityRequests: MemoryIdentityRequests;
  readonly attachments: MemoryAttachmentStore;
  readonly tickets: MemoryTicketStore;
  readonly walk: MemoryIntegrityCheck;
  readonly reads: MemoryReadLog;
  readonly openPages: MemoryOpenPages;
  readonly templates: MemoryTemplateStore;
  readonly guesses: MemoryRateLimiter;
  readonly secrets: MemoryReceiptSecrets;
  readonly counts: MemoryDailyCounts;
  readonly comparable: MemoryComparableTickets;
  readonly sessions: MemoryPhoneSessions;
  readonly phoneQuestions: MemoryPhoneSessions;
  readonly cursors: Cursors;
  readonly queues: MemoryQueues;
  readonly measures: MemoryMeasures;
  readonly rollUps: MemoryRollUps;
  readonly lake: MemoryEventLake;
  readonly surges: MemorySurges;
  readonly publications: MemoryPublications;
  readonly registry: MemoryRegistry;
  readonly administration: MemoryAdministration;
  readonly outbox: MemoryOutbox;
  readonly passCodes: MemoryPassCodes;
  readonly pace: MemoryPace;
  readonly deliveries: MemoryDeliveries;
  readonly optOuts: MemoryOptOuts;
  readonly inbox: MemorySmsInbox;
  readonly issuer: MemoryLoginIssuer;
  readonly quarantine = new MemoryQuarantine();
  readonly files = new MemoryCleanFiles();
  readonly monthlyCounts: MonthlyCounts;
  readonly clocks = new MemoryClocks();
  readonly orders = new MemoryFollowOrders();
  readonly publisher = new MemoryEventPublisher();
  readonly sms = memorySmsSender();
  readonly email = memoryEmailSender();
  readonly checkpoints = new MemoryCheckpointStore();
  readonly signer = signerWith(signingKey);
  now: Instant;
  readonly #keys = memoryServerKeys();

  constructor(options: SystemOptions = {}) {
    const { content = aRegistryContent(), policy, startsAt = aTuesdayNoon, faulty } = options;
    const scheduler = options.scheduler ?? new Scheduler(options.faults);
    const of = (store: ScheduledStore) => (faulty?.includes(store) === false ? new Scheduler() : scheduler);
    this.scheduler = scheduler;
    this.now = startsAt;
    this.issuer = new MemoryLoginIssuer(() => this.now, of('issuer'));
    this.vault = new MemoryIdentityVault(of('vault'));
    this.phoneTickets = new MemoryPhoneTickets(of('phoneTickets'));
    this.identityRequests = new MemoryIdentityRequests(of('identityRequests'));
    this.attachments = new MemoryAttachmentStore(of('attachments'));
    this.comparable = new MemoryComparableTickets(of('comparable'));
    this.tickets = new MemoryTicketStore({
      alarm: reportsStateMismatch(this.captured.log),
      scheduler: of('tickets'),
      vault: this.vault,
      phoneTickets: this.phoneTickets,
      requests: this.identityRequests,
      comparable: this.comparable,
      attachments: this.attachments,
    });
    this.reads = new MemoryReadLog(of('reads'));
    this.walk = new MemoryIntegrityCheck(this.tickets, this.reads, of('walk'));
    this.openPages = new MemoryOpenPages(of('openPages'));
    this.templates = new MemoryTemplateStore(of('templates'));
    this.guesses = new MemoryRateLimiter(of('guesses'));
    this.secrets = new MemoryReceiptSecrets(this.tickets, of('secrets'));
    this.counts = new MemoryDailyCounts(of('counts'));
    this.sessions = new MemoryPhoneSessions(of('sessions'));
    this.phoneQuestions = new MemoryPhoneSessions(of('phoneQuestions'));
    this.cursors = sealedCursors({ keys: () => this.keys(), now: () => this.now });
    this.queues = new MemoryQueues(this.cursors, of('queues'));
    this.measures = new MemoryMeasures(of('measures'), () => this.now);
    this.rollUps = new MemoryRollUps(this.measures, of('rollUps'));
    this.lake = new MemoryEventLake(of('lake'));
    this.publications = new MemoryPublications(of('publications'));
    this.registry = new MemoryRegistry(
      { ...content, policy: { ...content.policy, ...policy } },
      of('registry'),
      { alarm: saysThatRegistryIsForged(this.captured.log), neutral: neutralOffice },
    );
    this.monthlyCounts = memoryMonthlyCounts(this.measures, this.registry, of('monthlyCounts'));
    this.administration = new MemoryAdministration(this.registry, of('administration'));
    this.outbox = new MemoryOutbox(of('outbox'));
    this.passCodes = new MemoryPassCodes(this.outbox, of('passCodes'));
    this.surges = new MemorySurges(this.outbox, of('surges'));
    this.pace = new MemoryPace(of('pace'));
    this.deliveries = new MemoryDeliveries(of('deliveries'));
    this.optOuts = new MemoryOptOuts(of('optOuts'));
    this.inbox = new MemorySmsInbox(of('inbox'));
  }

  /** The server's secret keys. */
  keys(): Promise<ServerKeys> {
    return Promise.resolve(this.#keys);
  }

  get trails() {
    return memoryTrails(this.tickets, this.reads);
  }

  get entries() {
    return entriesOf(this.tickets, this.trails);
  }
}
