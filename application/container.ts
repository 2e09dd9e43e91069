import type { Administration } from '../domain/administration/administration.ts';
import type { AttachmentStore } from '../domain/ticketing/attachments/attachment-store.ts';
import type {
  CleanFiles,
  Cleaning,
  FileLinks,
  Quarantine,
  UploadForms,
} from '../domain/ticketing/attachments/files.ts';
import type { CheckpointStore, ChainEntries, Signer } from '../domain/audit/checkpoint-store.ts';
import type { Hashing } from '../domain/audit/hashing.ts';
import type { Submissions } from '../domain/audit/receipt-proof.ts';
import type { IntegrityCheck } from '../domain/audit/integrity-check.ts';
import type { AuditSamples } from '../domain/audit/audit-sample.ts';
import type { ListLog } from '../domain/audit/list-log.ts';
import type { LooksByDay } from '../domain/audit/looks.ts';
import type { ReadLog } from '../domain/audit/read-log.ts';
import type { Trails } from '../domain/audit/trail.ts';
import type { Clocks } from '../domain/ticketing/clock/clocks.ts';
import type { Instant } from '../domain/foundation/time/instant.ts';
import type { IdentityRequests } from '../domain/casework/identities/identity-requests.ts';
import type { Registry } from '../domain/institutions/registry/registry.ts';
import type { ServerKeys } from '../domain/foundation/keys/server-keys.ts';
import type { CodeRequests } from '../domain/messaging/notices/code-requests.ts';
import type { Deliveries } from '../domain/messaging/notices/deliveries.ts';
import type { FailedNotices } from '../domain/messaging/notices/failed-notices.ts';
import type { Outbox } from '../domain/messaging/notices/outbox.ts';
import type { MessagesPerSecond, Pace } from '../domain/messaging/notices/pace.ts';
import type { EmailSender, SmsSender } from '../domain/messaging/notices/senders.ts';
import type { SmsDays } from '../domain/messaging/notices/sms-budget.ts';
import type { OptOuts } from '../domain/messaging/sms/opt-outs.ts';
import type { SmsInbox } from '../domain/messaging/sms/sms-inbox.ts';
import type { IssuerPages, LoginIssuer } from '../domain/institutions/officers/login-issuer.ts';
import type { LoginCookies } from '../domain/institutions/officers/login-cookies.ts';
import type { OpenPages } from '../domain/institutions/officers/open-pages.ts';
import type { PresentOfficer } from '../domain/institutions/officers/present-officer.ts';
import type { OfficerAccounts, OfficersPool } from '../domain/institutions/officers/officer-accounts.ts';
import type { OfficerLogins } from '../domain/institutions/officers/officer-logins.ts';
import type { OfficerDirectory } from '../domain/institutions/officers/officer-directory.ts';
import type { EventLake, Pseudonyms } from '../domain/analytics/lake/event-lake.ts';
import type { MeasuresProjector } from '../domain/analytics/measures/measures.ts';
import type { RollUps, RollUpStore } from '../domain/analytics/measures/batches.ts';
import type { SurgeDetector } from '../domain/messaging/notices/surge-detector.ts';
import type { Surges } from '../domain/analytics/surges/surges.ts';
import type {
  SuggestionCells,
  SuggestionReports,
} from '../domain/analytics/suggestions/suggestion-reports.ts';
import type { MonthlyCounts, Publications } from '../domain/analytics/publication/publications.ts';
import type { Cursors } from '../domain/casework/queues/cursors.ts';
import type { QueueProjector, Queues } from '../domain/casework/queues/queues.ts';
import type { SearchIndex } from '../domain/casework/search/search-index.ts';
import type { PhoneQuestions, PhoneSessions } from '../domain/messaging/sessions/phone-sessions.ts';
import type { ComparableTickets } from '../domain/ticketing/tickets/comparable-tickets.ts';
import type { ListedTickets } from '../domain/ticketing/tickets/listed-tickets.ts';
import type { DailyCounts } from '../domain/ticketing/tickets/daily-counts.ts';
import type { AccessPoints } from '../domain/foundation/vocabulary/access-points.ts';
import type { FollowOrders } from '../domain/casework/acts/merging/follow-orders.ts';
import type { HeldEvents } from '../domain/ticketing/tickets/held-events.ts';
import type { ProjectionRetries } from '../domain/ticketing/tickets/projection-retries.ts';
import type { RateLimiter } from '../domain/foundation/rate-limits/rate-limiter.ts';
import type { PassCodes } from '../domain/foundation/rate-limits/pass-codes.ts';
import type { Proofs } from '../domain/foundation/rate-limits/proofs.ts';
import type { IdentityVault } from '../domain/ticketing/tickets/identity-vault.ts';
import type { DeskEntries } from '../domain/ticketing/tickets/desk-entries.ts';
import type { PhoneTickets } from '../domain/ticketing/tickets/phone-tickets.ts';
import type { NewsReader, OfficerNews, WatchedMarks } from '../domain/messaging/news/news.ts';
import type { TemplateStore } from '../domain/institutions/templates/template-store.ts';
import type { InstitutionDirectionStore } from '../domain/messaging/notices/institution-direction-store.ts';
import type { BriefSubscriptions } from '../domain/messaging/briefs/brief-subscriptions.ts';
import type { ViewStore } from '../domain/casework/views/view-store.ts';
import type { ReceiptSecrets } from '../domain/messaging/notices/receipt-secrets.ts';
import type { TicketStore } from '../domain/ticketing/tickets/ticket-store.ts';
import type { RegistryChanges } from '../domain/administration/registry-changes.ts';
import type { Log } from './log.ts';

