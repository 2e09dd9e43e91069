import { SubscriptionFilter } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { queueNames } from '../config/names.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/**
 * What waits at each institution and at the levels above it, and what becomes of tickets that joined another:
 * both kept as events say.
 */
export class QueuesStack extends StageStack<'queues'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'queues', props, 'Mrejesho: queues of institutions and officers, and mergers');
    const queues = new QueueConsumer(this, {
      ...props,
      name: 'queues',
      consumer: 'keep-queues',
      hears: { queues: SubscriptionFilter.stringFilter({ allowlist: ['changed'] }) },
      batchSize: 10,
      maxConcurrency: 20,
    });
    const mergers = new QueueConsumer(this, {
      ...props,
      name: queueNames.mergers,
      consumer: 'keep-mergers',
      hears: { mergers: SubscriptionFilter.stringFilter({ allowlist: ['changed'] }) },
      batchSize: 10,
      maxConcurrency: 5,
    });
    this.tell({
      MergersQueueUrl: mergers.queue.queueUrl,
      MergersDeadLettersUrl: mergers.deadLetters.queueUrl,
      QueuesQueueUrl: queues.queue.queueUrl,
      QueuesDeadLettersUrl: queues.deadLetters.queueUrl,
    });
  }
}
