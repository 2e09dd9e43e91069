import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { STSClient } from '@aws-sdk/client-sts';
import { cloud } from './under-test.ts';

/** How the owner of the account reaches the cloud under test. */
export const owner = {
  region: cloud.region,
  endpoint: cloud.endpoint,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};

/** The same for what speaks to the stores as the product does, which would not wait so long for a busy machine. */
export const patientOwner = {
  ...owner,
  requestHandler: { connectionTimeout: 10_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
};

export const dynamodb = new DynamoDBClient(owner);
export const stepFunctions = new SFNClient(owner);
export const buckets = new S3Client({ ...owner, forcePathStyle: true });
export const lambda = new LambdaClient(owner);
export const queues = new SQSClient(owner);
export const identities = new STSClient(owner);
