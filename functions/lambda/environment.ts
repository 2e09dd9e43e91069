import { logLevels, type LogLevel } from '../../application/log.ts';
import { ussdConventionNames, type UssdConventionName } from '../../contracts/ussd/convention-names.ts';
import { smsFormNames, type SmsFormName } from '../../contracts/sms/form-names.ts';

/** Who may be reached by notices: everybody, or outside prod only the phones and addresses listed. */
export type NoticeRecipients = 'all' | ReadonlySet<string>;

/** The environment is not what the function needs. The message names the variable, never its value. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly variable: string;

  /** @param problem What is wrong with the variable: it follows its name. */
  constructor(variable: string, problem: string) {
    super(`${variable} ${problem}`);
    this.variable = variable;
  }
}

type Variables = Readonly<Record<string, string | undefined>>;
type Parse<Value> = (value: string | undefined, variable: string) => Value;

/**
 * A setting of a function: called, it reads its variable, which is done when a function first works and never when a
 * module is loaded. Throws `EnvironmentError` where the variable is missing or makes no sense.
 */
export type Setting<Value> = (variables?: Variables) => Value;

const setting =
  <Value>(variable: string, parse: Parse<Value>): Setting<Value> =>
  (variables = process.env) =>
    parse(variables[variable], variable);

/* Each setting is an export of its own, so that a bundle holds those that its handler asks for and no others. */

export const ticketsTable = /* @__PURE__ */ setting('TICKETS_TABLE', text);
export const identitiesTable = /* @__PURE__ */ setting('IDENTITIES_TABLE', text);
export const registryTable = /* @__PURE__ */ setting('REGISTRY_TABLE', text);
export const registryKeySecret = /* @__PURE__ */ setting('REGISTRY_KEY_SECRET', text);
export const registryRememberedSeconds = /* @__PURE__ */ setting('REGISTRY_REMEMBERED_SECONDS', wholeSeconds);
export const outboxTable = /* @__PURE__ */ setting('OUTBOX_TABLE', text);
export const projectionsTable = /* @__PURE__ */ setting('PROJECTIONS_TABLE', text);
export const measuresTable = /* @__PURE__ */ setting('MEASURES_TABLE', text);
export const sessionsTable = /* @__PURE__ */ setting('SESSIONS_TABLE', text);
export const ticketEventsTopicArn = /* @__PURE__ */ setting('TICKET_EVENTS_TOPIC_ARN', text);
export const lakeStream = /* @__PURE__ */ setting('LAKE_STREAM', text);
export const lakeWorkgroup = /* @__PURE__ */ setting('LAKE_WORKGROUP', text);
export const lakeDatabase = /* @__PURE__ */ setting('LAKE_DATABASE', text);
/** SQL of queries/what-became-of-suggestions.sql. */
export const suggestionsQuestion = /* @__PURE__ */ setting('SUGGESTIONS_QUESTION', text);
export const lakeKeySecret = /* @__PURE__ */ setting('LAKE_KEY_SECRET', text);
export const noticesQueueUrl = /* @__PURE__ */ setting('NOTICES_QUEUE_URL', text);
export const mergersQueueUrl = /* @__PURE__ */ setting('MERGERS_QUEUE_URL', text);
export const queuesQueueUrl = /* @__PURE__ */ setting('QUEUES_QUEUE_URL', text);
export const measuresQueueUrl = /* @__PURE__ */ setting('MEASURES_QUEUE_URL', text);
export const lakeQueueUrl = /* @__PURE__ */ setting('LAKE_QUEUE_URL', text);
export const responseDeadlineArn = /* @__PURE__ */ setting('RESPONSE_DEADLINE_ARN', text);
export const serverKeysSecret = /* @__PURE__ */ setting('SERVER_KEYS_SECRET', text);
export const originSecretName = /* @__PURE__ */ setting('ORIGIN_SECRET', optionalText);
export const ussdSecretName = /* @__PURE__ */ setting('USSD_SECRET', text);
export const ussdConvention = /* @__PURE__ */ setting('USSD_CONVENTION', knownConvention);
export const ussdPrefix = /* @__PURE__ */ setting('USSD_PREFIX', optionalText);
/** Whether pages may play phones. */
export const ussdDemonstration = /* @__PURE__ */ setting('USSD_DEMONSTRATION', yesOrNo);
export const ussdSources = /* @__PURE__ */ setting('USSD_SOURCES', list);
export const oidcIssuer = /* @__PURE__ */ setting('OIDC_ISSUER', text);
/** Id of the user pool in which accounts of officers are made; not set where they log in at an issuer elsewhere. */
export const officersPool = /* @__PURE__ */ setting('OFFICERS_POOL', optionalText);
export const oidcClientId = /* @__PURE__ */ setting('OIDC_CLIENT_ID', text);
export const oidcKeysUrl = /* @__PURE__ */ setting('OIDC_KEYS_URL', text);
export const oidcAuthorizationUrl = /* @__PURE__ */ setting('OIDC_AUTHORIZATION_URL', text);
export const oidcTokenUrl = /* @__PURE__ */ setting('OIDC_TOKEN_URL', text);
export const oidcScope = /* @__PURE__ */ setting('OIDC_SCOPE', text);
export const oidcRevocationUrl = /* @__PURE__ */ setting('OIDC_REVOCATION_URL', optionalText);
export const oidcEndSessionUrl = /* @__PURE__ */ setting('OIDC_END_SESSION_URL', optionalText);
/** What the issuer calls the address to come back to after a logout. */
export const oidcReturnParameter = /* @__PURE__ */ setting('OIDC_RETURN_PARAMETER', text);
/** Origins of our pages. */
export const webOrigins = /* @__PURE__ */ setting('WEB_ORIGINS', list);
export const emailSender = /* @__PURE__ */ setting('EMAIL_SENDER', text);
export const smsSenderId = /* @__PURE__ */ setting('SMS_SENDER_ID', optionalText);
export const smsAggregatorSecret = /* @__PURE__ */ setting('SMS_AGGREGATOR_SECRET', optionalText);
export const smsWebhookSecret = /* @__PURE__ */ setting('SMS_WEBHOOK_SECRET', text);
export const smsPrefixes = /* @__PURE__ */ setting('SMS_PREFIXES', list);
export const smsForm = /* @__PURE__ */ setting('SMS_FORM', knownForm);
export const smsPerSecond = /* @__PURE__ */ setting('SMS_PER_SECOND', wholeNumber);
export const smsPerDay = /* @__PURE__ */ setting('SMS_PER_DAY', wholeNumber);
export const emailsPerSecond = /* @__PURE__ */ setting('EMAILS_PER_SECOND', wholeNumber);
export const noticeRecipients = /* @__PURE__ */ setting('NOTICE_RECIPIENTS', recipients);
export const webAddress = /* @__PURE__ */ setting('WEB_ADDRESS', optionalText);
export const ussdCode = /* @__PURE__ */ setting('USSD_CODE', optionalText);
export const sweepGraceSeconds = /* @__PURE__ */ setting('SWEEP_GRACE_SECONDS', wholeSeconds);
export const rollUpSettlingSeconds = /* @__PURE__ */ setting('ROLL_UP_SETTLING_SECONDS', wholeSeconds);
export const checkpointEverySeconds = /* @__PURE__ */ setting('CHECKPOINT_EVERY_SECONDS', wholeSeconds);
export const auditLogBucket = /* @__PURE__ */ setting('RECORD_BUCKET', text);
export const checkpointKey = /* @__PURE__ */ setting('RECORD_KEY', text);
export const quarantineBucket = /* @__PURE__ */ setting('QUARANTINE_BUCKET', text);
export const attachmentsBucket = /* @__PURE__ */ setting('ATTACHMENTS_BUCKET', text);
/** Behind an edge: the paths of its own under which it takes files, and gives them out. */
export const sentFilesPath = /* @__PURE__ */ setting('SENT_FILES_PATH', optionalText);
export const cleanFilesPath = /* @__PURE__ */ setting('KEPT_FILES_PATH', optionalText);
export const bucketInPath = /* @__PURE__ */ setting('BUCKET_IN_PATH', yesOrNo);
export const logLevel = /* @__PURE__ */ setting('LOG_LEVEL', knownLevel);

