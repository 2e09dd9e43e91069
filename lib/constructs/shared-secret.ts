import { Validations } from 'aws-cdk-lib/core';
import { Secret, type SecretProps } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { nameOf, type stageSecrets } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { removalPolicyOf } from './removal.ts';

export interface SharedSecretProps extends Pick<SecretProps, 'replicaRegions'> {
  readonly stage: Stage;
  readonly name: (typeof stageSecrets)[keyof typeof stageSecrets];
  readonly description: string;
  /** Why nothing renews it by itself. */
  readonly renewal: string;
}

/** What others show us as proof, or we show them. Made of random letters and digits, in no template. */
export class SharedSecret extends Secret {
  constructor(scope: Construct, id: string, props: SharedSecretProps) {
    const { stage, name, renewal, ...others } = props;
    super(scope, id, {
      secretName: nameOf(stage, name),
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: removalPolicyOf(stage),
      ...others,
    });
    Validations.of(this).acknowledge({ id: 'AwsSolutions-SMG4', reason: renewal });
  }
}
