import type { Site } from '../../lib/site/site.ts';
import type { AwsEnvironment } from '../ministack/aws-environment.ts';
import { requirementsFingerprint } from '../python/environment.ts';
import { readJson } from '../system/json-file.ts';
import { restartMiniStack, startSupervisor, stopCloud } from '../supervision/control.ts';
import { Settings } from '../supervision/settings.ts';
import { emptyCloudFolder, type CloudFolder } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';
import { deploy, makeAssetsBucket } from './deploy.ts';
import { deployedIn, outputOf, rememberDeployed, type Deployed } from '../deployed/deployed.ts';
import { importRegistry, registryFingerprint } from './import-registry.ts';
import { linkLogins, loginsFingerprint } from './link-logins.ts';
import { tellAgain } from './tell-again.ts';
import { uploadSite } from './upload-site.ts';

export interface Wanted {
  /** The fingerprint of the synthesised stacks. */
  readonly assembly: string;
  readonly site: Site;
  readonly fastClock: boolean;
  readonly say: (line: string) => void;
}

/** Brings a running cloud to the synthesised stacks, the site that was built with them and the registry's files; does nothing if it is there. */
export async function putInPlace(folder: CloudFolder, aws: AwsEnvironment, wanted: Wanted): Promise<void> {
  await putStacksInPlace(folder, aws, wanted);
  await putSiteInPlace(folder, aws, wanted);
  await putRegistryInPlace(folder, aws, wanted);
  await putLoginsInPlace(folder, aws, wanted);
}

async function putStacksInPlace(folder: CloudFolder, aws: AwsEnvironment, wanted: Wanted): Promise<void> {
  const before = deployedIn(folder);
  if (before?.assembly === wanted.assembly) return;
  if (before === undefined) {
    wanted.say(`Deploying the stacks and loading the registry${withItsClock(wanted)} …`);
    await deployFirst(folder, aws, wanted);
    return;
  }
  wanted.say('The stacks have changed: deploying the changes …');
  try {
    rememberDeployed(folder, { ...before, assembly: wanted.assembly, outputs: await deploy(folder, aws) });
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    wanted.say(
      'What is deployed cannot be changed into the present stacks, so it is built anew: earlier tickets are gone.',
    );
    await beginAnew(folder);
    await deployFirst(folder, aws, wanted);
  }
}

/** Deploys, and loads the registry as soon as its tables are there. */
async function deployFirst(folder: CloudFolder, aws: AwsEnvironment, wanted: Wanted): Promise<void> {
  const { assembly, fastClock } = wanted;
  const registry = registryFingerprint(fastClock);
  await makeAssetsBucket(aws);
  const failure = new AbortController();
  try {
    const [outputs] = await Promise.all([
      deploy(folder, aws, failure.signal),
      importRegistry(folder, aws, fastClock, failure.signal),
    ]);
    const requirements = requirementsFingerprint();
    rememberDeployed(folder, { assembly, registry, fastClock, requirements, outputs });
  } finally {
    failure.abort(); // what one has failed, the other need not finish
  }
}

async function beginAnew(folder: CloudFolder): Promise<void> {
  const settings = readJson(folder.settings, Settings);
  if (settings === undefined) throw new Error('A running cloud has no settings.');
  await stopCloud(folder);
  emptyCloudFolder(folder);
  await startSupervisor(folder, settings);
}

/** The first start says nothing of it, for it is a part of what it deploys. */
async function putSiteInPlace(
  folder: CloudFolder,
  aws: AwsEnvironment,
  { site, say }: Wanted,
): Promise<void> {
  const before = deployedNow(folder);
  const { release, pages, files } = site;
  if (before.site?.release === release) return;
  if (before.site !== undefined) say('The site has changed: putting it up …');
  await uploadSite(aws, outputOf(before, 'site', 'SiteBucket'), site);
  rememberDeployed(folder, { ...before, site: { release, pages: [...pages], files: [...files] } });
}

async function putRegistryInPlace(folder: CloudFolder, aws: AwsEnvironment, wanted: Wanted): Promise<void> {
  const before = deployedNow(folder);
  const registry = registryFingerprint(wanted.fastClock);
  if (before.registry === registry) return;
  wanted.say(`Loading the registry${withItsClock(wanted)} …`);
  await importRegistry(folder, aws, wanted.fastClock);
  rememberDeployed(folder, { ...before, registry, fastClock: wanted.fastClock });
  wanted.say('Starting its AWS again, for functions remember a registry for a while …');
  await restartMiniStack(folder);
  await tellAgain(folder, aws);
}

async function putLoginsInPlace(folder: CloudFolder, aws: AwsEnvironment, { say }: Wanted): Promise<void> {
  const before = deployedNow(folder);
  const logins = loginsFingerprint(before);
  if (before.logins === logins) return;
  say('Making logins for officers …');
  await linkLogins(folder, aws, before);
  rememberDeployed(folder, { ...before, logins });
}

function deployedNow(folder: CloudFolder): Deployed {
  const deployed = deployedIn(folder);
  if (deployed === undefined) throw new Error('Nothing is deployed after a deployment.');
  return deployed;
}

const withItsClock = ({ fastClock }: Wanted): string => (fastClock ? ', with deadlines in seconds' : '');
