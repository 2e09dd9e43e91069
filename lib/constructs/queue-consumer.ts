import { Stack } from 'aws-cdk-lib/core';
import { Topic, type SubscriptionFilter } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { topics } from '../config/names.ts';
import { topicArn } from './reach.ts';
import { WorkQueue, type WorkQueueProps } from './work-queue.ts';

export interface QueueConsumerProps extends WorkQueueProps {
  /** Which messages of the topic `ticket-events` it hears: all, unless it says. */
  readonly hears?: Readonly<Record<string, SubscriptionFilter>>;
}

/** A subscription to the events of tickets: a queue, the function that works it off, and what failed. */
export class QueueConsumer extends WorkQueue {
  constructor(scope: Construct, props: QueueConsumerProps) {
    super(scope, props);
    const arn = topicArn(Stack.of(this), props.stage, topics.ticketEvents);
    Topic.fromTopicArn(this, 'TicketEvents', arn).addSubscription(
      new SqsSubscription(this.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: this.deadLetters, // else what SNS may not hand over is gone
        ...(props.hears !== undefined && { filterPolicy: { ...props.hears } }),
      }),
    );
  }
}
