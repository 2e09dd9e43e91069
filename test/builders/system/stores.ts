import { sealedCursors } from '../../../adapters/crypto/sealed-cursors.ts';
import { dynamoAttachmentStore } from '../../../adapters/dynamodb/attachment-store.ts';
import { dynamoBriefSubscriptions } from '../../../adapters/dynamodb/brief-subscriptions.ts';
import { dynamoChainEntries } from '../../../adapters/dynamodb/chain-entries.ts';
import { dynamoCodeRequests } from '../../../adapters/dynamodb/code-requests.ts';
import { dynamoComparableTickets } from '../../../adapters/dynamodb/comparable-tickets.ts';
import { dynamoDeskEntries } from '../../../adapters/dynamodb/desk-entries.ts';
import { dynamoDailyCounts } from '../../../adapters/dynamodb/daily-counts.ts';
import { dynamoDeliveries } from '../../../adapters/dynamodb/deliveries.ts';
import { dynamoFailedNotices } from '../../../adapters/dynamodb/failed-notices.ts';
import { dynamoIdentityRequests } from '../../../adapters/dynamodb/identity-requests.ts';
import { dynamoIdentityVault } from '../../../adapters/dynamodb/identity-vault.ts';
import { dynamoIntegrityCheck } from '../../../adapters/dynamodb/integrity-check.ts';
import { dynamoAuditSamples } from '../../../adapters/dynamodb/audit-samples.ts';
import { dynamoListLog } from '../../../adapters/dynamodb/list-log.ts';
import { dynamoLooksByDay } from '../../../adapters/dynamodb/looks-by-day.ts';
import { dynamoListedTickets } from '../../../adapters/dynamodb/listed-tickets.ts';
import { dynamoLoginLinks } from '../../../adapters/dynamodb/login-links.ts';
import { dynamoMeasures } from '../../../adapters/dynamodb/measures.ts';
import { dynamoMeasuresProjector } from '../../../adapters/dynamodb/measures-projector.ts';
import { dynamoMonthlyCounts } from '../../../adapters/dynamodb/monthly-counts.ts';
import { dynamoOfficerDirectory } from '../../../adapters/dynamodb/officer-directory.ts';
import { dynamoSwitches } from '../../../adapters/dynamodb/switches.ts';
import { dynamoOfficerLogins } from '../../../adapters/dynamodb/officer-logins.ts';
import { dynamoOpenPages } from '../../../adapters/dynamodb/open-pages.ts';
import { dynamoOptOuts } from '../../../adapters/dynamodb/opt-outs.ts';
import { dynamoOutbox } from '../../../adapters/dynamodb/outbox.ts';
import { dynamoSmsDays } from '../../../adapters/dynamodb/sms-days.ts';
import { dynamoPace } from '../../../adapters/dynamodb/pace.ts';
import { dynamoPassCodes } from '../../../adapters/dynamodb/pass-codes.ts';
import { dynamoPhoneSessions } from '../../../adapters/dynamodb/phone-sessions.ts';
import { dynamoPhoneTickets } from '../../../adapters/dynamodb/phone-tickets.ts';
import { dynamoPublications } from '../../../adapters/dynamodb/publications.ts';
import { dynamoQueueProjector } from '../../../adapters/dynamodb/queue-projector.ts';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import { dynamoRateLimiter } from '../../../adapters/dynamodb/rate-limiter.ts';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import { dynamoReceiptSecrets } from '../../../adapters/dynamodb/receipt-secrets.ts';
import { dynamoAdministration } from '../../../adapters/dynamodb/registry/administration.ts';
import { dynamoFollowers } from '../../../adapters/dynamodb/registry/followers.ts';
import { dynamoJobs } from '../../../adapters/dynamodb/registry/jobs.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoRegistryEntries } from '../../../adapters/dynamodb/registry/registry-entries.ts';
import { dynamoRegistryChanges } from '../../../adapters/dynamodb/registry/registry-changes.ts';
import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import { dynamoRollUps } from '../../../adapters/dynamodb/roll-ups.ts';
import { dynamoRollUpStore } from '../../../adapters/dynamodb/roll-up-store.ts';
import { dynamoSearchIndex } from '../../../adapters/dynamodb/search-index.ts';
import { dynamoSmsInbox } from '../../../adapters/dynamodb/sms-inbox.ts';
import { dynamoSubmissions } from '../../../adapters/dynamodb/submissions.ts';
import { dynamoSuggestionReports } from '../../../adapters/dynamodb/suggestion-reports.ts';
import { dynamoSurgeDetector } from '../../../adapters/dynamodb/surge-detector.ts';
import { dynamoSurges } from '../../../adapters/dynamodb/surges.ts';
import { dynamoNewsReader } from '../../../adapters/dynamodb/news-reader.ts';
import { dynamoOfficerNews } from '../../../adapters/dynamodb/officer-news.ts';
import { dynamoWatchedMarks } from '../../../adapters/dynamodb/watched-marks.ts';
import { dynamoTemplateStore } from '../../../adapters/dynamodb/template-store.ts';
import { dynamoInstitutionDirections } from '../../../adapters/dynamodb/institution-direction-store.ts';
import { dynamoViewStore } from '../../../adapters/dynamodb/view-store.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { dynamoTrails } from '../../../adapters/dynamodb/trails.ts';
import { entriesTogether } from '../../../adapters/record/entries-together.ts';
import { reportsStateMismatch } from '../../../application/tickets/state-alarm.ts';
import type { ServerKeys } from '../../../domain/foundation/keys/server-keys.ts';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import { MemoryCleanFiles, MemoryQuarantine } from '../doubles/attachment-files.ts';
import { MemoryCheckpointStore } from '../doubles/checkpoint-store.ts';
import { MemoryClocks } from '../doubles/clocks.ts';
import { MemoryEventLake } from '../doubles/event-lake.ts';
import { MemoryEventPublisher } from '../doubles/event-publisher.ts';
import { MemoryFollowOrders } from '../doubles/follow-orders.ts';
import { MemoryHeldEvents } from '../doubles/held-events.ts';
import { MemoryAccounts } from '../doubles/officer-accounts.ts';
import { MemoryProjectionRetries } from '../doubles/projection-retries.ts';
import { MemoryLoginIssuer } from '../doubles/login-issuer.ts';
import { memoryEmailSender, memorySmsSender } from '../doubles/senders.ts';
import { aKeyPair, signerWith } from '../record.ts';
import { authentic } from '../registry-macs.ts';
import { knownCatalogue } from './known-catalogues.ts';
import { StoredTables } from './stored-tables.ts';
import { tableNames as tables } from './tables.ts';

