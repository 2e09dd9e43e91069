import { logLevels, type LogLevel } from '../../application/log.ts';

/** Who may be reached by notices: everybody, or outside prod only the phones and addresses listed. */
export type NoticeRecipients = 'all' | ReadonlySet<string>;

/** Each setting of a function: the variable it comes from and how that is read. */
const settings = {
  stage: { variable: 'STAGE', parse: text },
  ticketsTable: { variable: 'TICKETS_TABLE', parse: text },
  identitiesTable: { variable: 'IDENTITIES_TABLE', parse: text },
  registryTable: { variable: 'REGISTRY_TABLE', parse: text },
  registryRememberedSeconds: { variable: 'REGISTRY_REMEMBERED_SECONDS', parse: wholeSeconds },
  outboxTable: { variable: 'OUTBOX_TABLE', parse: text },
  projectionsTable: { variable: 'PROJECTIONS_TABLE', parse: text },
  ticketEventsTopicArn: { variable: 'TICKET_EVENTS_TOPIC_ARN', parse: text },
  mergersQueueUrl: { variable: 'MERGERS_QUEUE_URL', parse: text },
  responseDeadlineArn: { variable: 'RESPONSE_DEADLINE_ARN', parse: text },
  serverKeysSecret: { variable: 'SERVER_KEYS_SECRET', parse: text },
  originSecret: { variable: 'ORIGIN_SECRET', parse: optional(text) },
  oidcIssuer: { variable: 'OIDC_ISSUER', parse: text },
  oidcClientId: { variable: 'OIDC_CLIENT_ID', parse: text },
  oidcKeysUrl: { variable: 'OIDC_KEYS_URL', parse: text },
  emailSender: { variable: 'EMAIL_SENDER', parse: text },
  smsSenderId: { variable: 'SMS_SENDER_ID', parse: optional(text) },
  noticeRecipients: { variable: 'NOTICE_RECIPIENTS', parse: recipients },
  webAddress: { variable: 'WEB_ADDRESS', parse: optional(text) },
  ussdCode: { variable: 'USSD_CODE', parse: optional(text) },
  sweepGraceSeconds: { variable: 'SWEEP_GRACE_SECONDS', parse: wholeSeconds },
  recordBucket: { variable: 'RECORD_BUCKET', parse: text },
  recordKey: { variable: 'RECORD_KEY', parse: text },
  quarantineBucket: { variable: 'QUARANTINE_BUCKET', parse: text },
  attachmentsBucket: { variable: 'ATTACHMENTS_BUCKET', parse: text },
  bucketInPath: { variable: 'BUCKET_IN_PATH', parse: yesOrNo },
  logLevel: { variable: 'LOG_LEVEL', parse: logLevel },
} as const;

export type Environment = {
  readonly [Setting in keyof typeof settings]: ReturnType<(typeof settings)[Setting]['parse']>;
};

/** The environment is not what the function needs. The message names the variable, never its value. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * The settings named, from environment variables. Throws `EnvironmentError` for the first that is
 * missing or makes no sense. Called when a function first works, never when a module is loaded.
 */
export function environment<Setting extends keyof Environment>(
  names: readonly Setting[],
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Pick<Environment, Setting> {
  const read = names.map((name) => {
    const { variable, parse } = settings[name];
    return [name, parse(variables[variable], variable)] as const;
  });
  return Object.fromEntries(read) as Pick<Environment, Setting>;
}

function text(value: string | undefined, variable: string): string {
  if (value === undefined || value === '') throw new EnvironmentError(`${variable} is not set.`);
  return value;
}

function optional<Value>(parse: (value: string, variable: string) => Value) {
  return (value: string | undefined, variable: string): Value | undefined =>
    value === undefined || value === '' ? undefined : parse(value, variable);
}

function recipients(value: string | undefined, variable: string): NoticeRecipients {
  const list = text(value, variable);
  if (list === 'all') return 'all';
  return new Set(list.split(',').map((recipient) => recipient.trim()));
}

function wholeSeconds(value: string | undefined, variable: string): number {
  const seconds = text(value, variable);
  if (!/^\d{1,6}$/.test(seconds)) throw new EnvironmentError(`${variable} is no number of seconds.`);
  return Number(seconds);
}

function yesOrNo(value: string | undefined, variable: string): boolean {
  const said = text(value, variable);
  if (said !== 'yes' && said !== 'no') throw new EnvironmentError(`${variable} is neither yes nor no.`);
  return said === 'yes';
}

function logLevel(value: string | undefined, variable: string): LogLevel {
  if (value === undefined || value === '') return 'info';
  const level = logLevels.find((known) => known === value);
  if (level === undefined) throw new EnvironmentError(`${variable} is none of ${logLevels.join(', ')}.`);
  return level;
}
