import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { africasTalkingSmsSender } from '../adapters/africas-talking/sms-sender.ts';
import { athenaClient } from '../adapters/athena/ask-lake.ts';
import { athenaSuggestionCells } from '../adapters/athena/suggestion-cells.ts';
import {
  cognitoAccountFinder,
  cognitoAccountMaker,
  promptCognitoClient,
} from '../adapters/cognito/officer-accounts.ts';
import { sealedCursors } from '../adapters/crypto/sealed-cursors.ts';
import { sealedLogins } from '../adapters/crypto/sealed-logins.ts';
import { temporaryPassword } from '../adapters/crypto/temporary-password.ts';
import { dynamoAttachmentStore } from '../adapters/dynamodb/attachment-store.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoCodeRequests } from '../adapters/dynamodb/code-requests.ts';
import { dynamoComparableTickets } from '../adapters/dynamodb/comparable-tickets.ts';
import { dynamoDailyCounts } from '../adapters/dynamodb/daily-counts.ts';
import { dynamoDeskEntries } from '../adapters/dynamodb/desk-entries.ts';
import { dynamoDeliveries } from '../adapters/dynamodb/deliveries.ts';
import { dynamoFailedNotices } from '../adapters/dynamodb/failed-notices.ts';
import { dynamoRateLimiter } from '../adapters/dynamodb/rate-limiter.ts';
import { dynamoIdentityRequests } from '../adapters/dynamodb/identity-requests.ts';
import { dynamoIdentityVault } from '../adapters/dynamodb/identity-vault.ts';
import { dynamoAuditSamples } from '../adapters/dynamodb/audit-samples.ts';
import { dynamoListLog } from '../adapters/dynamodb/list-log.ts';
import { dynamoLooksByDay } from '../adapters/dynamodb/looks-by-day.ts';
import { dynamoListedTickets } from '../adapters/dynamodb/listed-tickets.ts';
import { dynamoMeasuresProjector } from '../adapters/dynamodb/measures-projector.ts';
import { dynamoRollUps } from '../adapters/dynamodb/roll-ups.ts';
import { dynamoRollUpStore } from '../adapters/dynamodb/roll-up-store.ts';
import { dynamoPublications } from '../adapters/dynamodb/publications.ts';
import { dynamoMonthlyCounts } from '../adapters/dynamodb/monthly-counts.ts';
import { dynamoOfficerDirectory } from '../adapters/dynamodb/officer-directory.ts';
import { dynamoNewsReader } from '../adapters/dynamodb/news-reader.ts';
import { dynamoOfficerNews } from '../adapters/dynamodb/officer-news.ts';
import { dynamoBriefSubscriptions } from '../adapters/dynamodb/brief-subscriptions.ts';
import { dynamoWatchedMarks } from '../adapters/dynamodb/watched-marks.ts';
import { dynamoLoginLinks } from '../adapters/dynamodb/login-links.ts';
import { dynamoOfficerLogins } from '../adapters/dynamodb/officer-logins.ts';
import { dynamoOpenPages } from '../adapters/dynamodb/open-pages.ts';
import { dynamoOptOuts } from '../adapters/dynamodb/opt-outs.ts';
import { dynamoOutbox } from '../adapters/dynamodb/outbox.ts';
import { dynamoPassCodes } from '../adapters/dynamodb/pass-codes.ts';
import { dynamoPace } from '../adapters/dynamodb/pace.ts';
import { dynamoPhoneSessions } from '../adapters/dynamodb/phone-sessions.ts';
import { dynamoPhoneTickets } from '../adapters/dynamodb/phone-tickets.ts';
import { dynamoQueueProjector } from '../adapters/dynamodb/queue-projector.ts';
import { dynamoQueues } from '../adapters/dynamodb/queues.ts';
import { dynamoReadLog } from '../adapters/dynamodb/read-log.ts';
import { dynamoReadUpTo } from '../adapters/dynamodb/read-chain-end.ts';
import { dynamoSearchIndex } from '../adapters/dynamodb/search-index.ts';
import { dynamoReceiptSecrets } from '../adapters/dynamodb/receipt-secrets.ts';
import {
  dynamoInstitutionDirectionLists,
  dynamoInstitutionDirections,
} from '../adapters/dynamodb/institution-direction-store.ts';
import { dynamoIntegrityCheck } from '../adapters/dynamodb/integrity-check.ts';
import { dynamoChainEntries } from '../adapters/dynamodb/chain-entries.ts';
import type { ItemMacs } from '../adapters/dynamodb/registry/authentic-items.ts';
import { dynamoAdministration } from '../adapters/dynamodb/registry/administration.ts';
import { dynamoFollowers } from '../adapters/dynamodb/registry/followers.ts';
import { dynamoJobs } from '../adapters/dynamodb/registry/jobs.ts';
import { dynamoProposalReader } from '../adapters/dynamodb/registry/proposals.ts';
import { dynamoRecords, type AuthenticTable } from '../adapters/dynamodb/registry/records.ts';
import { dynamoRegistryChanges } from '../adapters/dynamodb/registry/registry-changes.ts';
import { dynamoRegistryEntries } from '../adapters/dynamodb/registry/registry-entries.ts';
import { dynamoRegistry } from '../adapters/dynamodb/registry/registry.ts';
import { dynamoSurgeDetector } from '../adapters/dynamodb/surge-detector.ts';
import { dynamoSurges } from '../adapters/dynamodb/surges.ts';
import { dynamoSmsDays } from '../adapters/dynamodb/sms-days.ts';
import { rememberingDigests } from '../adapters/digests-remembered.ts';
import { rememberingSmsDays } from '../adapters/sms-days-remembered.ts';
import { dynamoSmsInbox } from '../adapters/dynamodb/sms-inbox.ts';
import type { DynamoTable } from '../adapters/dynamodb/engine/table.ts';
import { dynamoSubmissions } from '../adapters/dynamodb/submissions.ts';
import { dynamoSuggestionReports } from '../adapters/dynamodb/suggestion-reports.ts';
import { dynamoTemplateStore } from '../adapters/dynamodb/template-store.ts';
import { dynamoViewStore } from '../adapters/dynamodb/view-store.ts';
import { dynamoTicketStates } from '../adapters/dynamodb/ticket-states.ts';
import { dynamoTicketReader } from '../adapters/dynamodb/ticket-reader.ts';
import { dynamoTicketTexts } from '../adapters/dynamodb/ticket-texts.ts';
import { dynamoTicketStore } from '../adapters/dynamodb/ticket-store.ts';
import { dynamoTrails } from '../adapters/dynamodb/trails.ts';
import { firehoseEventLake } from '../adapters/firehose/event-lake.ts';
import { kmsSigner } from '../adapters/kms/signer.ts';
import { oidcLoginIssuer } from '../adapters/oidc/login-issuer.ts';
import type { SignedBucket } from '../adapters/s3/bucket-address.ts';
import { entriesTogether } from '../adapters/record/entries-together.ts';
import { s3CheckpointStore } from '../adapters/s3/checkpoint-store.ts';
import { s3CleanFiles } from '../adapters/s3/clean-files.ts';
import { s3Client } from '../adapters/s3/client.ts';
import { s3FileLinks } from '../adapters/s3/file-links.ts';
import { s3PublishedAuditLog } from '../adapters/s3/published-audit-log.ts';
import { s3Quarantine } from '../adapters/s3/quarantine.ts';
import { s3UploadForms } from '../adapters/s3/upload-forms.ts';
import { secretAggregatorAccount } from '../adapters/secrets-manager/aggregator-account.ts';
import { secretsClient } from '../adapters/secrets-manager/client.ts';
import { secretPseudonyms } from '../adapters/secrets-manager/pseudonyms.ts';
import { secretRegistryKeys } from '../adapters/secrets-manager/registry-keys.ts';
import { sharedSecret } from '../adapters/secrets-manager/shared-secret.ts';
import { secretServerKeys, type SecretOptions } from '../adapters/secrets-manager/server-keys.ts';
import { signedBodies } from '../adapters/secrets-manager/signed-bodies.ts';
import { sesEmailSender } from '../adapters/ses/email-sender.ts';
import { snsEventPublisher } from '../adapters/sns/event-publisher.ts';
import { snsSmsSender } from '../adapters/sns/sms-sender.ts';
import { sqsFollowOrders } from '../adapters/sqs/follow-orders.ts';
import { sqsHeldEvents } from '../adapters/sqs/held-events.ts';
import { sqsProjectionRetries } from '../adapters/sqs/projection-retries.ts';
import { stepFunctionsClocks } from '../adapters/step-functions/clocks.ts';
import { saysThatRegistryIsForged } from '../application/registry/forged-alarm.ts';
import { reportsStateMismatch } from '../application/tickets/state-alarm.ts';
import type { Container } from '../application/container.ts';
import { officersPagesAt } from '../contracts/http/login/login-return.ts';
import type { OfficersPool } from '../domain/institutions/officers/officer-accounts.ts';
import type { MessagesPerSecond } from '../domain/messaging/notices/pace.ts';
import type { SmsSender } from '../domain/messaging/notices/senders.ts';
import type { IssuerPages } from '../domain/institutions/officers/login-issuer.ts';
import { localDateAt } from '../domain/foundation/time/local-day.ts';
import type { AccessPoints } from '../domain/foundation/vocabulary/access-points.ts';
import { neutralOffice } from '../words/neutral-office.ts';
import * as environment from './lambda/environment.ts';
import type { Setting } from './lambda/environment.ts';
import { functionLog } from './lambda/function-log.ts';
import { readAhead } from './lambda/initialization.ts';
import { systemTime } from './lambda/system-time.ts';

