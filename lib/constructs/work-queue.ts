import { Duration } from 'aws-cdk-lib/core';
import type { RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { batchesAtOnce } from '../config/concurrency.ts';
import { waitsOn, type Handing, type QueueName } from '../config/event-queues.ts';
import { functions, type FunctionName } from '../config/functions.ts';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { ServiceFunction } from './service-function.ts';

export interface WorkQueueProps extends Handing {
  readonly stage: Stage;
  readonly name: QueueName;
  /** The function that works it off: one of its own, by name, or that of another queue. */
  readonly consumer: FunctionName | ServiceFunction;
  /** The folder that `bundleFunctions` filled. */
  readonly bundles: string;
}

/**
 * So often a message is tried. A function of thirty seconds hides it for three minutes each time: through half an hour of a store that
 * does not answer nothing is set aside.
 */
const maxReceiveCount = 10;

/** A queue, the function that works it off, and what failed. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly consumer: ServiceFunction;

  constructor(scope: Construct, props: WorkQueueProps) {
    super(scope, props.name);
    const { stage, name, bundles, consumer } = props;
    this.consumer =
      typeof consumer === 'string' ? new ServiceFunction(this, { stage, name: consumer, bundles }) : consumer;
    this.deadLetters = new DeadLetterQueue(this, { stage, name: `${name}-dead-letters` }).queue;
    this.queue = new Queue(this, 'Queue', {
      queueName: nameOf(stage, name),
      enforceSSL: stage.tlsOnly,
      // Lambda asks for six times the function's time-out, so that its retries fit in.
      visibilityTimeout: Duration.seconds(6 * functions[this.consumer.name].timeoutSeconds),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
    });
    const waits = waitsOn(stage, props.waitsSeconds);
    this.consumer.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: props.batchSize,
        ...(waits > 0 && { maxBatchingWindow: Duration.seconds(waits) }),
        maxConcurrency: batchesAtOnce(this.consumer.name, props.maxConcurrency, stage),
        reportBatchItemFailures: true,
      }),
    );
  }

  /** As the target of a rule: what EventBridge can't hand over lies among the dead letters too. */
  target(message: RuleTargetInput): SqsQueue {
    return new SqsQueue(this.queue, { message, deadLetterQueue: this.deadLetters });
  }
}
