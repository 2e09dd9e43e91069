import { Match } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { guardedEvents } from '../config/guarded-acts.ts';
import { trailOf } from '../config/names.ts';
import { EventLog } from '../constructs/event-log.ts';
import { CallTrail } from '../constructs/trail.ts';
import type { RecoveryStackProps } from './recovery.ts';
import { StageStack } from './stage-stack.ts';

/** Who did what to the account, for whom an alarm calls, and what rings when somebody tries what only the break-glass role may. */
export class TrailStack extends StageStack<'trail'> {
  constructor(scope: Construct, props: RecoveryStackProps) {
    super(scope, 'trail', props, 'Mrejesho: the trail of calls to AWS');
    const { stage, recovery } = props;
    new CallTrail(this, stage, recovery);
    new EventLog(this, {
      stage,
      name: 'guarded-acts',
      detail: {
        $or: [
          { eventName: [...guardedEvents] },
          {
            userIdentity: {
              sessionContext: {
                sessionIssuer: { arn: Match.wildcard(`arn:aws:iam::*:role/${recovery.breakGlassRole}`) },
              },
            },
          },
        ],
      },
    });
    this.tell({ Trail: trailOf(stage) });
  }
}
