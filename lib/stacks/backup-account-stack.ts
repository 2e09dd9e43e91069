import { CliCredentialsStackSynthesizer, type IStackSynthesizer, Stack, Tags } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Stage, StageRecovery } from '../config/stage.ts';

export interface BackupAccountProps {
  readonly stage: Stage;
  readonly recovery: StageRecovery;
}

/** A stack of the backup account: of its own account and region, refusing deletion as the stage does. It takes no bootstrapped roles. */
export abstract class BackupAccountStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, recovery }: BackupAccountProps,
    { region, description }: { readonly region: string; readonly description: string },
  ) {
    super(scope, id, {
      stackName: `mrejesho-${stage.name}-${id}`,
      description,
      env: { account: recovery.backupAccount, region },
      terminationProtection: stage.refusesDeletion,
      // The CDK's own types differ where exactOptionalPropertyTypes is on.
      synthesizer: new CliCredentialsStackSynthesizer() as IStackSynthesizer,
    });
    Tags.of(this).add('mrejesho-stage', stage.name);
    for (const [tag, value] of Object.entries(stage.tags)) Tags.of(this).add(tag, value);
  }
}
