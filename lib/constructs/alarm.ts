import { Stack } from 'aws-cdk-lib/core';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameOf, topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { topicArn } from './reach.ts';

export interface AlarmProps {
  readonly stage: Stage;
  /** Also the name of its runbook: docs/runbooks/<name>.md. */
  readonly name: string;
  /** What people suffer while it rings, in a sentence. */
  readonly peopleSuffer: string;
  readonly metric: cloudwatch.IMetric;
  /** Rings when the metric is above this. */
  readonly above: number;
  /** So many periods in a row. */
  readonly periods?: number;
  /** The metric's silence is itself the fault. */
  readonly ringsWithoutData?: boolean;
}

export const runbookOf = (alarm: string): string => `docs/runbooks/${alarm}.md`;

/** An alarm that tells the operators what people suffer and which runbook to open. */
export class Alarm extends Construct {
  constructor(scope: Construct, id: string, props: AlarmProps) {
    super(scope, id);
    const { stage, name, metric, above, periods = 1 } = props;
    const alarm = new cloudwatch.Alarm(this, 'Resource', {
      alarmName: nameOf(stage, name),
      alarmDescription: `${props.peopleSuffer} What to do: ${runbookOf(name)}`,
      metric,
      threshold: above,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: props.ringsWithoutData
        ? cloudwatch.TreatMissingData.BREACHING
        : cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    const operators = Topic.fromTopicArn(this, 'Operators', topicArn(Stack.of(this), stage, topics.alarms));
    alarm.addAlarmAction(new SnsAction(operators));
    alarm.addOkAction(new SnsAction(operators));
  }
}
