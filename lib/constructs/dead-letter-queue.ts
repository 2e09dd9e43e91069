import { Duration } from 'aws-cdk-lib/core';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarms } from '../config/alarms.ts';
import type { DeadLettersName } from '../config/dead-letters.ts';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { Alarm } from './alarm.ts';

export interface DeadLetterQueueProps {
  readonly stage: Stage;
  /** Also the name of its alarm and runbook. */
  readonly name: DeadLettersName;
}

/** Where what failed repeatedly waits 14 days for a person, who hears of the first one. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, { stage, name }: DeadLetterQueueProps) {
    super(scope, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      queueName: nameOf(stage, name),
      enforceSSL: stage.tlsOnly,
      retentionPeriod: Duration.days(14),
    });
    const metric = this.queue.metricApproximateNumberOfMessagesVisible({
      statistic: 'Maximum',
      period: Duration.minutes(alarms[name].minutes),
    });
    new Alarm(this, { stage, name, metric });
  }
}
