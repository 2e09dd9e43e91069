import { Stack } from 'aws-cdk-lib/core';
import {
  Alarm as CloudWatchAlarm,
  ComparisonOperator,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameOf, topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { Watch } from '../config/watches.ts';
import { topicArn } from './reach.ts';

export interface AlarmProps {
  readonly stage: Stage;
  /** Also the name of its runbook: docs/runbooks/<name>.md. */
  readonly name: string;
  /** What people suffer while it rings, in a sentence. */
  readonly peopleSuffer: string;
  readonly metric: IMetric;
  readonly rings: Watch['rings'];
  /** So many periods of the metric in a row; 1 without it. */
  readonly stretches?: number;
}

export const runbookOf = (alarm: string): string => `docs/runbooks/${alarm}.md`;

/** An alarm that tells the operators what people suffer and which runbook to open. */
export class Alarm extends Construct {
  constructor(scope: Construct, props: AlarmProps) {
    super(scope, 'Alarm');
    const { stage, name, peopleSuffer, metric, rings, stretches = 1 } = props;
    const alarm = new CloudWatchAlarm(this, 'Resource', {
      alarmName: nameOf(stage, name),
      alarmDescription: `${peopleSuffer} What to do: ${runbookOf(name)}`,
      metric,
      evaluationPeriods: stretches,
      ...('above' in rings
        ? {
            threshold: rings.above,
            comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
            treatMissingData: TreatMissingData.NOT_BREACHING,
          }
        : {
            threshold: rings.below,
            comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
            treatMissingData: TreatMissingData.BREACHING, // what falls silent sends no figures
          }),
    });
    const operators = Topic.fromTopicArn(this, 'Operators', topicArn(Stack.of(this), stage, topics.alarms));
    alarm.addAlarmAction(new SnsAction(operators));
    alarm.addOkAction(new SnsAction(operators));
  }
}
