import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { backupRules, vaultLock, type BackupRule } from '../../../lib/config/recovery.ts';
import { tables, type TableDescription } from '../../../lib/config/tables.ts';
import { decidedBy, type WrittenPolicy } from './policy-evaluation.ts';
import { plain, resourcesOf, textOf } from './resources.ts';
import { statementsOf } from './statements.ts';
import { backupAccount, dev, local, prod } from './synthesised.ts';

const [vaultType, planType, selectionType] = [
  'AWS::Backup::BackupVault',
  'AWS::Backup::BackupPlan',
  'AWS::Backup::BackupSelection',
];
const recovery = () => prod().template('recovery');
const only = (template: Template | undefined, type: string) => {
  const found = template === undefined ? [] : resourcesOf([template], type);
  expect(found).toHaveLength(1);
  return found[0]?.properties ?? {};
};
const locked = () => backupAccount()['backup-vault'];

/** Days for which each rule of the plan keeps a copy, by the vault that it lies in. */
interface PlannedRule {
  readonly RuleName: string;
  readonly ScheduleExpression: string;
  readonly Lifecycle: { readonly DeleteAfterDays: number };
  readonly CopyActions: readonly {
    readonly DestinationBackupVaultArn: unknown;
    readonly Lifecycle: { readonly DeleteAfterDays: number };
  }[];
}
const rulesOfPlan = (): readonly PlannedRule[] =>
  (only(recovery(), planType)['BackupPlan'] as { readonly BackupPlanRule: readonly PlannedRule[] })
    .BackupPlanRule;

describe('copies', () => {
  it('are made of each table that cannot be made again, of attachments and of the record, and of nothing that lives for minutes', () => {
    const { Resources: resources } = only(recovery(), selectionType)['BackupSelection'] as {
      readonly Resources: readonly unknown[];
    };
    const named = resources.map((arn) => plain(arn).replace(/^.*(:table\/|s3:::)mrejesho-prod-/, ''));
    expect(named).toEqual([
      'tickets',
      'identities',
      'registry',
      'outbox',
      'measures',
      'attachments-<AWS::AccountId>',
      'record-<AWS::AccountId>',
    ]);
    const uncopied = Object.entries<TableDescription>(tables).filter(([, { copies }]) => copies === 'none');
    expect(uncopied.map(([name]) => name)).toEqual(['projections', 'sessions']);
  });

  it('go every six hours, and monthly, into a vault of another account and another region', () => {
    expect(rulesOfPlan().map(({ ScheduleExpression }) => ScheduleExpression)).toEqual([
      'cron(20 0/6 * * ? *)',
      'cron(50 1 1 * ? *)',
    ]);
    for (const { CopyActions: copies } of rulesOfPlan()) {
      expect(copies.map(({ DestinationBackupVaultArn }) => plain(DestinationBackupVaultArn))).toEqual([
        'arn:<AWS::Partition>:backup:eu-central-1:777788889999:backup-vault:mrejesho-prod-backups',
      ]);
    }
  });

  it('are kept for no less and no more than the lock of that vault takes, or they would be refused', () => {
    const kept = rulesOfPlan().flatMap(({ CopyActions: copies }) =>
      copies.map(({ Lifecycle }) => Lifecycle.DeleteAfterDays),
    );
    expect(kept).toEqual(Object.values<BackupRule>(backupRules).map(({ copyKeptDays }) => copyKeptDays));
    for (const days of kept) {
      expect(days).toBeGreaterThanOrEqual(vaultLock.minDays);
      expect(days).toBeLessThanOrEqual(vaultLock.maxDays);
    }
  });

  it('lie under the name that the plan copies to, locked in compliance mode after the shortest grace that AWS knows', () => {
    expect(only(locked(), vaultType)).toMatchObject({
      BackupVaultName: 'mrejesho-prod-backups',
      LockConfiguration: { MinRetentionDays: 14, MaxRetentionDays: 400, ChangeableForDays: 3 },
    });
  });

  it('are laid in by the account of the stage, and by no other', () => {
    const policy = only(locked(), vaultType)['AccessPolicy'] as WrittenPolicy;
    const verdict = (account: string, action: string) =>
      decidedBy(policy, {
        principal: `arn:aws:iam::${account}:role/administrator`,
        action: `backup:${action}`,
        resource: 'a recovery point',
      });
    expect(verdict('111122223333', 'CopyIntoBackupVault')).toBe('allowed');
    expect(verdict('444455556666', 'CopyIntoBackupVault')).toBe('not allowed');
    for (const account of ['111122223333', '777788889999']) {
      expect(verdict(account, 'DeleteRecoveryPoint')).toBe('denied');
      expect(verdict(account, 'UpdateRecoveryPointLifecycle')).toBe('denied');
    }
  });

  it('come back into the vault of the stage, out of which nobody removes any either', () => {
    const policy = only(recovery(), vaultType)['AccessPolicy'] as WrittenPolicy;
    const asks = (principal: string, action: string) =>
      decidedBy(policy, { principal, action: `backup:${action}`, resource: 'a recovery point' });
    expect(asks('arn:aws:iam::777788889999:role/administrator', 'CopyIntoBackupVault')).toBe('allowed');
    expect(asks('arn:aws:iam::111122223333:role/administrator', 'DeleteRecoveryPoint')).toBe('denied');
  });

  it('are made by a role that reads what is copied, and deletes and writes nothing of it', () => {
    const statements = statementsOf([recovery()]).filter(({ role }) => role === 'mrejesho-prod-backup');
    const actions = statements.flatMap((statement) => statement.actions);
    expect(actions.filter((action) => /^(dynamodb|s3):(?!Get|List|Describe)/.test(action))).toEqual([
      'dynamodb:StartAwsBackupJob',
      's3:PutBucketNotification',
      's3:PutInventoryConfiguration',
    ]);
    expect(actions).toContain('backup:CopyIntoBackupVault');
    const anywhere = statements.filter(({ resources }) => resources.includes('*'));
    expect(anywhere.flatMap((statement) => statement.actions)).toEqual([
      'backup:CopyFromBackupVault',
      'cloudwatch:GetMetricData',
      'events:ListRules',
      's3:ListAllMyBuckets',
      'tag:GetResources',
    ]);
  });
});

