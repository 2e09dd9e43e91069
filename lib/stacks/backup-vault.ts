import { Aws, Duration } from 'aws-cdk-lib/core';
import { BackupVault } from 'aws-cdk-lib/aws-backup';
import { AccountPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { backupVaultOf, changeExporterOf } from '../config/names.ts';
import { vaultLock } from '../config/recovery.ts';
import type { Stage, StageRecovery } from '../config/stage.ts';
import { ChangesBuckets } from '../constructs/changes-buckets.ts';
import { deniedToOthers } from '../constructs/denied-to-others.ts';
import { SealedKeysBucket } from '../constructs/sealed-keys-bucket.ts';
import { removalPolicyOf } from '../constructs/removal.ts';
import { BackupAccountStack, type BackupAccountProps } from './backup-account-stack.ts';

/**
 * The vault of the backup account. Under its lock in compliance mode nobody removes a copy before its time, the account's owner and AWS
 * included, once the days of grace are over.
 */
export class BackupVaultStack extends BackupAccountStack {
  constructor(scope: Construct, props: BackupAccountProps) {
    const { stage, recovery } = props;
    super(scope, 'backup-vault', props, {
      region: recovery.backupRegion,
      description: 'Mrejesho: copies of tables and files, locked',
    });
    const key = this.addKey(stage, recovery);
    new BackupVault(this, 'Vault', {
      backupVaultName: backupVaultOf(stage),
      encryptionKey: key,
      blockRecoveryPointDeletion: true,
      lockConfiguration: {
        minRetention: Duration.days(vaultLock.minDays),
        maxRetention: Duration.days(vaultLock.maxDays),
        changeableFor: Duration.days(vaultLock.graceDays),
      },
      accessPolicy: new PolicyDocument({
        statements: [
          new PolicyStatement({
            sid: 'TheStageLaysCopiesIn',
            principals: [new AccountPrincipal(recovery.ownAccount)],
            actions: ['backup:CopyIntoBackupVault'],
            resources: ['*'],
          }),
        ],
      }),
      removalPolicy: removalPolicyOf(stage),
    });
    new SealedKeysBucket(this, { stage, recovery, key });
    new ChangesBuckets(this, { stage, recovery, key });
  }

  /** Copies and sealed keys lie under it: who ends it ends them, so that nobody but one role may. */
  private addKey(stage: Stage, { ownAccount, backupRegion, breakGlassRole }: StageRecovery): Key {
    const key = new Key(this, 'Key', {
      alias: backupVaultOf(stage),
      description: 'Copies of what a stage cannot lose',
      enableKeyRotation: true,
      removalPolicy: removalPolicyOf(stage),
      pendingWindow: Duration.days(30),
    });
    const stageAccount = [new AccountPrincipal(ownAccount)];
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheStageEncrypts',
        principals: stageAccount,
        actions: ['kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheStageCopies',
        principals: stageAccount,
        actions: ['kms:CreateGrant'],
        resources: ['*'],
        conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TheStageExports',
        principals: stageAccount,
        actions: ['kms:Decrypt'],
        resources: ['*'],
        conditions: {
          ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${ownAccount}:role/${changeExporterOf(stage)}` },
          StringEquals: { 'kms:ViaService': `s3.${backupRegion}.amazonaws.com` },
        },
      }),
    );
    if (stage.refusesDeletion)
      key.addToResourcePolicy(
        deniedToOthers(
          'NobodyElseEnds',
          ['kms:DisableKey', 'kms:ScheduleKeyDeletion'],
          [`arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/${breakGlassRole}`],
        ),
      );
    return key;
  }
}
