import type { SignedBucket } from '../../adapters/s3/bucket-address.ts';
import { localStage } from './local-stage.ts';
import type { AwsEnvironment } from '../ministack/aws-environment.ts';

/** The bucket of the site on the local cloud, asked as the account's owner. */
export const siteBucket = (aws: AwsEnvironment, bucket: string): SignedBucket => ({
  bucket,
  settings: { inPath: localStage.bucketInPath },
  environment: aws,
});
