import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { removalPolicyOf } from './removal.ts';

/** A log that forgets after the stage's retention. */
export class ServiceLogGroup extends LogGroup {
  constructor(scope: Construct, id: string, { stage, logGroupName }: { stage: Stage; logGroupName: string }) {
    super(scope, id, {
      logGroupName,
      retention: retentionOf(stage.logRetentionDays),
      removalPolicy: removalPolicyOf(stage),
    });
  }
}

/** CloudWatch knows only certain lengths; another one is a mistake in the stage's record. */
function retentionOf(days: number): RetentionDays {
  const known = Object.values(RetentionDays).find((value): value is RetentionDays => Number(value) === days);
  if (known === undefined) throw new Error(`CloudWatch Logs cannot keep ${days} days`);
  return known;
}
