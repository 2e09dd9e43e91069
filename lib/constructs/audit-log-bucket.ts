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
import { tellEventBridge } from './bucket-events.ts';
import { RecordHealer } from './record-healer.ts';
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
    if (recordLockDays !== undefined) {
      this.refuseSecondVersions();
      this.refuseDeletions(stage);
    }
    if (stage.recovery !== undefined) tellEventBridge(this);
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

  /**
   * The lock keeps versions. A plain deletion hides one behind a mark all the same, as an expiry does: nobody may. Who may remove a version
   * is one role, which finds no other than marks to remove as long as the lock lasts. It is exempt from both denials, since a removal of a
   * version may be held against either action: what keeps it from marking is that its own policy allows no `s3:DeleteObject`.
   */
  private refuseDeletions(stage: Stage): void {
    const healer = new RecordHealer(this, stage);
    const refused = (sid: string, action: string, resource: string): PolicyStatement =>
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [action],
        resources: [resource],
      });
    const refusedToOthers = (sid: string, action: string): PolicyStatement => {
      const statement = refused(sid, action, this.arnForObjects('*'));
      statement.addCondition('ArnNotEquals', { 'aws:PrincipalArn': healer.roleArn });
      return statement;
    };
    this.addToResourcePolicy(refusedToOthers('NothingIsHidden', 's3:DeleteObject'));
    this.addToResourcePolicy(refused('NothingExpires', 's3:PutLifecycleConfiguration', this.bucketArn));
    this.addToResourcePolicy(refusedToOthers('OneRemovesMarks', 's3:DeleteObjectVersion'));
  }
}
