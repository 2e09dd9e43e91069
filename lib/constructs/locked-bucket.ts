import { Duration, Validations } from 'aws-cdk-lib/core';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { removalPolicyOf } from './removal.ts';

export interface LockedBucketProps extends Pick<BucketProps, 'lifecycleRules'> {
  readonly stage: Stage;
  readonly bucketName: string;
  /** So long nobody can remove a version, not even the account's owner. */
  readonly lockDays: number;
  /** Absent: a key of S3. */
  readonly key?: IKey;
}

/** A bucket under Object Lock in compliance mode: nothing public, TLS alone. */
export class LockedBucket extends Bucket {
  constructor(scope: Construct, id: string, { stage, lockDays, key, ...details }: LockedBucketProps) {
    super(scope, id, {
      ...(key === undefined
        ? { encryption: BucketEncryption.S3_MANAGED }
        : { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }),
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(lockDays)),
      removalPolicy: removalPolicyOf(stage),
      ...details,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Whoever reads in the backup account is on its own trail.',
    });
  }
}
