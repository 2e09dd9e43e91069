import { altchaProofs } from '../../../adapters/altcha/proofs.ts';
import { cleanFile } from '../../../adapters/attachments/clean-file.ts';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { sealedLogins } from '../../../adapters/crypto/sealed-logins.ts';
import { registryKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { readNow } from '../../../adapters/dynamodb/officer-logins.ts';
import { isAuthentic } from '../../../adapters/dynamodb/registry/authentic-items.ts';
import { officersPagesAt } from '../../../contracts/http/login/login-return.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import type { Cleaning } from '../../../domain/ticketing/attachments/files.ts';
import type { SuggestionCell } from '../../../domain/analytics/suggestions/suggestion-report.ts';
import type { IssuerPages } from '../../../domain/institutions/officers/login-issuer.ts';
import type { EventPublisher } from '../../../domain/ticketing/tickets/event-publisher.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { Container } from '../../../application/container.ts';
import { writesBriefs, type BriefWriter } from '../../../application/briefs/write-brief.ts';
import { projectQueues } from '../../../application/queues/project-queues.ts';
import { publishedKey } from '../../../application/record/published-key.ts';
import { writeCheckpoint } from '../../../application/record/write-checkpoint.ts';
import type { JobPorts } from '../../../application/registry/run-registry-jobs.ts';
import type { ApiContext } from '../../../functions/http/api.ts';
import { authorityWith, type Authority } from '../../../functions/http/authority.ts';
import { edgeWith } from '../../../functions/http/edge.ts';
import { admittedBy } from '../../../functions/officers/officer-session.ts';
import { aCall } from '../call-of.ts';
import { aRequest, originSecretValue, type ChosenRequest } from '../http-request.ts';
import type { Handler } from '../../../functions/http/family.ts';
import { handlersOfRoutes } from './handlers-of-routes.ts';
import { seen, type Seen } from './seen.ts';
import type { SystemOptions } from './stored-tables.ts';
import { Stores } from './stores.ts';

/** A clock that is late by less is left alone. */
export const graceSeconds = 5;

/** Where the pages are that may log somebody in. */
export const pageOrigin = 'https://mrejesho.example';

const client = { issuer: 'mtoaji', clientId: 'mteja' };
const issuerPages: IssuerPages = {
  authorizationEndpoint: 'https://login.example/oauth2/authorize',
  clientId: client.clientId,
  scope: 'mrejesho/officer',
  endSession: { url: 'https://login.example/logout', returnParameter: 'logout_uri' },
};

/** How far apart checkpoints are. */
const checkpointEverySeconds = 300;

/** What use cases and the functions behind the API work with. */
type Ports = Container & JobPorts & { readonly publisher: EventPublisher; readonly writeBrief: BriefWriter };

/**
 * The whole system over stores in memory: every port, and what answers each route of the API. A token is the
 * officer's id.
 */
export class System extends Stores {
  /** The milliseconds that use cases waited on purpose. */
  readonly waits: number[] = [];
  /** How they wait: not at all, unless a test says otherwise. */
  waitsFor = (milliseconds: number): Promise<unknown> => Promise.resolve(this.waits.push(milliseconds));
  /** The moments at which denials leave, by the clock of the process. */
  readonly leaving: number[] = [];
  /** How a denial waits for its moment: not at all, unless a test says otherwise. */
  leavesAt = (moment: number): Promise<unknown> => Promise.resolve(this.leaving.push(moment));
  /** More than any test sends in a second, unless it says otherwise. */
  messagesPerSecond: Container['messagesPerSecond'] = { sms: 1_000, email: 1_000 };
  smsPerDay = 1_000_000;
  proofs: Container['proofs'] = altchaProofs;
  /** What the lake counts of suggestions. */
  suggestionCells: readonly SuggestionCell[] = [];
  /** What the cleaner makes of a file. */
  clean: (bytes: Uint8Array) => Cleaning = cleanFile;
  readonly #recipients: Container['recipients'];
  readonly #handlers = new Map<string, Handler>();
  #salts = 0;
  #claims = 0;
  #passwords = 0;

  /** Whose a token is, read at each request as logins are: not as the registry is remembered. */
  readonly tokens = {
    officerOf: async ({ subject }: { readonly subject: string }) => {
      const officer = await readNow(
        this.on('registry', 'registry'),
        'officer',
        registryKeys.officer(subject),
      );
      return officer === undefined || !isAuthentic(officer) ? undefined : officer;
    },
  };

  constructor(options: SystemOptions = {}) {
    super(options);
    this.#recipients = options.recipients ?? 'all';
  }

  /** A store of this name, as it is given to those who call it. */
  protected given<Store extends object>(_name: string, store: Store): Store {
    return store;
  }

  get ports(): Ports {
    const ports = this.#stores();
    return { ...ports, writeBrief: writesBriefs(ports) };
  }

  #stores(): Omit<Ports, 'writeBrief'> {
    return {
      tickets: this.given('tickets', this.tickets),
      vault: this.given('vault', this.vault),
      phoneTickets: this.given('phoneTickets', this.phoneTickets),
      identityRequests: this.given('identityRequests', this.identityRequests),
      registryChanges: this.given('registryChanges', this.registryChanges),
      queues: this.given('queues', this.queues),
      listedTickets: this.given('listedTickets', this.listedTickets),
      listLog: this.given('listLog', this.listLog),
      auditSamples: this.given('auditSamples', this.auditSamples),
      looksByDay: this.given('looksByDay', this.looksByDay),
      queueProjector: this.given('queueProjector', this.queues),
      searchIndex: this.given('searchIndex', this.searchIndex),
      measuresProjector: this.given('measuresProjector', this.measures),
      rollUpStore: this.given('rollUpStore', this.rollUps),
      rollUps: this.given('rollUps', this.rollUps),
      lake: this.given('lake', this.lake),
      pseudonyms: (number) => Promise.resolve(`pseudonym of ${number.slice(-4)}`),
      surgeDetector: this.given('surgeDetector', this.surges),
      surges: this.given('surges', this.surges),
      publications: this.given('publications', this.publications),
      monthlyCounts: this.given('monthlyCounts', this.monthlyCounts),
      suggestionCells: { between: () => Promise.resolve(this.suggestionCells) },
      suggestionReports: this.given('suggestionReports', this.suggestionReports),
      rateLimiter: this.given('rateLimiter', this.guesses),
      proofs: this.proofs,
      passCodes: this.given('passCodes', this.passCodes),
      codeRequests: this.given('codeRequests', this.codeRequests),
      secrets: this.given('secrets', this.secrets),
      counts: this.given('counts', this.counts),
      deskEntries: this.given('deskEntries', this.deskEntries),
      comparable: this.given('comparable', this.comparable),
      sessions: this.given('sessions', this.sessions),
      phoneQuestions: this.given('phoneQuestions', this.phoneQuestions),
      issuer: this.given('issuer', this.issuer),
      issuerPages,
      pool: { accounts: this.given('accounts', this.accounts), issuer: client.issuer },
      logins: this.given('links', this.logins),
      loginLinks: this.given('links', this.logins),
      officersPages: officersPagesAt(pageOrigin),
      newPassword: () => `Nywila-${(this.#passwords += 1)}`,
      loginCookies: sealedLogins({ keys: () => this.keys(), client }),
      admits: admittedBy(this.#authority()),
      attachments: this.given('attachments', this.attachments),
      quarantine: this.given('quarantine', this.quarantine),
      files: this.given('files', this.files),
      reads: this.given('reads', this.reads),
      openPages: this.given('openPages', this.openPages),
      templates: this.given('templates', this.templates),
      views: this.given('views', this.views),
      institutionDirections: this.given('institutionDirections', this.institutionDirections),
      briefs: this.given('briefs', this.briefs),
      news: this.given('news', this.news),
      newsReader: this.given('newsReader', this.newsReader),
      watchedMarks: this.given('watchedMarks', this.watchedMarks),
      integrityCheck: this.given('integrityCheck', this.walk),
      trails: this.given('trails', this.trails),
      entries: this.given('entries', this.entries),
      checkpoints: this.given('checkpoints', this.checkpoints),
      checkpointEverySeconds,
      submissions: this.given('submissions', this.submissions),
      signer: this.given('signer', this.signer),
      registry: this.given('registry', this.registry),
      oversight: this.given('oversight', this.registry),
      policies: this.given('policies', this.registry),
      directory: this.given('directory', this.registry),
      administration: this.given('administration', this.administration),
      jobs: this.given('jobs', this.administration),
      records: this.given('records', this.administration),
      proposals: this.given('proposals', this.administration),
      followers: this.given('followers', this.administration),
      clocks: this.given('clocks', this.clocks),
      orders: this.given('orders', this.orders),
      heldEvents: this.given('heldEvents', this.heldEvents),
      projectionRetries: this.given('projectionRetries', this.projectionRetries),
      outbox: this.given('outbox', this.outbox),
      failedNotices: this.given('failedNotices', this.outbox),
      pace: this.given('pace', this.pace),
      smsDays: this.given('smsDays', this.smsDays),
      smsPerDay: this.smsPerDay,
      deliveries: this.given('deliveries', this.deliveries),
      optOuts: this.given('optOuts', this.optOuts),
      inbox: this.given('inbox', this.inbox),
      messagesPerSecond: this.messagesPerSecond,
      publisher: this.given('publisher', this.publisher),
      forms: this.quarantine,
      links: this.files,
      sms: this.sms,
      email: this.email,
      cursors: this.cursors,
      clean: (bytes) => this.clean(bytes),
      recipients: this.#recipients,
      newClaimant: () => `claim-${(this.#claims += 1)}`,
      graceSeconds,
      settlingSeconds: 120,
      smsPrefixes: ['+255'],
      accessPoints: { webAddress: 'mrejesho.example', ussdCode: '*152*00#' },
      keys: () => this.keys(),
      hashing,
      salt: () => String((this.#salts += 1)).padStart(32, '0'),
      now: () => this.now,
      wait: (milliseconds) => this.waitsFor(milliseconds),
    };
  }

  /** What stands around the handlers of routes. */
  protected get apiContext(): ApiContext {
    const origin = {
      admits: (presented: string | undefined) => Promise.resolve(presented === originSecretValue),
    };
    const authority = this.#authority();
    return {
      edge: () => edgeWith(this.given('edge', origin)),
      log: () => this.captured.log,
      authority: () => authority,
      pages: () => [pageOrigin],
      now: () => Date.parse(this.now),
      waitUntil: (moment) => this.leavesAt(moment),
    };
  }

  #authority(): Authority {
    return authorityWith({
      verify: (subject) => Promise.resolve({ issuer: client.issuer, subject }),
      logins: this.given('logins', this.tokens),
      now: () => this.now,
    });
  }

  /** What happened before now comes under a checkpoint. */
  async anchors(): Promise<void> {
    const { entries, checkpoints, signer, captured } = this;
    const signingKey = publishedKey({ checkpoints, signer });
    const ports = { entries, checkpoints, signer, signingKey, hashing, now: () => this.now };
    await writeCheckpoint(ports, { log: captured.log, millisecondsLeft: () => Infinity });
  }

  /** The keeper of queues hears these events. */
  async lists(events: Iterable<TicketEvent>): Promise<void> {
    const { queues: queueProjector, searchIndex, tickets, registry, captured } = this;
    const ports = { queueProjector, searchIndex, tickets, registry };
    for (const event of events) await projectQueues(ports, { event, log: captured.log });
  }

  /** What it answers a request on the route of this name. */
  async answers(name: string, request: ChosenRequest = {}, context?: Partial<ApiContext>): Promise<Seen> {
    const route = routes.find((known) => known.name === name);
    if (route === undefined) throw new Error(`There is no route ${name}.`);
    const handler = context === undefined ? this.#handlerOf(name) : this.#handlerIn(context, name);
    return seen(await handler(aRequest({ method: route.method, path: route.path, ...request }), aCall()));
  }

  /** One for all its requests, as a function that stays warm. */
  #handlerOf(name: string): Handler {
    const handler = this.#handlers.get(name) ?? this.#handlerIn({}, name);
    this.#handlers.set(name, handler);
    return handler;
  }

  #handlerIn(context: Partial<ApiContext>, name: string): Handler {
    const handlerWith = handlersOfRoutes.get(name);
    if (handlerWith === undefined)
      throw new Error(`Nothing answers ${name}: name its endpoints in handlers-of-routes.ts.`);
    return handlerWith(() => this.ports, { ...this.apiContext, ...context });
  }
}

/** A system of which a test needs no more than its ports and its answers. */
export const aSystem = (options: SystemOptions = {}): System => new System(options);
