import { Aws, Duration } from 'aws-cdk-lib/core';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupSelection,
  BackupVault,
  type IBackupVault,
} from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { AccountPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { backupVaultOf, nameOf } from '../config/names.ts';
import { backupRules, type BackupRule, type Copied } from '../config/recovery.ts';
import type { Stage, StageRecovery } from '../config/stage.ts';
import { BackupRole } from './backup-role.ts';
import { removalPolicyOf } from './removal.ts';

export interface BackupsProps {
  readonly stage: Stage;
  readonly recovery: StageRecovery;
  /** ARNs of what is copied. */
  readonly tables: readonly string[];
  readonly buckets: readonly string[];
}

/**
 * Copies of tables and buckets by rules of lib/config/recovery.ts: each is made in a vault of the stage, and copied from there into the
 * locked vault of the backup account.
 */
export class Backups extends Construct {
  readonly vault: BackupVault;
  readonly role: BackupRole;

  constructor(scope: Construct, { stage, recovery, tables, buckets }: BackupsProps) {
    super(scope, 'Backups');
    const key = this.addKey(stage, recovery);
    this.vault = new BackupVault(this, 'Vault', {
      backupVaultName: backupVaultOf(stage),
      encryptionKey: key,
      blockRecoveryPointDeletion: true,
      accessPolicy: takingBack(recovery),
      removalPolicy: removalPolicyOf(stage),
    });
    const { backupRegion, backupAccount } = recovery;
    const elsewhere = BackupVault.fromBackupVaultArn(
      this,
      'Elsewhere',
      `arn:${Aws.PARTITION}:backup:${backupRegion}:${backupAccount}:backup-vault:${backupVaultOf(stage)}`,
    );
    this.role = new BackupRole(this, {
      stage,
      tables,
      buckets,
      vaults: [this.vault.backupVaultArn, elsewhere.backupVaultArn],
      keys: [key.keyArn, `arn:${Aws.PARTITION}:kms:${backupRegion}:${backupAccount}:key/*`],
    });
    this.addPlan(stage, elsewhere, 'tables', tables);
    this.addPlan(stage, elsewhere, 'buckets', buckets);
  }

  private addPlan(stage: Stage, elsewhere: IBackupVault, copied: Copied, arns: readonly string[]): void {
    const rules = Object.entries<BackupRule>(backupRules).filter(([, { of }]) => of.includes(copied));
    const plan = new BackupPlan(this, `Plan of ${copied}`, {
      backupPlanName: nameOf(stage, `backups-of-${copied}`),
      backupPlanRules: rules.map(
        ([ruleName, { at, keptDays, copyKeptDays, copyColdAfterDays }]) =>
          new BackupPlanRule({
            ruleName,
            backupVault: this.vault,
            scheduleExpression: Schedule.cron(at),
            startWindow: Duration.hours(1),
            completionWindow: Duration.hours(5),
            deleteAfter: Duration.days(keptDays),
            copyActions: [
              {
                destinationBackupVault: elsewhere,
                deleteAfter: Duration.days(copyKeptDays),
                ...(copied === 'tables' &&
                  copyColdAfterDays !== undefined && {
                    moveToColdStorageAfter: Duration.days(copyColdAfterDays),
                  }),
              },
            ],
          }),
      ),
    });
    new BackupSelection(this, `Selection of ${copied}`, {
      backupPlan: plan,
      backupSelectionName: nameOf(stage, `copied-${copied}`),
      resources: arns.map((arn) => BackupResource.fromArn(arn)),
      role: this.role,
      disableDefaultBackupPolicy: true,
    });
  }

  /** AWS Backup of the other account reads under it what it copies. */
  private addKey(stage: Stage, { backupAccount }: StageRecovery): Key {
    const key = new Key(this, 'Key', {
      alias: nameOf(stage, 'backups'),
      description: 'Backups, before they are copied to another account',
      enableKeyRotation: true,
      removalPolicy: removalPolicyOf(stage),
    });
    const other = [new AccountPrincipal(backupAccount)];
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheOtherAccountReads',
        principals: other,
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey*'],
        resources: ['*'],
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheOtherAccountCopies',
        principals: other,
        actions: ['kms:CreateGrant'],
        resources: ['*'],
        conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      }),
    );
    return key;
  }
}

/** The way back: a copy of the backup account is laid into this vault before a table is restored of it. */
const takingBack = ({ backupAccount }: StageRecovery): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'CopiesComeBack',
        principals: [new AccountPrincipal(backupAccount)],
        actions: ['backup:CopyIntoBackupVault'],
        resources: ['*'],
      }),
    ],
  });
