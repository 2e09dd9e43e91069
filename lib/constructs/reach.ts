import { ArnFormat, Aws, type Stack } from 'aws-cdk-lib/core';
import {
  partitionReaches,
  type FunctionName,
  type PartitionReach,
  type ReachName,
  type TableReach,
} from '../config/functions.ts';
import {
  attachmentsBucketOf,
  emailSenderOf,
  emailSetOf,
  lakeStreamOf,
  nameOf,
  queueNames,
  quarantineBucketOf,
  auditLogBucketOf,
  stageSecrets,
  stateMachines,
  tableNameOf,
  topics,
} from '../config/names.ts';
import { liveAlias } from '../config/releases.ts';
import type { Stage } from '../config/stage.ts';
import { tables, type TableName } from '../config/tables.ts';
import { filePaths } from '../edge-functions/files.ts';

/** What a function can reach: how it is told of it, and the ARN that its role is allowed. */
export interface Reach {
  readonly service:
    'cognito-idp' | 'dynamodb' | 'secretsmanager' | 'sns' | 'sqs' | 'firehose' | 'ses' | 'states' | 's3';
  readonly arn: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The partitions of a table that are meant, and no other. */
  readonly onlyPartitions?: string;
  /** For what is wider than one resource: why it cannot be narrower. */
  readonly wideBecause?: string;
}

/** A user pool of officers: its id and its issuer are AWS's to choose, so they come by reference. */
export interface PoolReach {
  readonly arn: string;
  readonly id: string;
  readonly issuer: string;
}

