import { Validations } from 'aws-cdk-lib/core';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { nameOf, stageSecrets } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { removalPolicyOf } from './removal.ts';

/** The account with the aggregator of SMS. It is made without one: an operator puts it in (docs/deploying.md). */
export class SmsAggregatorAccount extends Secret {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'SmsAggregatorAccount', {
      secretName: nameOf(stage, stageSecrets.smsAggregator),
      description: 'The account with the aggregator of SMS: username and apiKey',
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ username: 'nobody' }),
        generateStringKey: 'apiKey',
      },
      removalPolicy: removalPolicyOf(stage),
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'The aggregator makes the key: a new one is put in by hand, and taken up within five minutes.',
    });
  }
}
