import { randomUUID } from 'node:crypto';
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { ReachName } from '../../../lib/config/functions.ts';
import { indexKeys, tables, type IndexName, type TableName } from '../../../lib/config/tables.ts';
import { owner } from './aws.ts';
import { cloud } from './under-test.ts';

/** One thing that a role may try, in the words of lib/config/functions.ts. It leaves nothing behind. */
export interface Attempt {
  readonly reach: ReachName;
  readonly action: string;
  readonly as: (credentials: Credentials) => Promise<unknown>;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const nobody = { PK: { S: 'NOBODY' }, SK: { S: 'NOBODY' } };
/** Where nothing is, so that no write takes place. */
const unlessMissing = { ConditionExpression: 'attribute_exists(PK)' };

const dynamodbAs = (credentials: Credentials) =>
  new DynamoDBClient({ ...owner, credentials, maxAttempts: 1 });

function onTable(reach: TableName): readonly Attempt[] {
  const TableName = cloud.tables[reach];
  const calls: Readonly<Record<string, (client: DynamoDBClient) => Promise<unknown>>> = {
    GetItem: (client) => client.send(new GetItemCommand({ TableName, Key: nobody })),
    BatchGetItem: (client) =>
      client.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [nobody] } } })),
    Query: (client) =>
      client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'PK = :nobody',
          ExpressionAttributeValues: { ':nobody': { S: 'NOBODY' } },
        }),
      ),
    Scan: (client) => client.send(new ScanCommand({ TableName, Limit: 1 })),
    PutItem: (client) => client.send(new PutItemCommand({ TableName, Item: nobody, ...unlessMissing })),
    UpdateItem: (client) =>
      client.send(
        new UpdateItemCommand({
          TableName,
          Key: nobody,
          UpdateExpression: 'SET tried = :yes',
          ExpressionAttributeValues: { ':yes': { BOOL: true } },
          ...unlessMissing,
        }),
      ),
    DeleteItem: (client) => client.send(new DeleteItemCommand({ TableName, Key: nobody, ...unlessMissing })),
  };
  return Object.entries(calls).map(([action, call]) => ({
    reach,
    action,
    as: (credentials) => call(dynamodbAs(credentials)),
  }));
}

function onIndexes(table: TableName): readonly Attempt[] {
  const indexes = Object.keys(tables[table].indexes) as IndexName[];
  return indexes.map((IndexName) => ({
    reach: `${table}/${IndexName}` as ReachName,
    action: 'Query',
    as: (credentials) =>
      dynamodbAs(credentials).send(
        new QueryCommand({
          TableName: cloud.tables[table],
          IndexName,
          KeyConditionExpression: `${indexKeys[IndexName].partition} = :nobody`,
          ExpressionAttributeValues: { ':nobody': { S: 'NOBODY' } },
        }),
      ),
  }));
}

const secret = (reach: 'server-keys' | 'origin-secret' | 'ussd-secret', SecretId: string): Attempt => ({
  reach,
  action: 'GetSecretValue',
  as: (credentials) =>
    new SecretsManagerClient({ ...owner, credentials, maxAttempts: 1 }).send(
      new GetSecretValueCommand({ SecretId }),
    ),
});

const statesAs = (credentials: Credentials) => new SFNClient({ ...owner, credentials, maxAttempts: 1 });

const bucketAs = (credentials: Credentials) =>
  new S3Client({ ...owner, credentials, maxAttempts: 1, forcePathStyle: true });

const Bucket = cloud.recordBucket;

const onRecord: readonly Attempt[] = [
  {
    reach: 'record',
    action: 'ListBucket',
    as: (credentials) => bucketAs(credentials).send(new ListObjectsV2Command({ Bucket, MaxKeys: 1 })),
  },
  {
    reach: 'record',
    action: 'ListBucketVersions',
    as: (credentials) => bucketAs(credentials).send(new ListObjectVersionsCommand({ Bucket, MaxKeys: 1 })),
  },
  {
    reach: 'record-objects',
    action: 'GetObject',
    as: (credentials) => bucketAs(credentials).send(new GetObjectCommand({ Bucket, Key: 'nothing' })),
  },
  {
    reach: 'record-objects',
    action: 'GetObjectVersion',
    as: (credentials) =>
      bucketAs(credentials).send(new GetObjectCommand({ Bucket, Key: 'nothing', VersionId: 'nothing' })),
  },
];

/** Everything that some function needs, and what none may: scanning, and deleting more than sessions of phones. */
export const attempts: readonly Attempt[] = [
  ...onRecord,
  ...(Object.keys(tables) as TableName[]).flatMap((table) => [...onTable(table), ...onIndexes(table)]),
  secret('server-keys', 'mrejesho-local-server-keys'),
  secret('origin-secret', 'mrejesho-local-origin'),
  secret('ussd-secret', 'mrejesho-local-ussd-gateway'),
  {
    reach: 'response-deadline',
    action: 'StartExecution',
    as: (credentials) =>
      statesAs(credentials).send(
        new StartExecutionCommand({
          stateMachineArn: cloud.stateMachineArn,
          name: `tried-${randomUUID()}`,
          input: '{}', // which it refuses at its first step
        }),
      ),
  },
  {
    reach: 'response-deadline-executions',
    action: 'StopExecution',
    as: (credentials) =>
      statesAs(credentials).send(
        new StopExecutionCommand({
          executionArn: `${cloud.stateMachineArn.replace(':stateMachine:', ':execution:')}:nobody`,
        }),
      ),
  },
];

/** What would leave something behind where it is allowed: tried only by those who may not. */
export const forbiddenOnly: readonly Attempt[] = [
  {
    reach: 'record-objects',
    action: 'PutObject',
    as: (credentials) =>
      bucketAs(credentials).send(new PutObjectCommand({ Bucket, Key: 'tried', Body: 'tried' })),
  },
  {
    reach: 'record-objects',
    action: 'DeleteObject',
    as: (credentials) => bucketAs(credentials).send(new DeleteObjectCommand({ Bucket, Key: 'nothing' })),
  },
  {
    reach: 'ticket-events',
    action: 'Publish',
    as: (credentials) =>
      new SNSClient({ ...owner, credentials, maxAttempts: 1 }).send(
        new PublishCommand({ TopicArn: cloud.topicArn, Message: 'tried' }),
      ),
  },
  {
    reach: 'phones',
    action: 'Publish',
    as: (credentials) =>
      new SNSClient({ ...owner, credentials, maxAttempts: 1 }).send(
        new PublishCommand({ PhoneNumber: '+255700000000', Message: 'tried' }),
      ),
  },
];