/**
 * Ports of all use cases, by name. Each adapter builds only those that its use cases pick, so that its bundle holds
 * no more.
 */
export interface Container {
  readonly tickets: TicketStore;
  readonly vault: IdentityVault;
  /** Which tickets came from a phone. */
  readonly phoneTickets: PhoneTickets;
  /** The open requests to see what lies in the vault. */
  readonly identityRequests: IdentityRequests;
  /** What was changed of the registry, by its chain. */
  readonly registryChanges: RegistryChanges;
  readonly queues: Queues;
  /** What lists show of tickets beside their entries. */
  readonly listedTickets: ListedTickets;
  /** Which lists showed words of tickets to whom. */
  readonly listLog: ListLog;
  /** What auditors drew by lot, with their findings. */
  readonly auditSamples: AuditSamples;
  /** To the next page of a listing, and to what is older of a record. */
  readonly cursors: Cursors;
  readonly rateLimiter: RateLimiter;
  readonly proofs: Proofs;
  /** What codes by SMS let through. */
  readonly passCodes: PassCodes;
  readonly codeRequests: CodeRequests;
  /** Where lost receipt secrets are replaced. */
  readonly secrets: ReceiptSecrets;
  /** The open tickets that others are compared with. */
  readonly comparable: ComparableTickets;
  /** How many tickets came today, by phone and by source. */
  readonly counts: DailyCounts;
  /** What officers wrote down at desks today. */
  readonly deskEntries: DeskEntries;
  /** What phones are in the midst of. */
  readonly sessions: PhoneSessions;
  /** What waits for the owner of a phone to say whether tickets are theirs. */
  readonly phoneQuestions: PhoneQuestions;
  /** Who officers log in with. */
  readonly issuer: LoginIssuer;
  readonly issuerPages: IssuerPages;
  /** Where accounts of officers are found; absent: they log in at an issuer where none are made from here. */
  readonly pool:
    (Pick<OfficersPool, 'issuer'> & { readonly accounts: Pick<OfficerAccounts, 'find'> }) | undefined;
  /** Whose logins accounts are. */
  readonly logins: OfficerLogins;
  /** Logins as browsers keep them. */
  readonly loginCookies: LoginCookies;
  /** The active officer whose access token it is; undefined where it is nobody's, or not to be believed. */
  readonly admits: (accessToken: string, log: Log) => Promise<PresentOfficer | undefined>;
  readonly attachments: AttachmentStore;
  /** What takes a file into quarantine. */
  readonly forms: UploadForms;
  readonly quarantine: Quarantine;
  /** Where cleaned files are kept. */
  readonly files: CleanFiles;
  readonly clean: (bytes: Uint8Array) => Cleaning;
  /** What leads to a clean file, for a while. */
  readonly links: FileLinks;
  /** Who opened which ticket. */
  readonly reads: ReadLog;
  readonly looksByDay: LooksByDay;
  /** The texts that offices keep ready. */
  readonly templates: TemplateStore;
  readonly views: ViewStore;
  /** Directions to institutions, with their clocks. */
  readonly institutionDirections: InstitutionDirectionStore;
  /** Who gets weekly briefs of what. */
  readonly briefs: BriefSubscriptions;
  readonly news: OfficerNews;
  readonly newsReader: NewsReader;
  readonly watchedMarks: WatchedMarks;
  /** Which officers have a ticket open. */
  readonly openPages: OpenPages;
  /** Both chains of a ticket. */
  readonly trails: Trails;
  /** What was stored in every chain. */
  readonly entries: ChainEntries;
  readonly checkpoints: CheckpointStore;
  /** How far apart checkpoints are, in seconds. */
  readonly checkpointEverySeconds: number;
  /** The submissions of tickets, as the record has them. */
  readonly submissions: Submissions;
  readonly integrityCheck: IntegrityCheck;
  readonly signer: Signer;
  readonly registry: Registry;
  /** Where administrators change the registry. */
  readonly administration: Administration;
  /** What wakes for the deadlines of tickets. */
  readonly clocks: Clocks;
  /** A clock that is late by less, in seconds, may still be alive: it is left to it. */
  readonly graceSeconds: number;
  /** Keeps the lines of queues as events say. */
  readonly queueProjector: QueueProjector;
  /** Words by which tickets are found. */
  readonly searchIndex: SearchIndex;
  /** Counts what happens to tickets, at each institution. */
  readonly measuresProjector: MeasuresProjector;
  /** Adds up what is counted for all that lie above. */
  readonly rollUpStore: RollUpStore;
  /** Where it is read. */
  readonly rollUps: RollUps;
  /** What was counted so many seconds ago is settled: nothing comes before it any more. */
  readonly settlingSeconds: number;
  /** Where events lie to be counted by whatever nobody thought of before. */
  readonly lake: EventLake;
  readonly pseudonyms: Pseudonyms;
  /** Looks for surges. */
  readonly surgeDetector: SurgeDetector;
  readonly surges: Surges;
  /** What was told of months in public. */
  readonly publications: Publications;
  readonly monthlyCounts: MonthlyCounts;
  /** What the lake counts of suggestions, and the reports of it by month. */
  readonly suggestionCells: SuggestionCells;
  readonly suggestionReports: SuggestionReports;
  /** Gives the work that mergers make, to be done afterwards. */
  readonly orders: FollowOrders;
  /** Events held back in the queue of whoever holds them. */
  readonly heldEvents: HeldEvents;
  /** Where projections are tried again, each apart from the others. */
  readonly projectionRetries: ProjectionRetries;
  /** Notices on their way. */
  readonly outbox: Outbox;
  readonly failedNotices: FailedNotices;
  /** Which notices providers took. */
  readonly deliveries: Deliveries;
  /** Phones to which no SMS goes. */
  readonly optOuts: OptOuts;
  /** What is known of SMS that came in. */
  readonly inbox: SmsInbox;
  /** The pace of providers, which all senders share. */
  readonly pace: Pace;
  readonly messagesPerSecond: MessagesPerSecond;
  /** The SMS of each day. */
  readonly smsDays: SmsDays;
  /** So many SMS may go in a day, unless an operator says otherwise. */
  readonly smsPerDay: number;
  /** How officers are reached. */
  readonly directory: OfficerDirectory;
  readonly sms: SmsSender;
  readonly email: EmailSender;
  /** Who may be reached: everybody, or outside prod only those listed. */
  readonly recipients: 'all' | ReadonlySet<string>;
  /** A name for one claim of a notice, another each time. */
  readonly newClaimant: () => string;
  readonly keys: () => Promise<ServerKeys>;
  readonly hashing: Hashing;
  /** Another one each time, of 32 hexadecimal digits: what a commitment is made under. */
  readonly salt: () => string;
  /** SMS go to phones whose numbers begin with one of these: `+255`. */
  readonly smsPrefixes: readonly string[];
  /** Where citizens read and write about their tickets. */
  readonly accessPoints: AccessPoints;
  /** The time now. */
  readonly now: () => Instant;
  /** Resolves when so many milliseconds have passed. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}
