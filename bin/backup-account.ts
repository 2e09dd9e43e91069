import { App } from 'aws-cdk-lib/core';
import { addBackupAccount } from '../lib/backup-account.ts';
import { committedSettings } from '../lib/config/committed-settings.ts';
import { ConfigurationError, settingsFrom } from '../lib/config/settings.ts';
import { stageFrom } from '../lib/config/stages.ts';
import { checkAsSolution } from '../lib/solutions-checks.ts';

const app = new App({ treeMetadata: false, analyticsReporting: false });
try {
  const context = (name: string) => app.node.tryGetContext(name) as unknown;
  addBackupAccount(app, stageFrom(settingsFrom(context, process.env, committedSettings)));
  checkAsSolution(app);
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