/*
 * What use cases work with, as a function of the stage has it: one function a port, which makes it when it is first
 * asked for and then gives the same, so that all routes of a function share what it remembers. Each reads the settings
 * that it needs, and throws `EnvironmentError` where one is missing. A bundle holds those that its handler asks for
 * and no others: hence the annotations, by which the bundler knows that making nothing does nothing.
 */

/** @param read What nearly every call asks of the port, which then remembers it: read before the first call. */
const once = <Port>(make: () => Port, read?: (port: Port) => Promise<unknown>): (() => Port) => {
  let made: Port | undefined;
  return () => {
    if (made !== undefined) return made;
    const port = (made = make());
    if (read !== undefined) readAhead(() => read(port));
    return port;
  };
};

const client = /* @__PURE__ */ once(() => documentClient());

const secretsReader = /* @__PURE__ */ once(secretsClient);

/** A port of which all lies in one table. */
const onTable = <Port>(table: Setting<string>, adapter: (store: DynamoTable) => Port): (() => Port) =>
  once(() => adapter({ client: client(), table: table() }));

/** A port to one bucket of files, addressed as this stage does; `behind`: where its edge stands before it. */
const inBucket = <Port>(
  bucket: Setting<string>,
  adapter: (files: SignedBucket) => Port,
  behind: Setting<string | undefined> = () => undefined,
): (() => Port) =>
  once(() =>
    adapter({ bucket: bucket(), settings: { inPath: environment.bucketInPath() }, behind: behind() }),
  );

