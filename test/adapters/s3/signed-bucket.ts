import { CreateBucketCommand } from '@aws-sdk/client-s3';
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
