import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { namingOperations } from '../aws/named-operations.ts';

export interface BucketSettings {
  /** Whether the bucket's name stands in the path: where its own host name would not resolve. */
  readonly inPath: boolean;
}

/** Region, credentials and endpoint come from the SDK's standard environment. */
export const s3Client = ({ inPath }: BucketSettings, settings: S3ClientConfig = {}): S3Client =>
  namingOperations(
    new S3Client({
      forcePathStyle: inPath,
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
      ...settings,
    }),
  );