/** A port to one resource, by its address: an ARN, a queue's, a sender's. */
const onResource = <Port>(address: Setting<string>, adapter: (resource: string) => Port): (() => Port) =>
  once(() => adapter(address()));

/** A port that rests on one secret. */
const ofSecret = <Port>(
  name: Setting<string>,
  adapter: (from: SecretOptions) => Port,
  read?: (port: Port) => Promise<unknown>,
): (() => Port) => once(() => adapter({ client: secretsReader(), secret: name() }), read);

export const tickets = /* @__PURE__ */ once(() =>
  dynamoTicketStore({
    client: client(),
    tables: { tickets: environment.ticketsTable() },
    alarm: reportsStateMismatch(functionLog()),
  }),
);

/** Tickets, for functions that store none. */
export const ticketReader = /* @__PURE__ */ once(() =>
  dynamoTicketReader({
    client: client(),
    table: environment.ticketsTable(),
    alarm: reportsStateMismatch(functionLog()),
  }),
);

/** States and texts of tickets as they are stored, for what follows from them alone. */
export const storedTexts = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoTicketTexts);

/** Heads and histories of tickets, for functions that send notices. */
const heads = /* @__PURE__ */ once(() =>
  dynamoTicketStates({
    client: client(),
    table: environment.ticketsTable(),
    alarm: reportsStateMismatch(functionLog()),
  }),
);

