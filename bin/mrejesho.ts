import { App } from 'aws-cdk-lib/core';
import { bundleFunctions } from '../lib/bundling/bundle-functions.ts';
import { ConfigurationError, givenBy } from '../lib/config/given.ts';
import { stageFrom } from '../lib/config/stages.ts';
import { addStacks } from '../lib/mrejesho.ts';

const app = new App();
try {
  const stage = stageFrom(givenBy((name) => app.node.tryGetContext(name) as unknown, process.env));
  addStacks(app, stage, await bundleFunctions());
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
