import { Stack } from 'aws-cdk-lib/core';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { nameOf, topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';

/** Where alarms go, and the operators' address that hears them. What it carries names no person. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'Alarms', { topicName: nameOf(stage, topics.alarms), enforceSSL: stage.tlsOnly });
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (stage.alarmEmail !== undefined) this.addSubscription(new EmailSubscription(stage.alarmEmail));
  }
}