/** Ticket store that also writes what identifies citizens to the vault, in the same transaction. */
export const ticketsWithIdentities = /* @__PURE__ */ once(() =>
  dynamoTicketStore({
    client: client(),
    tables: { tickets: environment.ticketsTable(), identities: environment.identitiesTable() },
    alarm: reportsStateMismatch(functionLog()),
  }),
);

/** Under what items of the registry are authenticated, and who hears of those that are forged. */
const macs = /* @__PURE__ */ once((): ItemMacs => ({
  keys: secretRegistryKeys({ client: secretsReader(), secret: environment.registryKeySecret() }),
  alarm: saysThatRegistryIsForged(functionLog()),
}));

const registryTable = (): AuthenticTable => ({
  client: client(),
  table: environment.registryTable(),
  macs: macs(),
});

/** A port of which all lies in the table of the registry, authenticated. */
const onRegistry = <Port>(adapter: (store: AuthenticTable) => Port): (() => Port) =>
  once(() => adapter(registryTable()));

/** The registry, remembered for as long as the stage says. */
export const registry = /* @__PURE__ */ once(
  () =>
    dynamoRegistry({
      ...registryTable(),
      neutral: neutralOffice,
      rememberedSeconds: environment.registryRememberedSeconds(),
    }),
  async (made) => {
    const [{ timeZone }] = await Promise.all([made.calendar(), made.currentPolicy()]);
    localDateAt(systemTime(), timeZone); // the first time it is asked, the zone is looked up
  },
);

/** The registry as administrators read and change it: nothing of it is remembered. */
export const administration = /* @__PURE__ */ once(() =>
  dynamoAdministration({
    client: client(),
    tables: { registry: environment.registryTable(), identities: environment.identitiesTable() },
    macs: macs(),
  }),
);

export const records = /* @__PURE__ */ onRegistry(dynamoRecords);

export const registryChanges = /* @__PURE__ */ onTable(environment.registryTable, dynamoRegistryChanges);

export const proposals = /* @__PURE__ */ onTable(environment.registryTable, dynamoProposalReader);

export const followers = /* @__PURE__ */ onRegistry(dynamoFollowers);

export const jobs = /* @__PURE__ */ onTable(environment.registryTable, dynamoJobs);

export const vault = /* @__PURE__ */ onTable(environment.identitiesTable, dynamoIdentityVault);

export const phoneTickets = /* @__PURE__ */ onTable(environment.identitiesTable, dynamoPhoneTickets);

export const identityRequests = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoIdentityRequests);

export const listedTickets = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoListedTickets);

export const looksByDay = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoLooksByDay);

export const listLog = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoListLog);

export const auditSamples = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoAuditSamples);

export const attachments = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoAttachmentStore);

export const forms = /* @__PURE__ */ inBucket(
  environment.quarantineBucket,
  s3UploadForms,
  environment.sentFilesPath,
);

export const links = /* @__PURE__ */ inBucket(
  environment.attachmentsBucket,
  s3FileLinks,
  environment.cleanFilesPath,
);

export const quarantine = /* @__PURE__ */ inBucket(environment.quarantineBucket, s3Quarantine);

export const files = /* @__PURE__ */ inBucket(environment.attachmentsBucket, s3CleanFiles);

export const rateLimiter = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoRateLimiter);

export const passCodes = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoPassCodes);

export const codeRequests = /* @__PURE__ */ once(() =>
  dynamoCodeRequests({
    client: client(),
    tables: { tickets: environment.ticketsTable(), outbox: environment.outboxTable() },
  }),
);

export const comparable = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoComparableTickets);

export const counts = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoDailyCounts);
export const deskEntries = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoDeskEntries);

/** Where citizens of the stage read and write: what it has not is left out. */
export const accessPoints = (): AccessPoints => ({
  webAddress: environment.webAddress(),
  ussdCode: environment.ussdCode(),
  ussdPrefix: environment.ussdPrefix(),
});

export const secrets = /* @__PURE__ */ once(() =>
  dynamoReceiptSecrets({
    client: client(),
    tables: { tickets: environment.ticketsTable(), outbox: environment.outboxTable() },
  }),
);