const signingKey = aKeyPair();

/** Everything that a system stores and sends, in memory, in a time that the test moves: stores as in a stage, doubles of what is no table. */
export class Stores extends StoredTables {
  #coldStarts = 0;
  readonly cursors = sealedCursors({ keys: () => this.keys(), now: () => this.now });
  readonly issuer = new MemoryLoginIssuer(() => this.now, this.of('issuer'));
  readonly vault = dynamoIdentityVault(this.on('vault', 'identities'));
  readonly phoneTickets = dynamoPhoneTickets(this.on('phoneTickets', 'identities'));
  readonly identityRequests = dynamoIdentityRequests(this.on('identityRequests', 'tickets'));
  readonly attachments = dynamoAttachmentStore(this.on('attachments', 'tickets'));
  readonly comparable = dynamoComparableTickets(this.on('comparable', 'tickets'));
  readonly tickets = dynamoTicketStore({
    ...this.over('tickets'),
    alarm: reportsStateMismatch(this.captured.log),
  });
  readonly submissions = dynamoSubmissions(this.on('tickets', 'tickets'));
  readonly reads = dynamoReadLog(this.on('reads', 'tickets'));
  readonly trails = dynamoTrails(this.on('reads', 'tickets'));
  readonly walk = dynamoIntegrityCheck(this.on('walk', 'tickets'));
  readonly openPages = dynamoOpenPages(this.on('openPages', 'tickets'));
  readonly news = dynamoOfficerNews(this.on('news', 'registry'));
  readonly newsReader = dynamoNewsReader(this.on('news', 'registry'));
  readonly watchedMarks = dynamoWatchedMarks(this.on('watchedMarks', 'tickets'));
  readonly templates = dynamoTemplateStore(this.on('templates', 'registry'));
  readonly views = dynamoViewStore(this.on('views', 'registry'));
  readonly institutionDirections = dynamoInstitutionDirections({
    ...this.on('institutionDirections', 'registry'),
    outbox: tables.outbox,
  });
  readonly briefs = dynamoBriefSubscriptions(this.on('briefs', 'outbox'));
  readonly guesses = dynamoRateLimiter(this.on('guesses', 'tickets'));
  readonly passCodes = dynamoPassCodes(this.on('passCodes', 'tickets'));
  readonly codeRequests = dynamoCodeRequests(this.over('passCodes'));
  readonly secrets = dynamoReceiptSecrets(this.over('secrets'));
  readonly counts = dynamoDailyCounts(this.on('counts', 'tickets'));
  readonly deskEntries = dynamoDeskEntries(this.on('deskEntries', 'tickets'));
  readonly sessions = dynamoPhoneSessions(this.on('sessions', 'sessions'));
  readonly phoneQuestions = dynamoPhoneSessions({
    ...this.on('phoneQuestions', 'sessions'),
    slot: 'question',
  });
  readonly queues = {
    ...dynamoQueues({ ...this.on('queues', 'projections'), cursors: this.cursors }),
    ...dynamoQueueProjector(this.on('queues', 'projections')),
  };
  readonly listedTickets = dynamoListedTickets(this.on('listedTickets', 'tickets'));
  readonly looksByDay = dynamoLooksByDay(this.on('reads', 'tickets'));
  readonly listLog = dynamoListLog(this.on('listLog', 'tickets'));
  readonly auditSamples = dynamoAuditSamples(this.on('listLog', 'tickets'));
  readonly searchIndex = dynamoSearchIndex({
    ...this.on('queues', 'projections'),
    keys: () => this.keysOfWords(),
  });
  readonly measures = {
    ...dynamoMeasures(this.on('measures', 'measures')),
    ...dynamoMeasuresProjector(this.on('measures', 'measures')),
  };
  readonly rollUps = {
    ...dynamoRollUps(this.on('rollUps', 'measures')),
    ...dynamoRollUpStore(this.on('rollUps', 'measures')),
  };
  readonly surges = {
    ...dynamoSurges(this.on('surges', 'measures')),
    ...dynamoSurgeDetector({ ...this.over('surges'), now: () => this.now }),
  };
  readonly suggestionReports = dynamoSuggestionReports(this.on('suggestionReports', 'measures'));
  readonly publications = dynamoPublications(this.on('publications', 'measures'));
  readonly registry = {
    ...this.#remembered(),
    ...dynamoRegistryWriter(this.over('registry')),
    ...dynamoOfficerDirectory(this.on('registry', 'identities')),
  };
  readonly logins = {
    ...dynamoOfficerLogins(this.on('registry', 'registry')),
    ...dynamoLoginLinks(this.on('registry', 'registry')),
  };
  readonly accounts = new MemoryAccounts(() => this.now);
  readonly switches = dynamoSwitches(this.on('registry', 'registry'));
  readonly monthlyCounts = dynamoMonthlyCounts({
    ...this.on('monthlyCounts', 'measures'),
    registry: this.registry,
  });
  readonly administration = {
    ...dynamoAdministration(this.over('administration')),
    ...dynamoFollowers(this.on('administration', 'registry')),
    ...dynamoJobs(this.on('administration', 'registry')),
  };
  readonly registryChanges = dynamoRegistryChanges(this.on('administration', 'registry'));
  readonly outbox = {
    ...dynamoOutbox(this.on('outbox', 'outbox')),
    ...dynamoFailedNotices(this.on('outbox', 'outbox')),
  };
  readonly pace = dynamoPace(this.on('pace', 'outbox'));
  readonly smsDays = dynamoSmsDays(this.on('smsDays', 'outbox'));
  readonly deliveries = dynamoDeliveries(this.on('deliveries', 'outbox'));
  readonly optOuts = dynamoOptOuts(this.on('optOuts', 'identities'));
  readonly inbox = dynamoSmsInbox(this.on('inbox', 'outbox'));
  readonly lake = new MemoryEventLake(this.of('lake'));
  readonly quarantine = new MemoryQuarantine();
  readonly files = new MemoryCleanFiles();
  readonly clocks = new MemoryClocks();
  readonly orders = new MemoryFollowOrders();
  readonly heldEvents = new MemoryHeldEvents();
  readonly projectionRetries = new MemoryProjectionRetries();
  readonly publisher = new MemoryEventPublisher();
  readonly sms = memorySmsSender();
  readonly email = memoryEmailSender();
  readonly checkpoints = new MemoryCheckpointStore();
  readonly signer = signerWith(signingKey);

  /** A function starts anew: it remembers nothing of the registry. */
  startsCold(): void {
    this.#coldStarts += 1;
  }

  /** The registry as requests read it, remembered until its table is written, or a function starts anew. */
  #remembered(): Registry {
    const registry = dynamoRegistry({
      ...this.on('registry', 'registry'),
      neutral: authentic.neutral,
      rememberedSeconds: 1,
      now: () => (this.database.revision(tables.registry) + this.#coldStarts) * 1000,
    });
    return { ...registry, catalogue: async () => knownCatalogue(await registry.catalogue()) };
  }

  /** The keys under which words of a search are marked. */
  protected async keysOfWords(): Promise<ServerKeys> {
    return (await authentic.macs.keys()).ring;
  }

  get entries() {
    const registryEntries = dynamoRegistryEntries(this.on('walk', 'registry'));
    return entriesTogether(dynamoChainEntries(this.on('walk', 'tickets')), registryEntries);
  }
}
