import { awsEnvironment, type AwsEnvironment } from '../ministack/aws-environment.ts';
import { putInPlace } from '../deployment/put-in-place.ts';
import { synthesise } from '../deployment/synthesis.ts';
import { deployedIn } from '../deployed/deployed.ts';
import { tellAgain } from '../deployment/tell-again.ts';
import { readyRunner } from '../ministack/runner.ts';
import { restartMiniStack, startSupervisor } from '../supervision/control.ts';
import type { Settings } from '../supervision/settings.ts';
import { cloudFolder, type CloudFolder } from '../system/folder.ts';
import { writeJson } from '../system/json-file.ts';
import { whileLocked } from '../system/lock.ts';
import { requireFreePorts, type Ports } from '../system/ports.ts';
import { OperatorError } from '../system/operator-error.ts';
import { connectCloud, type Cloud } from './cloud.ts';
import { describe } from './description.ts';
import { lookAtEarlier, type Earlier } from './earlier.ts';

export interface CloudOptions {
  /** The folder that holds everything of this cloud. */
  readonly stateDir: string;
  readonly ports: Ports;
  /** Deadlines in seconds, open all day: the registry's demonstration policy. */
  readonly fastClock: boolean;
  /** Whether each role may do only what its policy allows. */
  readonly enforcePermissions: boolean;
  /** Throw away what an earlier cloud in this folder kept. */
  readonly fresh: boolean;
  /** Whether the cloud ends when the program that starts it does. */
  readonly endsWithStarter: boolean;
  /** Told what is being done, a line at a time. */
  readonly say: (line: string) => void;
}

/** The region that the local cloud plays: that of production. */
const region = 'af-south-1';

/**
 * Starts the local cloud of a folder, or goes on with the one that runs there, and returns when the API
 * answers. Throws `Trouble` with a sentence when it can't.
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const folder = cloudFolder(options.stateDir);
  return whileLocked(folder, async () => {
    const earlier = await lookAtEarlier(folder, options.fresh, options.say);
    const { ports } = earlier.kind === 'running' ? earlier.settings : options;
    const synthesis = synthesise(folder, { region, ports });
    synthesis.catch(() => undefined); // told below, when it is its turn
    const { settings, kept } = await bringUp(folder, earlier, options);
    const aws = awsEnvironment(folder, settings.ports.aws, settings.region);
    if (kept) await tellAgainOrSay(folder, aws, options.say);
    await putInPlace(folder, aws, { ...options, ...(await synthesis) });
    if (options.enforcePermissions) await restartMiniStack(folder, { enforcePermissions: true });
    return tell(folder, { ...settings, enforcePermissions: options.enforcePermissions });
  });
}

interface Running {
  readonly settings: Settings;
  /** Whether it was started with the state of an earlier one. */
  readonly kept: boolean;
}

/** MiniStack, the edge and the outbox file, running. */
async function bringUp(folder: CloudFolder, earlier: Earlier, options: CloudOptions): Promise<Running> {
  if (earlier.kind === 'running') {
    options.say(`It is already running, at http://127.0.0.1:${earlier.settings.ports.edge}.`);
    return { settings: earlier.settings, kept: false };
  }
  await requireFreePorts(options.ports);
  const settings: Settings = {
    ports: options.ports,
    region,
    runner: await readyRunner(options.say),
    enforcePermissions: false, // cdk deploy is refused under it
    endsWithStarter: options.endsWithStarter,
  };
  await startSupervisor(folder, settings);
  return { settings, kept: earlier.kind === 'kept' };
}

/** A cloud whose last moments could not be told again is a cloud all the same. */
async function tellAgainOrSay(
  folder: CloudFolder,
  aws: AwsEnvironment,
  say: (line: string) => void,
): Promise<void> {
  try {
    await tellAgain(folder, aws);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    say(error.message);
  }
}

async function tell(folder: CloudFolder, settings: Settings): Promise<Cloud> {
  const deployed = deployedIn(folder);
  if (deployed === undefined) throw new Error('Nothing is deployed after a deployment.');
  writeJson(folder.cloud, await describe(deployed, settings, folder.outbox));
  return connectCloud(folder.root);
}
