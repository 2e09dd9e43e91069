import { Duration } from 'aws-cdk-lib/core';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { trailBucketOf, trailOf } from '../config/names.ts';
import { trailLockDays } from '../config/recovery.ts';
import { LockedBucket } from '../constructs/locked-bucket.ts';
import { BackupAccountStack, type BackupAccountProps } from './backup-account-stack.ts';

/** Where the trail of a stage lies, locked, in the region of the stage: CloudTrail writes, and whoever the backup account lets reads. */
export class LogArchiveStack extends BackupAccountStack {
  constructor(scope: Construct, props: BackupAccountProps) {
    const { stage, recovery } = props;
    super(scope, 'log-archive', props, {
      region: stage.region,
      description: 'Mrejesho: the trail of calls to AWS, locked',
    });
    const bucket = new LockedBucket(this, 'Trail', {
      stage,
      bucketName: trailBucketOf(stage, recovery.backupAccount),
      lockDays: trailLockDays,
      lifecycleRules: [
        {
          expiration: Duration.days(trailLockDays + 1),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });
    const ofTheTrail = {
      'aws:SourceArn': `arn:aws:cloudtrail:${stage.region}:${recovery.ownAccount}:trail/${trailOf(stage)}`,
    };
    const cloudTrail = [new ServicePrincipal('cloudtrail.amazonaws.com')];
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'CloudTrailLooks',
        principals: cloudTrail,
        actions: ['s3:GetBucketAcl'],
        resources: [bucket.bucketArn],
        conditions: { StringEquals: ofTheTrail },
      }),
    );
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'CloudTrailWrites',
        principals: cloudTrail,
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects(`AWSLogs/${recovery.ownAccount}/*`)],
        conditions: { StringEquals: { ...ofTheTrail, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      }),
    );
  }
}
