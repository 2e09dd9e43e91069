import { Alias, type CfnAlias, type Function, type IVersion } from 'aws-cdk-lib/aws-lambda';
import { liveAlias, releaseApplicationOf, releaseGroupOf } from '../config/releases.ts';
import type { FunctionName } from '../config/functions.ts';
import type { Stage } from '../config/stage.ts';

/**
 * The alias by which a function is called. Code and settings are one version: a change of either makes a new one in the same
 * deployment, which takes over as the stage's releases do.
 */
export class LiveAlias extends Alias {
  constructor(lambda: Function, { stage, name }: { stage: Stage; name: FunctionName }) {
    // The CDK's own types differ where exactOptionalPropertyTypes is on.
    super(lambda, 'Live', { aliasName: liveAlias, version: lambda.currentVersion as IVersion });
    if (!stage.gradualReleases) return;
    (this.node.defaultChild as CfnAlias).cfnOptions.updatePolicy = {
      codeDeployLambdaAliasUpdate: {
        applicationName: releaseApplicationOf(stage),
        deploymentGroupName: releaseGroupOf(stage, name),
      },
    };
  }
}
