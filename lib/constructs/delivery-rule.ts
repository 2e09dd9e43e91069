import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';

export interface DeliveryRuleProps {
  readonly stage: Stage;
  /** Where it is told what became of SMS. */
  readonly tells: Queue;
}

/**
 * What AWS End User Messaging says became of an SMS. The event holds the phone; what goes on has the name of the message
 * and how it ended alone.
 */
export class DeliveryRule extends Rule {
  constructor(scope: Construct, { stage, tells }: DeliveryRuleProps) {
    super(scope, 'Delivered', {
      ruleName: nameOf(stage, 'sms-delivered'),
      description: 'Tells how the delivery of an SMS ended. The phone is left out.',
      eventPattern: {
        source: ['aws.sms-voice'],
        detailType: ['Text Message Delivery Status Updated'],
        detail: { isFinal: [true] },
      },
      targets: [
        new SqsQueue(tells, {
          message: RuleTargetInput.fromObject({
            messageId: EventField.fromPath('$.detail.messageId'),
            eventType: EventField.fromPath('$.detail.eventType'),
          }),
        }),
      ],
    });
  }
}
