import { Stack } from 'aws-cdk-lib/core';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';

export interface OperatorsTopicProps {
  readonly stage: Stage;
  /** The topic's name, which is also its id. */
  readonly name: string;
  /** Services of AWS that may tell it something, in this account alone. */
  readonly toldBy: readonly string[];
}

/** A topic of which the operators' address hears. What it carries names no person. */
export class OperatorsTopic extends Topic {
  constructor(scope: Construct, { stage, name, toldBy }: OperatorsTopicProps) {
    const id = name.replace(/^./, (letter) => letter.toUpperCase());
    super(scope, id, { topicName: nameOf(stage, name), enforceSSL: stage.tlsOnly });
    for (const service of toldBy)
      this.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(service)],
          actions: ['sns:Publish'],
          resources: [this.topicArn],
          conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
        }),
      );
    if (stage.alarmEmail !== undefined) this.addSubscription(new EmailSubscription(stage.alarmEmail));
  }
}
