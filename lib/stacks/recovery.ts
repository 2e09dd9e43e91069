import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { attachmentsBucketOf, auditLogBucketOf, tableNameOf } from '../config/names.ts';
import type { StageRecovery } from '../config/stage.ts';
import { copiedTables } from '../config/tables.ts';
import { Backups } from '../constructs/backups.ts';
import { ChangeExports } from '../constructs/change-exports.ts';
import { EventLog } from '../constructs/event-log.ts';
import { bucketArn, tableArn } from '../constructs/reach.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface RecoveryStackProps extends StageStackProps {
  readonly recovery: StageRecovery;
}

/** What brings a stage back when its account is lost: copies of what nobody can make again, in the vault of another account and region. */
export class RecoveryStack extends StageStack<'recovery'> {
  constructor(scope: Construct, props: RecoveryStackProps) {
    super(scope, 'recovery', props, 'Mrejesho: copies of tables and files in another account');
    const { stage, recovery } = props;
    const backups = new Backups(this, {
      stage,
      recovery,
      tables: copiedTables.map((name) => tableArn(this, tableNameOf(stage, name))),
      buckets: [attachmentsBucketOf, auditLogBucketOf].map((name) => bucketArn(name(stage, Aws.ACCOUNT_ID))),
    });
    new EventLog(this, { stage, name: 'backup-jobs' });
    const { machine } = new ChangeExports(this, { stage, recovery });
    new EventLog(this, {
      stage,
      name: 'change-exports',
      detail: { stateMachineArn: [machine.stateMachineArn] },
    });
    this.tell({ BackupVault: backups.vault.backupVaultName, BackupRoleArn: backups.role.roleArn });
  }
}
