import { Aws, RemovalPolicy, Validations } from 'aws-cdk-lib/core';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { removalPolicyOf } from './removal.ts';

export interface PrivateBucketProps extends Pick<BucketProps, 'versioned' | 'lifecycleRules' | 'cors'> {
  readonly stage: Stage;
  /** The bucket's name on the stage, by its account. */
  readonly name: (stage: Stage, account: string) => string;
  /** Whether it outlives its stack, where the stage keeps data. */
  readonly keeps: boolean;
}

/** A bucket that nothing of is public: encrypted, spoken to by TLS alone, owned by its account alone. */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { stage, name, keeps, ...details }: PrivateBucketProps) {
    super(scope, id, {
      bucketName: name(stage, Aws.ACCOUNT_ID),
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: stage.tlsOnly,
      ...(stage.tlsOnly ? { minimumTLSVersion: 1.2 } : {}),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: keeps ? removalPolicyOf(stage) : RemovalPolicy.DESTROY,
      ...details,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'An access log of S3 keeps addresses of citizens beside numbers of tickets. Who read what is in our own log of reads.',
    });
  }
}
