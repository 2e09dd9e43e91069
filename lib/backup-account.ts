import type { App } from 'aws-cdk-lib/core';
import type { Stage } from './config/stage.ts';
import { BackupVaultStack } from './stacks/backup-vault.ts';
import { LogArchiveStack } from './stacks/log-archive.ts';
import { ConfigurationError } from './config/settings.ts';

/** The stacks that the backup account of a stage deploys, before the stage's own. Throws `ConfigurationError` for a stage that has none. */
export function addBackupAccount(app: App, stage: Stage): void {
  const { recovery } = stage;
  if (recovery === undefined)
    throw new ConfigurationError(
      `The stage ${stage.name} has no backupAccount: nothing is to be deployed there.`,
    );
  new BackupVaultStack(app, { stage, recovery });
  new LogArchiveStack(app, { stage, recovery });
}
