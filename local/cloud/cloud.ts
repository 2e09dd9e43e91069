import { tellAgain } from '../deployment/tell-again.ts';
import { awsEnvironment, type AwsEnvironment } from '../ministack/aws-environment.ts';
import { readOutbox, type SentMessage } from '../outbox/tail.ts';
import { restartMiniStack, stopCloud } from '../supervision/control.ts';
import { Settings } from '../supervision/settings.ts';
import { cloudFolder, type CloudFolder } from '../system/folder.ts';
import { readJson } from '../system/json-file.ts';
import { OperatorError } from '../system/operator-error.ts';
import { CloudDescription } from './description.ts';

/** A running local cloud. It lives in processes of its own: any program may hold one of these. */
export interface Cloud extends CloudDescription {
  /** What the AWS SDK needs in its environment to speak with it. */
  readonly awsEnv: AwsEnvironment;
  /** Every SMS and e-mail sent so far, oldest first. */
  readonly sent: () => readonly SentMessage[];
  /** Stops its AWS and starts it again with the state it had. Running executions die of it. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The cloud that runs in this folder. Throws a sentence when there is none. */
export function connectCloud(root: string): Cloud {
  const folder = cloudFolder(root);
  const description = readJson(folder.cloud, CloudDescription);
  const settings = readJson(folder.settings, Settings);
  if (description === undefined || settings === undefined) {
    throw new OperatorError(`No local cloud runs in ${folder.root}. Run npm start.`);
  }
  return cloudOf(folder, description, settings);
}

function cloudOf(folder: CloudFolder, description: CloudDescription, settings: Settings): Cloud {
  const awsEnv = awsEnvironment(folder, settings.ports.aws, settings.region);
  return {
    ...description,
    awsEnv,
    sent: () => readOutbox(folder.outbox),
    restart: async () => {
      await restartMiniStack(folder);
      await tellAgain(folder, awsEnv);
    },
    stop: async () => {
      await stopCloud(folder);
    },
  };
}
