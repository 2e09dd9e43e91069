import { SubscriptionFilter } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** What waits at each institution and at the levels above it, kept as events say. */
export class QueuesStack extends StageStack<'queues'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'queues', props, 'Mrejesho: queues of institutions and officers');
    const queues = new QueueConsumer(this, {
      ...props,
      name: 'queues',
      consumer: 'keep-queues',
      hears: { queues: SubscriptionFilter.stringFilter({ allowlist: ['changed'] }) },
      batchSize: 10,
      maxConcurrency: 20,
      peopleSuffer:
        'Some tickets are missing in the queues of officers, or stay in queues that they have left.',
    });
    this.tell({
      QueuesQueueUrl: queues.queue.queueUrl,
      QueuesDeadLettersUrl: queues.deadLetters.queueUrl,
    });
  }
}
