import { Duration, Stack } from 'aws-cdk-lib/core';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic, type SubscriptionFilter } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { functions, type FunctionName } from '../config/functions.ts';
import { nameOf, topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { topicArn } from './reach.ts';
import { ServiceFunction } from './service-function.ts';

export interface QueueConsumerProps {
  readonly stage: Stage;
  /** The queue's name. Its dead letters and their alarm are called `<name>-dead-letters`. */
  readonly name: string;
  readonly consumer: FunctionName;
  /** The folder that `bundleFunctions` filled. */
  readonly bundles: string;
  /** Which messages of the topic `ticket-events` it hears. */
  readonly hears: Readonly<Record<string, SubscriptionFilter>>;
  readonly batchSize: number;
  /** How many batches at most are worked on at once, from 2. */
  readonly maxConcurrency: number;
  /** What people suffer when a message was set aside. */
  readonly peopleSuffer: string;
}

/** A subscription to the events of tickets: a queue, the function that works it off, and what failed. */
export class QueueConsumer extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, props: QueueConsumerProps) {
    super(scope, props.name);
    const { stage, name, bundles } = props;
    const consumer = new ServiceFunction(this, { stage, name: props.consumer, bundles });
    this.deadLetters = new DeadLetterQueue(this, {
      stage,
      name: `${name}-dead-letters`,
      peopleSuffer: props.peopleSuffer,
    }).queue;
    this.queue = new Queue(this, 'Queue', {
      queueName: nameOf(stage, name),
      enforceSSL: stage.tlsOnly,
      // Lambda asks for six times the function's time-out, so that its retries fit in.
      visibilityTimeout: Duration.seconds(6 * functions[props.consumer].timeoutSeconds),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    consumer.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: props.batchSize,
        maxConcurrency: props.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
    const arn = topicArn(Stack.of(this), stage, topics.ticketEvents);
    Topic.fromTopicArn(this, 'TicketEvents', arn).addSubscription(
      new SqsSubscription(this.queue, { rawMessageDelivery: true, filterPolicy: { ...props.hears } }),
    );
  }
}