export const reads = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoReadLog);

/** Reads only up to which version each institution read a ticket. */
export const readsUpTo = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoReadUpTo);

export const trails = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoTrails);

export const keys = /* @__PURE__ */ ofSecret(environment.serverKeysSecret, secretServerKeys, (keys) =>
  keys(),
);

/** By what our edge proves itself; undefined in a stage without one. */
export const origin = /* @__PURE__ */ once(
  () => {
    const secret = environment.originSecretName();
    return secret === undefined ? undefined : sharedSecret({ client: secretsReader(), secret });
  },
  async (check) => check?.admits(''),
);

/** What the gateway of USSD shares with us. */
export const ussdSecret = /* @__PURE__ */ ofSecret(environment.ussdSecretName, sharedSecret, (check) =>
  check.admits(''),
);

export const sessions = /* @__PURE__ */ once(() =>
  dynamoPhoneSessions({ client: client(), table: environment.sessionsTable(), keys: keys() }),
);

export const phoneQuestions = /* @__PURE__ */ once(() =>
  dynamoPhoneSessions({
    client: client(),
    table: environment.sessionsTable(),
    keys: keys(),
    slot: 'question',
  }),
);

/** What offices keep ready to say lies beside the registry, in partitions of its own. */
export const institutionDirections = /* @__PURE__ */ once(() =>
  dynamoInstitutionDirections({
    client: client(),
    table: environment.registryTable(),
    outbox: environment.outboxTable(),
  }),
);

export const institutionDirectionLists = /* @__PURE__ */ onTable(
  environment.registryTable,
  dynamoInstitutionDirectionLists,
);

export const briefs = /* @__PURE__ */ onTable(environment.outboxTable, dynamoBriefSubscriptions);

export const templates = /* @__PURE__ */ onTable(environment.registryTable, dynamoTemplateStore);
export const views = /* @__PURE__ */ onTable(environment.registryTable, dynamoViewStore);

/** News of officers lie there too. */
export const news = /* @__PURE__ */ onTable(environment.registryTable, dynamoOfficerNews);
export const newsReader = /* @__PURE__ */ onTable(environment.registryTable, dynamoNewsReader);

export const watchedMarks = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoWatchedMarks);

export const openPages = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoOpenPages);

export const logins = /* @__PURE__ */ onRegistry(dynamoOfficerLogins);

const loginLinks = /* @__PURE__ */ onRegistry(dynamoLoginLinks);

export const issuer = /* @__PURE__ */ once(() =>
  oidcLoginIssuer({
    issuer: environment.oidcIssuer(),
    clientId: environment.oidcClientId(),
    tokenEndpoint: environment.oidcTokenUrl(),
    revocationEndpoint: environment.oidcRevocationUrl(),
  }),
);

export const loginCookies = /* @__PURE__ */ once(() =>
  sealedLogins({
    keys: keys(),
    client: { issuer: environment.oidcIssuer(), clientId: environment.oidcClientId() },
  }),
);

/** Where the issuer logs somebody in, and out. */
export const issuerPages = (): IssuerPages => {
  const endSessionUrl = environment.oidcEndSessionUrl();
  return {
    authorizationEndpoint: environment.oidcAuthorizationUrl(),
    clientId: environment.oidcClientId(),
    scope: environment.oidcScope(),
    ...(endSessionUrl !== undefined && {
      endSession: { url: endSessionUrl, returnParameter: environment.oidcReturnParameter() },
    }),
  };
};

export const cursors = /* @__PURE__ */ once(() => sealedCursors({ keys: keys(), now: systemTime }));

export const queues = /* @__PURE__ */ once(() =>
  dynamoQueues({
    client: client(),
    table: environment.projectionsTable(),
    cursors: cursors(),
  }),
);

/** Queues for callers that show nobody a cursor, which needs no encryption. */
export const queuesUnsealed = /* @__PURE__ */ once(() =>
  dynamoQueues({
    client: client(),
    table: environment.projectionsTable(),
    cursors: { seal: (place) => Promise.resolve(place), open: (cursor) => Promise.resolve(cursor) },
  }),
);

export const queueProjector = /* @__PURE__ */ onTable(environment.projectionsTable, dynamoQueueProjector);

