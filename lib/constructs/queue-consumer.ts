import { Stack } from 'aws-cdk-lib/core';
import { SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { eventQueueOf, type EventQueueName } from '../config/event-queues.ts';
import { topics } from '../config/names.ts';
import { topicArn } from './reach.ts';
import { WorkQueue, type WorkQueueProps } from './work-queue.ts';

export interface QueueConsumerProps extends Pick<WorkQueueProps, 'stage' | 'bundles'> {
  readonly name: EventQueueName;
}

/** A subscription to the events of tickets, as lib/config/event-queues.ts describes it: a queue, the function that works it off, and what failed. */
export class QueueConsumer extends WorkQueue {
  constructor(scope: Construct, { stage, bundles, name }: QueueConsumerProps) {
    const { hears, ...works } = eventQueueOf(name);
    super(scope, { stage, bundles, name, ...works });
    const arn = topicArn(Stack.of(this), stage, topics.ticketEvents);
    Topic.fromTopicArn(this, 'TicketEvents', arn).addSubscription(
      new SqsSubscription(this.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: this.deadLetters, // else what SNS may not hand over is gone
        ...(hears !== undefined && { filterPolicy: filtersOf(hears) }),
      }),
    );
  }
}

const filtersOf = (hears: Readonly<Record<string, readonly string[]>>): Record<string, SubscriptionFilter> =>
  Object.fromEntries(
    Object.entries(hears).map(([attribute, values]) => [
      attribute,
      SubscriptionFilter.stringFilter({ allowlist: [...values] }),
    ]),
  );
