import { readFileSync } from 'node:fs';
import { askBucket } from '../../adapters/s3/objects.ts';
import type { Site, SiteFile } from '../../lib/site/site.ts';
import type { AwsEnvironment } from '../ministack/aws-environment.ts';
import { siteBucket } from '../deployed/site-bucket.ts';

/** How many files are on their way at once. */
const uploadsAtOnce = 8;

/** Puts a release into the bucket, as `cdk deploy` does on AWS. What lies there already stays. */
export async function uploadSite(aws: AwsEnvironment, bucketName: string, { objects }: Site): Promise<void> {
  const bucket = siteBucket(aws, bucketName);
  const waiting = [...objects];
  const uploadInTurn = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await put(bucket, file);
  };
  await Promise.all(Array.from({ length: uploadsAtOnce }, uploadInTurn));
}

async function put(bucket: ReturnType<typeof siteBucket>, { path, key, mediaType }: SiteFile): Promise<void> {
  await askBucket(bucket, 'PUT', {
    key,
    headers: { 'content-type': mediaType },
    body: new Uint8Array(readFileSync(path)),
  });
}
