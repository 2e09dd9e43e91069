import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { backupRules, changeExports, vaultLock, type Copied } from '../../../lib/config/recovery.ts';
import { copiedTables, tables, type TableDescription } from '../../../lib/config/tables.ts';
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

/** Writes references out, for what is looked for in the text of a policy. */
const written = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'Fn::Join' in value ? plain(value) : value;

const lockedResources = (type: string) => {
  const template = locked();
  return template === undefined ? [] : resourcesOf([template], type);
};
const bucketNamed = (name: string) =>
  lockedResources('AWS::S3::Bucket').find((bucket) => textOf(bucket, 'BucketName').includes(name));
const policyWith = (sid: string): WrittenPolicy => {
  const [policy] = lockedResources('AWS::S3::BucketPolicy')
    .map(({ properties }) => properties['PolicyDocument'] as WrittenPolicy)
    .filter((each) => JSON.stringify(each).includes(sid));
  if (policy === undefined) throw new Error(`No policy of a bucket says ${sid}.`);
  return policy;
};

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
const rulesOf = (copied: Copied): readonly PlannedRule[] =>
  resourcesOf([recovery()], planType)
    .map(
      ({ properties }) =>
        properties['BackupPlan'] as {
          readonly BackupPlanName: string;
          readonly BackupPlanRule: readonly PlannedRule[];
        },
    )
    .filter(({ BackupPlanName: name }) => name.endsWith(copied))
    .flatMap(({ BackupPlanRule: rules }) => rules);
const rulesOfPlans = (): readonly PlannedRule[] => [...rulesOf('tables'), ...rulesOf('buckets')];

describe('copies', () => {
  it('are made of each table that cannot be made again, of attachments and of the record, and of nothing that lives for minutes', () => {
    const selections = resourcesOf([recovery()], selectionType).map(
      ({ properties }) => properties['BackupSelection'] as { readonly Resources: readonly unknown[] },
    );
    const named = selections
      .flatMap(({ Resources: resources }) => resources)
      .map((arn) => plain(arn).replace(/^.*(:table\/|s3:::)mrejesho-prod-/, ''));
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

  it('of files go every six hours, of tables weekly, and of all monthly, into a vault of another account and another region', () => {
    const schedules = (copied: Copied) => rulesOf(copied).map((rule) => rule.ScheduleExpression);
    expect(schedules('buckets')).toEqual(['cron(20 0/6 * * ? *)', 'cron(50 1 1 * ? *)']);
    expect(schedules('tables')).toEqual(['cron(50 0 ? * SUN *)', 'cron(50 1 1 * ? *)']);
    for (const { CopyActions: copies } of rulesOfPlans()) {
      expect(copies.map(({ DestinationBackupVaultArn }) => plain(DestinationBackupVaultArn))).toEqual([
        'arn:<AWS::Partition>:backup:eu-central-1:777788889999:backup-vault:mrejesho-prod-backups',
      ]);
    }
  });

  it('are kept for no less and no more than the lock of that vault takes, or they would be refused', () => {
    const kept = rulesOfPlans().flatMap(({ CopyActions: copies }) =>
      copies.map(({ Lifecycle }) => Lifecycle.DeleteAfterDays),
    );
    expect(kept).toEqual([14, 400, 14, 400]);
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

describe('what changed in a table since a copy', () => {
  const exporter = 'arn:aws:iam::111122223333:role/mrejesho-prod-export-changes';
  it('is exported of each copied table, every hour, once DynamoDB can restore to its end', () => {
    const schedules = resourcesOf([recovery()], 'AWS::Scheduler::Schedule').map(({ properties }) => ({
      at: properties['ScheduleExpression'],
      input: JSON.parse(plain((properties['Target'] as { readonly Input: unknown }).Input)) as unknown,
    }));
    expect(schedules).toEqual(
      copiedTables.map((table) => ({
        at: 'cron(10 * * * ? *)',
        input: {
          table,
          tableArn: expect.stringMatching(`:table/mrejesho-prod-${table}$`) as string,
          at: '<aws.scheduler.scheduled-time>',
        },
      })),
    );
  });

  it('is replicated into a bucket that is locked for longer than the copies that it follows, and as long as a table goes back', () => {
    expect(bucketNamed('-changes-')?.properties).toMatchObject({
      BucketName: 'mrejesho-prod-changes-777788889999',
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 35 } } },
    });
    const { copyKeptDays } = backupRules.weekly;
    expect(changeExports.lockDays).toBeGreaterThan(copyKeptDays + 7);
    for (const table of copiedTables) expect(tables[table].recoveryDays).toBe(changeExports.lockDays);
    const [rule] = (
      bucketNamed('-landing-')?.properties['ReplicationConfiguration'] as {
        readonly Rules: readonly { readonly Status: string; readonly SourceSelectionCriteria: object }[];
      }
    ).Rules;
    expect(rule).toMatchObject({
      Status: 'Enabled',
      SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: 'Enabled' } },
    });
  });

  it('is laid in by the workflow of the stage alone, which reads and removes nothing there', () => {
    const policy = policyWith('TheStageExports');
    const [, bucket = ''] = /"Resource":"(<[\w.]+>)\/\*"/.exec(JSON.stringify(policy, written)) ?? [];
    const asks = (principal: string, action: string) =>
      decidedBy(policy, {
        principal,
        action: `s3:${action}`,
        resource: `${bucket}/tickets/AWSDynamoDB/data/a.json.gz`,
        context: { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' },
      });
    expect(asks(exporter, 'PutObject')).toBe('allowed');
    for (const action of ['GetObject', 'DeleteObject', 'DeleteObjectVersion'])
      expect(asks(exporter, action)).toBe('not allowed');
    expect(asks('arn:aws:iam::111122223333:role/administrator', 'PutObject')).toBe('not allowed');
    const may = statementsOf([recovery()]).filter(({ role }) => role === 'mrejesho-prod-export-changes');
    expect(
      may.flatMap(({ actions }) => actions).filter((action) => /^(dynamodb|s3|kms):/.test(action)),
    ).toEqual([
      'dynamodb:ExportTableToPointInTime',
      'dynamodb:DescribeExport',
      's3:AbortMultipartUpload',
      's3:PutObject',
      's3:PutObjectAcl',
      'kms:Decrypt',
      'kms:GenerateDataKey',
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

describe('server keys, which AWS Backup does not copy', () => {
  it('lie in the other region of the stage besides', () => {
    const secrets = resourcesOf([prod().template('data')], 'AWS::SecretsManager::Secret');
    expect(secrets.map((secret) => secret.properties['ReplicaRegions'])).toEqual([
      [{ Region: 'eu-central-1' }],
      [{ Region: 'eu-central-1' }],
    ]);
  });

  it('are sealed in the backup account for ten years by operators of the stage, who read none back and write over none', () => {
    expect(bucketNamed('-sealed-keys-')?.properties).toMatchObject({
      BucketName: 'mrejesho-prod-sealed-keys-777788889999',
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3650 } } },
    });
    const policy = policyWith('OperatorsLayKeysIn');
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
