import { Aws } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { backupRoleOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { acknowledgeWildcard } from './wildcard.ts';

export interface BackupRoleProps {
  readonly stage: Stage;
  readonly tables: readonly string[];
  readonly buckets: readonly string[];
  /** ARNs of the vaults into which copies are laid. */
  readonly vaults: readonly string[];
  /** ARNs of the keys of these vaults. */
  readonly keys: readonly string[];
}

/**
 * The role by which AWS Backup copies: what its own policies for backups of tables and buckets allow, of these alone. It restores nothing and deletes nothing. Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSBackupServiceRolePolicyForBackup.html
 */
export class BackupRole extends Role {
  constructor(scope: Construct, { stage, tables, buckets, vaults, keys }: BackupRoleProps) {
    super(scope, 'Role', {
      roleName: backupRoleOf(stage),
      description: 'Copies tables and buckets for AWS Backup',
      assumedBy: new ServicePrincipal('backup.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    const allow = (resources: readonly string[], ...actions: readonly string[]): void =>
      void this.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
    const objects = buckets.map((bucket) => `${bucket}/*`);
    const rules = `arn:${Aws.PARTITION}:events:${stage.region}:${Aws.ACCOUNT_ID}:rule/AwsBackupManagedRule*`;
    const recoveryPoints = `arn:${Aws.PARTITION}:backup:${stage.region}:${Aws.ACCOUNT_ID}:recovery-point:*`;
    allow(tables, 'dynamodb:DescribeTable', 'dynamodb:ListTagsOfResource', 'dynamodb:StartAwsBackupJob');
    allow(
      buckets,
      's3:GetBucketAcl',
      's3:GetBucketLocation',
      's3:GetBucketNotification',
      's3:GetBucketTagging',
      's3:GetBucketVersioning',
      's3:GetInventoryConfiguration',
      's3:ListBucket',
      's3:ListBucketVersions',
      's3:ListTagsForResource',
      's3:PutBucketNotification',
      's3:PutInventoryConfiguration',
    );
    allow(
      objects,
      's3:GetObject',
      's3:GetObjectAcl',
      's3:GetObjectTagging',
      's3:GetObjectVersion',
      's3:GetObjectVersionAcl',
      's3:GetObjectVersionTagging',
    );
    allow(
      [rules],
      'events:DeleteRule',
      'events:DescribeRule',
      'events:DisableRule',
      'events:EnableRule',
      'events:ListTargetsByRule',
      'events:PutRule',
      'events:PutTargets',
      'events:RemoveTargets',
    );
    allow(
      ['*'],
      'backup:CopyFromBackupVault',
      'cloudwatch:GetMetricData',
      'events:ListRules',
      's3:ListAllMyBuckets',
      'tag:GetResources',
    );
    allow([recoveryPoints], 'backup:TagResource');
    allow(vaults, 'backup:CopyIntoBackupVault', 'backup:DescribeBackupVault');
    allow(keys, 'kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey');
    this.addToPolicy(
      new PolicyStatement({
        actions: ['kms:CreateGrant'],
        resources: [...keys],
        conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      }),
    );
    const wide: readonly (readonly [string, string])[] = [
      ...objects.map((arn) => [arn, 'Every object of the bucket is copied.'] as const),
      [rules, 'AWS Backup makes up the names of its rules.'],
      [recoveryPoints, 'AWS Backup makes up the names of recovery points.'],
      ...keys
        .filter((arn) => arn.endsWith('*'))
        .map((arn) => [arn, 'The key lies in the backup account.'] as const),
      ['*', 'These actions know no resource, or one that AWS Backup makes up.'],
    ];
    for (const [arn, reason] of wide) acknowledgeWildcard(this, arn, reason);
  }
}