describe('a bucket that is copied', () => {
  it('keeps versions and tells EventBridge, without which AWS Backup takes none', () => {
    const buckets = resourcesOf(
      [prod().template('attachments'), prod().template('audit')],
      'AWS::S3::Bucket',
    );
    const copied = buckets.filter((bucket) => !textOf(bucket, 'BucketName').includes('quarantine'));
    expect(copied).toHaveLength(2);
    for (const { properties } of copied)
      expect(properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
      });
  });
});

/** Writes references out, for what is looked for in the text of a policy. */
const written = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'Fn::Join' in value ? plain(value) : value;

describe('server keys, which AWS Backup does not copy', () => {
  it('lie in the other region of the stage besides', () => {
    const secrets = resourcesOf([prod().template('data')], 'AWS::SecretsManager::Secret');
    expect(secrets.map((secret) => secret.properties['ReplicaRegions'])).toEqual([
      [{ Region: 'eu-central-1' }],
      [{ Region: 'eu-central-1' }],
    ]);
  });

  it('are sealed in the backup account for ten years by operators of the stage, who read none back and write over none', () => {
    expect(only(locked(), 'AWS::S3::Bucket')).toMatchObject({
      BucketName: 'mrejesho-prod-sealed-keys-777788889999',
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3650 } } },
    });
    const policy = only(locked(), 'AWS::S3::BucketPolicy')['PolicyDocument'] as WrittenPolicy;
    const [, bucket = ''] = /"Resource":"(<[\w.]+>)\/\*"/.exec(JSON.stringify(policy, written)) ?? [];
    const asks = (role: string, action: string, context = {}) =>
      decidedBy(policy, {
        principal: `arn:aws:iam::111122223333:role/${role}`,
        action: `s3:${action}`,
        resource: `${bucket}/mrejesho-prod-server-keys/1.json`,
        context: { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3', ...context },
      });
    const once = { 's3:if-none-match': '*' };
    expect(asks('example-operators', 'PutObject', once)).toBe('allowed');
    expect(asks('example-operators', 'PutObject')).toBe('not allowed');
    expect(asks('example-operators', 'GetObject', once)).toBe('not allowed');
    expect(asks('administrator', 'PutObject', once)).toBe('not allowed');
  });
});

describe('the key of the locked vault', () => {
  it('is ended by nobody but the break-glass role of the backup account', () => {
    const policy = only(locked(), 'AWS::KMS::Key')['KeyPolicy'] as WrittenPolicy;
    const ends = (role: string) =>
      decidedBy(policy, {
        principal: `arn:aws:iam::777788889999:role/${role}`,
        action: 'kms:ScheduleKeyDeletion',
        resource: 'the key',
      });
    expect(ends('administrator')).toBe('denied');
  });
});

describe('a stage without a backup account', () => {
  it('has no stack for it and no trail, and tells no EventBridge', () => {
    for (const stage of [dev(), local()]) {
      expect(stage.stacks.filter((name) => /-(recovery|trail)$/.test(name))).toEqual([]);
      const [bucket] = resourcesOf([stage.template('audit')], 'AWS::S3::Bucket');
      expect(bucket?.properties).not.toHaveProperty('NotificationConfiguration');
    }
  });
});
