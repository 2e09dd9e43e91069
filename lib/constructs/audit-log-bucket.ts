import { Aws, Duration, Validations } from 'aws-cdk-lib/core';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { auditLogBucketOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { removalPolicyOf } from './removal.ts';

/**
 * Where checkpoints lie. Under Object Lock in compliance mode nobody can remove one before its time, the
 * account's owner included, and nobody can write a second version over it.
 */
export class AuditLogBucket extends Bucket {
  constructor(scope: Construct, stage: Stage) {
    const { recordLockDays } = stage;
    super(scope, 'Record', {
      bucketName: auditLogBucketOf(stage, Aws.ACCOUNT_ID),
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: stage.tlsOnly,
      ...(stage.tlsOnly ? { minimumTLSVersion: 1.2 } : {}),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: removalPolicyOf(stage),
      ...(recordLockDays === undefined
        ? {}
        : {
            objectLockEnabled: true,
            objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(recordLockDays)),
          }),
    });
    if (recordLockDays !== undefined) this.refuseSecondVersions();
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Hashes without content, for anybody to check: who reads them is no matter. None can be changed.',
    });
  }

  /** Without `If-None-Match` a write would hide what was there, though it could not remove it. */
  private refuseSecondVersions(): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'EachObjectOnce',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:PutObject'],
        resources: [this.arnForObjects('*')],
        conditions: { Null: { 's3:if-none-match': 'true' } },
      }),
    );
  }
}
