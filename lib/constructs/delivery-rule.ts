import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { WorkQueue } from './work-queue.ts';

export interface DeliveryRuleProps {
  readonly stage: Stage;
  /** Where it is told what became of SMS. */
  readonly tells: WorkQueue;
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
        tells.target(
          RuleTargetInput.fromObject({
            messageId: EventField.fromPath('$.detail.messageId'),
            eventType: EventField.fromPath('$.detail.eventType'),
          }),
        ),
      ],
    });
  }
}