/** The reach of a name on a stage. The variable and the permission lie side by side, so neither comes alone. */
export function reachOf(name: ReachName, stage: Stage, stack: Stack, pool?: PoolReach): Reach {
  const secretArn = (secret: string) =>
    stack.formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      // Secrets Manager adds a dash and six characters to every name.
      resourceName: `${nameOf(stage, secret)}-??????`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  switch (name) {
    case 'server-keys':
      return {
        service: 'secretsmanager',
        arn: secretArn(stageSecrets.serverKeys),
        environment: { SERVER_KEYS_SECRET: nameOf(stage, stageSecrets.serverKeys) },
      };
    case 'registry-key':
      return {
        service: 'secretsmanager',
        arn: secretArn(stageSecrets.registryKey),
        environment: { REGISTRY_KEY_SECRET: nameOf(stage, stageSecrets.registryKey) },
      };
    case 'origin-secret':
      return {
        service: 'secretsmanager',
        arn: secretArn(stageSecrets.origin),
        environment: { ORIGIN_SECRET: nameOf(stage, stageSecrets.origin) },
      };
    case 'ussd-secret':
      return {
        service: 'secretsmanager',
        arn: secretArn(stageSecrets.ussd),
        environment: { USSD_SECRET: nameOf(stage, stageSecrets.ussd) },
      };
    case 'ticket-events': {
      const arn = topicArn(stack, stage, topics.ticketEvents);
      return { service: 'sns', arn, environment: { TICKET_EVENTS_TOPIC_ARN: arn } };
    }
    case 'mergers':
    case 'notices':
    case 'queues-retries':
    case 'measures-retries':
    case 'lake-retries': {
      const queue = name === 'mergers' || name === 'notices' ? name : retriesQueue[name];
      return {
        service: 'sqs',
        arn: stack.formatArn({ service: 'sqs', resource: nameOf(stage, queueNames[queue]) }),
        environment: { [`${queue.toUpperCase()}_QUEUE_URL`]: queueUrl(nameOf(stage, queueNames[queue])) },
      };
    }
    case 'lake-stream':
      return {
        service: 'firehose',
        arn: stack.formatArn({
          service: 'firehose',
          resource: 'deliverystream',
          resourceName: lakeStreamOf(stage),
        }),
        environment: { LAKE_STREAM: lakeStreamOf(stage) },
      };
    case 'lake-key':
      return {
        service: 'secretsmanager',
        arn: secretArn(stageSecrets.lakeKey),
        environment: { LAKE_KEY_SECRET: nameOf(stage, stageSecrets.lakeKey) },
      };
    case 'response-deadline': {
      const arn = stateMachineArn(stack, stage, stateMachines.responseDeadline);
      // StartExecution is allowed on the machine, whichever of its aliases is named.
      const started = stage.gradualReleases ? `${arn}:${liveAlias}` : arn;
      return { service: 'states', arn, environment: { RESPONSE_DEADLINE_ARN: started } };
    }
    case 'response-deadline-executions':
      return {
        service: 'states',
        arn: stack.formatArn({
          service: 'states',
          resource: 'execution',
          resourceName: `${nameOf(stage, stateMachines.responseDeadline)}:*`,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
        environment: {},
        wideBecause:
          'Every ticket has executions of its own, named for it; all are of this one state machine.',
      };
    case 'phones':
      return {
        service: 'sns',
        arn: '*',
        environment: sendingSms(stage),
        wideBecause: 'A phone number has no ARN. Topics are denied to the same role.',
      };
    case 'sms-aggregator':
      return {
        service: 'secretsmanager',
        arn: secretArn(stageSecrets.smsAggregator),
        environment: {
          ...sendingSms(stage),
          SMS_AGGREGATOR_SECRET: nameOf(stage, stageSecrets.smsAggregator),
        },
      };
    case 'sms-webhook':
      return {
        service: 'secretsmanager',
        arn: secretArn(stageSecrets.smsWebhook),
        environment: {
          SMS_WEBHOOK_SECRET: nameOf(stage, stageSecrets.smsWebhook),
          SMS_FORM: stage.smsForm,
        },
      };
    case 'email':
      return {
        service: 'ses',
        arn: stage.emailByIdentity
          ? stack.formatArn({ service: 'ses', resource: 'identity', resourceName: stage.emailDomain })
          : '*',
        environment: { ...sending(stage), EMAIL_SENDER: emailSenderOf(stage) },
      };
    case 'officers-pool':
      if (pool === undefined) throw new Error(`The user pool of ${stage.name} was not given.`);
      return {
        service: 'cognito-idp',
        arn: pool.arn,
        environment: { OFFICERS_POOL: pool.id, OIDC_ISSUER: pool.issuer },
      };
    case 'email-set':
      return {
        service: 'ses',
        arn: stack.formatArn({
          service: 'ses',
          resource: 'configuration-set',
          resourceName: emailSetOf(stage),
        }),
        environment: {},
      };
    case 'record':
      return { service: 's3', arn: recordBucketArn(stage), environment: {} };
    case 'record-objects':
      return {
        service: 's3',
        arn: `${recordBucketArn(stage)}/*`,
        environment: {
          RECORD_BUCKET: auditLogBucketOf(stage, Aws.ACCOUNT_ID),
          BUCKET_IN_PATH: inPath(stage),
        },
        wideBecause: 'Each checkpoint is an object of its own. None can be changed or removed.',
      };
    case 'quarantine':
      return {
        service: 's3',
        arn: bucketArn(quarantineBucketOf(stage, Aws.ACCOUNT_ID)),
        environment: {},
      };
    case 'quarantined-files':
      return {
        service: 's3',
        arn: `${bucketArn(quarantineBucketOf(stage, Aws.ACCOUNT_ID))}/*`,
        environment: {
          QUARANTINE_BUCKET: quarantineBucketOf(stage, Aws.ACCOUNT_ID),
          BUCKET_IN_PATH: inPath(stage),
          ...(stage.edge.kind !== 'none' && { SENT_FILES_PATH: filePaths.sent }),
        },
        wideBecause: 'Each file that is sent is an object of its own, of any ticket.',
      };
    case 'attachments':
      return {
        service: 's3',
        arn: bucketArn(attachmentsBucketOf(stage, Aws.ACCOUNT_ID)),
        environment: {},
      };
    case 'attached-files':
      return {
        service: 's3',
        arn: `${bucketArn(attachmentsBucketOf(stage, Aws.ACCOUNT_ID))}/*`,
        environment: {
          ATTACHMENTS_BUCKET: attachmentsBucketOf(stage, Aws.ACCOUNT_ID),
          BUCKET_IN_PATH: inPath(stage),
          ...(stage.edge.kind !== 'none' && { KEPT_FILES_PATH: filePaths.kept }),
        },
        wideBecause: 'Each attachment is an object of its own, of any ticket. Whose it is was asked before.',
      };
    default:
      return isPartitionReach(name) ? partitionReach(name, stage, stack) : tableReach(name, stage, stack);
  }
}

/** The queues in which consumers of projections find what is to be tried again. */
const retriesQueue = {
  'queues-retries': 'queues',
  'measures-retries': 'measures',
  'lake-retries': 'lake',
} as const;

const isPartitionReach = (name: ReachName): name is PartitionReach => name in partitionReaches;

function partitionReach(name: PartitionReach, stage: Stage, stack: Stack): Reach {
  const { of, keys } = partitionReaches[name];
  return { ...tableReach(of, stage, stack), onlyPartitions: keys };
}

function tableReach(name: TableReach, stage: Stage, stack: Stack): Reach {
  const [table, index] = splitTableReach(name);
  const tableName = tableNameOf(stage, table);
  return {
    service: 'dynamodb',
    arn: tableArn(stack, tableName) + (index === undefined ? '' : `/index/${index}`),
    environment: {
      [`${table.toUpperCase()}_TABLE`]: tableName,
      ...(name === 'registry' && { REGISTRY_REMEMBERED_SECONDS: String(stage.registryRememberedSeconds) }),
    },
  };
}

function splitTableReach(name: TableReach): readonly [TableName, string | undefined] {
  for (const table of Object.keys(tables) as TableName[]) {
    if (name === table) return [table, undefined];
    if (name.startsWith(`${table}/`)) return [table, name.slice(table.length + 1)];
  }
  throw new Error(`There is no table for ${name}`);
}

export const tableArn = (stack: Stack, tableName: string): string =>
  stack.formatArn({ service: 'dynamodb', resource: 'table', resourceName: tableName });

export const topicArn = (stack: Stack, stage: Stage, topic: string): string =>
  stack.formatArn({ service: 'sns', resource: nameOf(stage, topic) });

const queueUrl = (queue: string): string =>
  `https://sqs.${Aws.REGION}.${Aws.URL_SUFFIX}/${Aws.ACCOUNT_ID}/${queue}`;

export const stateMachineArn = (stack: Stack, stage: Stage, stateMachine: string): string =>
  stack.formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: nameOf(stage, stateMachine),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** ARN of a function by its name, without an alias. */
export const functionArn = (stack: Stack, stage: Stage, name: FunctionName): string =>
  stack.formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: nameOf(stage, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** ARN of a bucket by its name. */
export const bucketArn = (bucket: string): string => `arn:${Aws.PARTITION}:s3:::${bucket}`;
/** The bucket of checkpoints by its name. */
export const recordBucketArn = (stage: Stage): string => bucketArn(auditLogBucketOf(stage, Aws.ACCOUNT_ID));
const inPath = ({ bucketInPath }: Stage): string => (bucketInPath ? 'yes' : 'no');

export const roleArn = (stage: Stage, functionName: string): string =>
  `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/${nameOf(stage, functionName)}`;

/** Every session of that role. */
export const sessionsArn = (stage: Stage, functionName: string): string =>
  `arn:${Aws.PARTITION}:sts::${Aws.ACCOUNT_ID}:assumed-role/${nameOf(stage, functionName)}/*`;

/** What whoever sends is told, by whatever channel. */
const sending = (stage: Stage): Record<string, string> => ({
  SMS_PER_SECOND: String(stage.messagesPerSecond.sms),
  SMS_PER_DAY: String(stage.smsPerDay),
  EMAILS_PER_SECOND: String(stage.messagesPerSecond.email),
  NOTICE_RECIPIENTS: recipientsOf(stage),
});

const sendingSms = (stage: Stage): Record<string, string> => ({
  ...sending(stage),
  SMS_SENDER_ID: stage.smsSenderId,
});

const recipientsOf = ({ noticeRecipients }: Stage): string =>
  noticeRecipients === 'all' ? 'all' : noticeRecipients.join(',') || 'none';
