import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { s3Client } from '../../../adapters/s3/client.ts';

const [ministack] = inject('engines').filter(({ name }) => name === 'MiniStack');
const endpoint = ministack?.endpoint ?? '';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

export const client = s3Client({ inPath: true }, { endpoint, region: 'eu-west-1', credentials });

/** How a function signs for a bucket there. */
export const signed = (bucket: string) => ({
  bucket,
  settings: { inPath: true },
  environment: {
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  },
});

export async function aBucket(): Promise<string> {
  const bucket = `test-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return bucket;
}

/** A bucket that keeps versions, as that of the record does. */
export async function aVersionedBucket(): Promise<string> {
  const Bucket = await aBucket();
  await client.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  return Bucket;
}

/** Marks an object as deleted, as a plain DELETE does. */
export const marks = (Bucket: string, Key: string) => client.send(new DeleteObjectCommand({ Bucket, Key }));

/** Writes over an object. */
export const writesOver = (Bucket: string, Key: string, Body: string) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body }));
