import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { WorkQueue } from './work-queue.ts';

interface EmailFeedbackProps {
  readonly stage: Stage;
  /** Where it is told what became of e-mails. */
  readonly tells: WorkQueue;
}

/**
 * What SES says of e-mails that nobody will read: sent back for good, or called spam by whoever got them. What comes back
 * for a time may be the answer of somebody on holiday, and counts as arrived. The event holds address and subject; what
 * goes on has the name of the message and which of the two it was alone.
 */
export class EmailFeedbackRule extends Rule {
  constructor(scope: Construct, { stage, tells }: EmailFeedbackProps) {
    super(scope, 'EmailFeedback', {
      ruleName: nameOf(stage, 'emails-sent-back'),
      description: 'Tells which e-mails were sent back, or complained of. The address is left out.',
      eventPattern: {
        source: ['aws.ses'],
        detail: {
          $or: [
            { eventType: ['Bounce'], bounce: { bounceType: ['Permanent'] } },
            { eventType: ['Complaint'] },
          ],
        },
      },
      targets: [
        tells.target(
          RuleTargetInput.fromObject({
            messageId: EventField.fromPath('$.detail.mail.messageId'),
            eventType: EventField.fromPath('$.detail.eventType'),
          }),
        ),
      ],
    });
  }
}
