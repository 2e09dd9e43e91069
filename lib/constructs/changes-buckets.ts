import { Aws, Duration, Validations } from 'aws-cdk-lib/core';
import { ArnPrincipal, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { changeExporterOf, changesBucketOf, landingBucketOf } from '../config/names.ts';
import { changeExports } from '../config/recovery.ts';
import type { Stage, StageRecovery } from '../config/stage.ts';
import { LockedBucket } from './locked-bucket.ts';
import { removalPolicyOf } from './removal.ts';
import { acknowledgeWildcard } from './wildcard.ts';

export interface ChangesBucketsProps {
  readonly stage: Stage;
  readonly recovery: StageRecovery;
  readonly key: IKey;
}

/** A file that was replicated is of no use where it landed; one that was not is looked for within days. */
const landedDays = 7;

/**
 * Where hourly exports of what changed in tables lie. DynamoDB writes into a bucket without a lock, since S3 takes into a locked one only what
 * carries a checksum, which exports do not promise; S3 replicates it at once into the locked one.
 */
export class ChangesBuckets extends Construct {
  constructor(scope: Construct, { stage, recovery, key }: ChangesBucketsProps) {
    super(scope, 'Changes');
    const { ownAccount, backupAccount } = recovery;
    const locked = new LockedBucket(this, 'Locked', {
      stage,
      key,
      bucketName: changesBucketOf(stage, backupAccount),
      lockDays: changeExports.lockDays,
      lifecycleRules: [
        {
          expiration: Duration.days(changeExports.lockDays + 1),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });
    const landing = new Bucket(this, 'Landing', {
      bucketName: landingBucketOf(stage, backupAccount),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      lifecycleRules: [
        { expiration: Duration.days(landedDays), noncurrentVersionExpiration: Duration.days(1) },
      ],
      replicationRole: this.addReplicator(stage, recovery, key),
      // The CDK's own types differ where exactOptionalPropertyTypes is on.
      replicationRules: [{ destination: locked as IBucket, kmsKey: key, sseKmsEncryptedObjects: true }],
      removalPolicy: removalPolicyOf(stage),
    });
    landing.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheStageExports',
        principals: [new ArnPrincipal(`arn:aws:iam::${ownAccount}:root`)],
        actions: ['s3:AbortMultipartUpload', 's3:PutObject', 's3:PutObjectAcl'],
        resources: [landing.arnForObjects('*')],
        conditions: {
          ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${ownAccount}:role/${changeExporterOf(stage)}` },
        },
      }),
    );
    Validations.of(landing).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Whoever reads in the backup account is on its own trail.',
    });
  }

  /** By it S3 takes files from one bucket into the other, and no marks of deletions. */
  private addReplicator(stage: Stage, { backupAccount }: StageRecovery, key: IKey): Role {
    const [landing, locked] = [landingBucketOf, changesBucketOf].map(
      (bucketOf) => `arn:${Aws.PARTITION}:s3:::${bucketOf(stage, backupAccount)}`,
    );
    const role = new Role(this, 'Replicator', {
      description: 'Takes exports into the locked bucket',
      assumedBy: new ServicePrincipal('s3.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': backupAccount } },
      }),
    });
    const allow = (resource: string, ...actions: readonly string[]): void =>
      void role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
    allow(landing ?? '', 's3:GetReplicationConfiguration', 's3:ListBucket');
    allow(
      `${landing}/*`,
      's3:GetObjectVersionAcl',
      's3:GetObjectVersionForReplication',
      's3:GetObjectVersionTagging',
    );
    allow(`${locked}/*`, 's3:ReplicateObject', 's3:ReplicateTags');
    allow(key.keyArn, 'kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey');
    for (const bucket of [landing, locked])
      acknowledgeWildcard(role, `${bucket}/*`, 'Every file of an export is taken.');
    return role;
  }
}
