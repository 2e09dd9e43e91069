import { App } from 'aws-cdk-lib/core';
import { bundleFunctions } from '../lib/bundling/bundle-functions.ts';
import { buildSite, SiteNotBuilt } from '../lib/bundling/build-site.ts';
import { keepSourceMaps } from '../lib/bundling/keep-source-maps.ts';
import { committedSettings } from '../lib/config/committed-settings.ts';
import { unreservedNote } from '../lib/config/concurrency.ts';
import { refuseSample } from '../lib/config/sample-registry.ts';
import { ConfigurationError, settingsFrom } from '../lib/config/settings.ts';
import { stageFrom } from '../lib/config/stages.ts';
import { addStacks } from '../lib/mrejesho.ts';
import { checkAsSolution } from '../lib/solutions-checks.ts';

/** Reminds who deploys for the first time of the second one. */
const unprotected = (stage: string): string =>
  `Nothing of ${stage} refuses deletion in this deployment. Once all stacks are up, deploy again without firstDeployment.`;

const app = new App({ treeMetadata: false, analyticsReporting: false });
try {
  const context = (name: string) => app.node.tryGetContext(name) as unknown;
  const stage = stageFrom(settingsFrom(context, process.env, committedSettings));
  refuseSample(stage);
  if (stage.keepsData && !stage.refusesDeletion) console.error(unprotected(stage.name));
  const unreserved = stage.name === 'local' ? undefined : unreservedNote(stage);
  if (unreserved !== undefined) console.error(unreserved);
  const [bundles, site] = await Promise.all([bundleFunctions(), buildSite(stage)]);
  addStacks(app, stage, { bundles, site });
  if (stage.name !== 'local') checkAsSolution(app);
  const { directory } = app.synth();
  if (stage.name !== 'local') keepSourceMaps(bundles, directory);
} catch (error) {
  if (!(error instanceof ConfigurationError || error instanceof SiteNotBuilt)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
