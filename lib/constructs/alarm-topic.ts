import type { Construct } from 'constructs';
import { topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { OperatorsTopic } from './operators-topic.ts';

/** Where alarms go. */
export class AlarmTopic extends OperatorsTopic {
  constructor(scope: Construct, stage: Stage) {
    super(scope, { stage, name: topics.alarms, toldBy: ['cloudwatch.amazonaws.com'] });
  }
}
