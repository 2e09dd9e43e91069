import { Duration } from 'aws-cdk-lib/core';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { ServiceFunction } from './service-function.ts';
import { removalPolicyOf } from './removal.ts';

/**
 * What signs checkpoints. The private half never leaves KMS. KMS renews no key of two halves by itself, and
 * need not: how another takes its place is in docs/runbooks/record-key.md.
 */
export class CheckpointKey extends Key {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'RecordKey', {
      alias: nameOf(stage, 'record'),
      description: 'Signs the checkpoints of the record',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: removalPolicyOf(stage),
      pendingWindow: Duration.days(stage.keepsData ? 30 : 7),
    });
  }

  /** Lets a function sign, and tells it with what. */
  signsFor({ lambda }: ServiceFunction): void {
    lambda.addToRolePolicy(
      new PolicyStatement({ actions: ['kms:GetPublicKey', 'kms:Sign'], resources: [this.keyArn] }),
    );
    lambda.addEnvironment('RECORD_KEY', this.keyArn);
  }
}
