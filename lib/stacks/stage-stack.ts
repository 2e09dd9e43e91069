import {
  CfnOutput,
  CliCredentialsStackSynthesizer,
  type IStackSynthesizer,
  Stack,
  type StackSynthesizer,
  Tags,
} from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { assetsBucketOf, tagsOf } from '../config/names.ts';
import { stackName, type OutputOf, type StackName } from '../config/outputs.ts';
import type { Stage } from '../config/stage.ts';

/** What every stack is built from. */
export interface StageStackProps {
  readonly stage: Stage;
  /** The folder that `bundleFunctions` filled. */
  readonly bundles: string;
  /** The folder that `buildSite` filled. */
  readonly site: string;
}

/** What one stack has otherwise than the others. */
export interface StackPeculiarities {
  readonly region?: string;
  readonly synthesizer?: StackSynthesizer;
}

/** A stack of one stage: named, tagged, in the stage's region unless it says another. */
export abstract class StageStack<Name extends StackName> extends Stack {
  constructor(
    scope: Construct,
    name: Name,
    { stage }: StageStackProps,
    description: string,
    {
      region = stage.region,
      synthesizer = stage.bootstrapped ? undefined : ownBucket(stage),
    }: StackPeculiarities = {},
  ) {
    super(scope, name, {
      stackName: stackName(stage.name, name),
      description,
      env: { region },
      terminationProtection: stage.refusesDeletion,
      // The CDK's own types differ where exactOptionalPropertyTypes is on.
      ...(synthesizer === undefined ? {} : { synthesizer: synthesizer as IStackSynthesizer }),
    });
    for (const [tag, value] of Object.entries(tagsOf(stage))) Tags.of(this).add(tag, value);
  }

  /** Says a value under a name of lib/config/outputs.ts. */
  protected tell(values: Readonly<Partial<Record<OutputOf<Name>, string>>>): void {
    for (const [name, value] of Object.entries<string | undefined>(values)) {
      if (value !== undefined) new CfnOutput(this, `Output${name}`, { value }).overrideLogicalId(name);
    }
  }
}

/** Puts code into a bucket with the credentials of whoever deploys, where nothing was bootstrapped. */
const ownBucket = (stage: Stage): StackSynthesizer =>
  new CliCredentialsStackSynthesizer({ fileAssetsBucketName: assetsBucketOf(stage) });
