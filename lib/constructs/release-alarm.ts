import {
  Alarm,
  ComparisonOperator,
  MathExpression,
  TreatMissingData,
  type Metric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { runbookOf } from '../config/alarms.ts';

export interface ReleaseAlarmProps {
  readonly alarmName: string;
  /** What fails, in a sentence. */
  readonly says: string;
  readonly errors: Metric;
  readonly calls: Metric;
}

/** Failing, as an expression: a fifth of a tenth of the calls is 2 % of all; less than three in a minute is chance. */
const failing = 'IF(FILL(errors, 0) > 2 AND FILL(errors, 0) > 0.02 * FILL(calls, 0), 1, 0)';

/** Stops a release that is taking over, which then tells the operators itself: by itself this alarm tells nobody. */
export class ReleaseAlarm extends Alarm {
  constructor(scope: Construct, id: string, { alarmName, says, errors, calls }: ReleaseAlarmProps) {
    super(scope, id, {
      alarmName,
      alarmDescription: `${says} What to do: ${runbookOf('release-stopped')}`,
      metric: new MathExpression({
        expression: failing,
        usingMetrics: { errors, calls },
        period: Duration.minutes(1),
        label: 'failing',
      }),
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