export const searchIndex = /* @__PURE__ */ once(() =>
  dynamoSearchIndex({
    client: client(),
    table: environment.projectionsTable(),
    keys: async () => (await macs().keys()).ring,
  }),
);

export const measuresProjector = /* @__PURE__ */ once(() =>
  dynamoMeasuresProjector({ client: client(), table: environment.measuresTable(), now: systemTime }),
);

export const rollUps = /* @__PURE__ */ onTable(environment.measuresTable, dynamoRollUps);

export const rollUpStore = /* @__PURE__ */ onTable(environment.measuresTable, dynamoRollUpStore);

export const lake = /* @__PURE__ */ onResource(environment.lakeStream, firehoseEventLake);

export const suggestionCells = /* @__PURE__ */ once(() =>
  athenaSuggestionCells({
    client: athenaClient({ maxAttempts: 3 }),
    lake: { workgroup: environment.lakeWorkgroup(), database: environment.lakeDatabase() },
    question: environment.suggestionsQuestion(),
  }),
);

export const suggestionReports = /* @__PURE__ */ onTable(environment.measuresTable, dynamoSuggestionReports);

export const pseudonyms = /* @__PURE__ */ ofSecret(environment.lakeKeySecret, secretPseudonyms, (hash) =>
  hash(''),
);

export const surgeDetector = /* @__PURE__ */ once(() =>
  dynamoSurgeDetector({
    client: client(),
    tables: { measures: environment.measuresTable(), outbox: environment.outboxTable() },
    now: systemTime,
  }),
);

export const surges = /* @__PURE__ */ onTable(environment.measuresTable, dynamoSurges);

export const monthlyCounts = /* @__PURE__ */ once(() =>
  dynamoMonthlyCounts({ client: client(), table: environment.measuresTable(), registry: registry() }),
);

export const publications = /* @__PURE__ */ onTable(environment.measuresTable, dynamoPublications);

export const clocks = /* @__PURE__ */ onResource(environment.responseDeadlineArn, stepFunctionsClocks);

export const orders = /* @__PURE__ */ onResource(environment.mergersQueueUrl, sqsFollowOrders);

export const heldMergers = /* @__PURE__ */ onResource(environment.mergersQueueUrl, sqsHeldEvents);

export const heldNotices = /* @__PURE__ */ onResource(environment.noticesQueueUrl, sqsHeldEvents);

export const projectionRetries = /* @__PURE__ */ once(() =>
  sqsProjectionRetries({
    queues: environment.queuesQueueUrl(),
    measures: environment.measuresQueueUrl(),
    lake: environment.lakeQueueUrl(),
  }),
);

export const outbox = /* @__PURE__ */ onTable(environment.outboxTable, dynamoOutbox);

export const inbox = /* @__PURE__ */ onTable(environment.outboxTable, dynamoSmsInbox);

/** By what a provider of SMS proves itself. */
export const smsSignatures = /* @__PURE__ */ ofSecret(environment.smsWebhookSecret, signedBodies);

export const deliveries = /* @__PURE__ */ onTable(environment.outboxTable, dynamoDeliveries);

export const pace = /* @__PURE__ */ onTable(environment.outboxTable, dynamoPace);

export const optOuts = /* @__PURE__ */ onTable(environment.identitiesTable, dynamoOptOuts);

/** How officers are reached. */
export const directory = /* @__PURE__ */ onTable(environment.identitiesTable, dynamoOfficerDirectory);

export const failedNotices = /* @__PURE__ */ onTable(environment.outboxTable, dynamoFailedNotices);

/** By whom SMS go out: SNS, or the aggregator of the stage. */
export const sms = /* @__PURE__ */ once((): SmsSender => {
  const senderId = environment.smsSenderId();
  const secret = environment.smsAggregatorSecret();
  if (secret === undefined) return snsSmsSender({ senderId });
  const account = secretAggregatorAccount({ client: secretsReader(), secret });
  return africasTalkingSmsSender({ account, senderId });
});

const email = /* @__PURE__ */ onResource(environment.emailSender, sesEmailSender);

