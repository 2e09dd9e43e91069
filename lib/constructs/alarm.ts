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
import { descriptionOf } from '../config/alarm-descriptions.ts';
import { alarms, type AlarmName } from '../config/alarms.ts';
import { nameOf, topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { topicArn } from './reach.ts';
import { SavedLogQuery } from './saved-log-query.ts';

export interface AlarmProps {
  readonly stage: Stage;
  readonly name: AlarmName;
  readonly metric: IMetric;
}

/**
 * An alarm as lib/config/alarms.ts has it. It tells the operators of itself only where it is part of no composite, which tells of all its
 * alarms once.
 */
export class Alarm extends Construct {
  constructor(scope: Construct, { stage, name, metric }: AlarmProps) {
    super(scope, 'Alarm');
    const watch = alarms[name];
    const { rings, stretches = 1 } = watch;
    const { text, saved } = descriptionOf(stage, name);
    if (saved !== undefined && stage.savesQuestions) new SavedLogQuery(this, saved);
    const alarm = new CloudWatchAlarm(this, 'Resource', {
      alarmName: nameOf(stage, name),
      alarmDescription: text,
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
    if ('partOf' in watch) return;
    const operators = Topic.fromTopicArn(this, 'Operators', topicArn(Stack.of(this), stage, topics.alarms));
    alarm.addAlarmAction(new SnsAction(operators));
    alarm.addOkAction(new SnsAction(operators));
  }
}