function text(value: string | undefined, variable: string): string {
  if (value === undefined || value === '') throw new EnvironmentError(variable, 'is not set.');
  return value;
}

function optionalText(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function recipients(value: string | undefined, variable: string): NoticeRecipients {
  const named = text(value, variable);
  return named === 'all' ? 'all' : new Set(list(named));
}

/** With commas between; none where it is not set. */
function list(value: string | undefined): readonly string[] {
  const items = (value ?? '').split(',').map((item) => item.trim());
  return items.filter((item) => item !== '');
}

function knownConvention(value: string | undefined, variable: string): UssdConventionName {
  const convention = ussdConventionNames.find((known) => known === text(value, variable));
  if (convention === undefined) throw new EnvironmentError(variable, 'is no convention that we speak.');
  return convention;
}

function wholeSeconds(value: string | undefined, variable: string): number {
  const seconds = text(value, variable);
  if (!/^\d{1,6}$/.test(seconds)) throw new EnvironmentError(variable, 'is no number of seconds.');
  return Number(seconds);
}

function wholeNumber(value: string | undefined, variable: string): number {
  const number = text(value, variable);
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new EnvironmentError(variable, 'is no whole number.');
  return Number(number);
}

function knownForm(value: string | undefined, variable: string): SmsFormName {
  const form = smsFormNames.find((known) => known === value);
  if (form === undefined) throw new EnvironmentError(variable, `is none of ${smsFormNames.join(', ')}.`);
  return form;
}

function yesOrNo(value: string | undefined, variable: string): boolean {
  const said = text(value, variable);
  if (said !== 'yes' && said !== 'no') throw new EnvironmentError(variable, 'is neither yes nor no.');
  return said === 'yes';
}

function knownLevel(value: string | undefined, variable: string): LogLevel {
  if (value === undefined || value === '') return 'info';
  const level = logLevels.find((known) => known === value);
  if (level === undefined) throw new EnvironmentError(variable, `is none of ${logLevels.join(', ')}.`);
  return level;
}