const pool = /* @__PURE__ */ once((): OfficersPool | undefined => {
  const id = environment.officersPool();
  if (id === undefined) return undefined;
  return { accounts: cognitoAccountMaker(id, promptCognitoClient()), issuer: environment.oidcIssuer() };
});

/** The user pool, for functions that only find accounts. */
export const poolToFindIn = /* @__PURE__ */ once((): Container['pool'] => {
  const pool = environment.officersPool();
  if (pool === undefined) return undefined;
  const find = cognitoAccountFinder(pool, promptCognitoClient());
  return { accounts: { find }, issuer: environment.oidcIssuer() };
});

/** What makes accounts of officers, and invites them. */
export const accountMaking = () => ({
  pool: pool(),
  logins: logins(),
  loginLinks: loginLinks(),
  directory: directory(),
  email: email(),
  recipients: environment.noticeRecipients(),
  officersPages: officersPagesAt(environment.webOrigins()[0] ?? ''),
  newPassword: temporaryPassword,
  wait,
});

export const smsDays = /* @__PURE__ */ onTable(environment.outboxTable, dynamoSmsDays);

export const mostSmsPerDay = (): number => environment.smsPerDay();

export const messagesPerSecond = (): MessagesPerSecond => ({
  sms: environment.smsPerSecond(),
  email: environment.emailsPerSecond(),
});

/** What both functions that send notices work with. */
export const delivery = () => {
  return {
    outbox: rememberingDigests(outbox()),
    deliveries: deliveries(),
    vault: vault(),
    tickets: heads(),
    optOuts: optOuts(),
    directory: directory(),
    registry: registry(),
    news: news(),
    keys: keys(),
    sms: sms(),
    email: email(),
    recipients: environment.noticeRecipients(),
    smsPrefixes: environment.smsPrefixes(),
    accessPoints: accessPoints(),
    pace: pace(),
    messagesPerSecond: messagesPerSecond(),
    smsDays: smsDays(),
    smsPerDay: mostSmsPerDay(),
    wait,
    now: systemTime,
    newClaimant: () => randomUUID(),
  };
};

/** What tells of events: each invocation tells of a few, and remembers the days of SMS for the next ones. */
export const deliveryOfEvents = () => {
  const ports = delivery();
  return { ...ports, smsDays: rememberingSmsDays(ports.smsDays, ports.now) };
};

export const integrityCheck = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoIntegrityCheck);

const ticketEntries = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoChainEntries);

const registryEntries = /* @__PURE__ */ onTable(environment.registryTable, dynamoRegistryEntries);

/** What goes under the next checkpoint: what happened to tickets, who read them, and what was changed of the registry. */
export const entries = /* @__PURE__ */ once(() => entriesTogether(ticketEntries(), registryEntries()));

export const submissions = /* @__PURE__ */ onTable(environment.ticketsTable, dynamoSubmissions);

export const checkpoints = /* @__PURE__ */ once(() => {
  const client = s3Client({ inPath: environment.bucketInPath() });
  return s3CheckpointStore({ client, bucket: environment.auditLogBucket() });
});

/** Checkpoints and batches as the functions that prove receipts read them. */
export const publishedAuditLog = /* @__PURE__ */ inBucket(environment.auditLogBucket, s3PublishedAuditLog);

export const signer = /* @__PURE__ */ onResource(environment.checkpointKey, kmsSigner);

export const publisher = /* @__PURE__ */ onResource(environment.ticketEventsTopicArn, snsEventPublisher);

export {
  checkpointEverySeconds,
  sweepGraceSeconds as graceSeconds,
  rollUpSettlingSeconds as settlingSeconds,
  noticeRecipients as recipients,
  smsPrefixes,
} from './lambda/environment.ts';
export { hashing, sha256 } from '../adapters/crypto/hashing.ts';
export { altchaProofs as proofs } from '../adapters/altcha/proofs.ts';
export { randomSalt as salt } from '../adapters/crypto/salt.ts';
export { cleanFile as clean } from '../adapters/attachments/clean-file.ts';
export { attachmentInStream } from '../adapters/dynamodb/attachment-in-stream.ts';
export { eventInStream } from '../adapters/dynamodb/event-in-stream.ts';
export { fileOfKey } from '../adapters/s3/upload-keys.ts';
export { wait };
export { systemTime as now };
