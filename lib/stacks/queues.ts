import type { Construct } from 'constructs';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/**
 * What waits at each institution and at the levels above it, and what becomes of tickets that joined another:
 * both kept as events say.
 */
export class QueuesStack extends StageStack<'queues'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'queues', props, 'Mrejesho: queues of institutions and officers, and mergers');
    // What project-events could not apply.
    const queues = new WorkQueue(this, {
      ...props,
      name: 'queues',
      consumer: 'keep-queues',
      batchSize: 10,
      maxConcurrency: 20,
    });
    const mergers = new QueueConsumer(this, { ...props, name: 'mergers' });
    this.tell({
      MergersQueueUrl: mergers.queue.queueUrl,
      MergersDeadLettersUrl: mergers.deadLetters.queueUrl,
      QueuesQueueUrl: queues.queue.queueUrl,
      QueuesDeadLettersUrl: queues.deadLetters.queueUrl,
    });
  }
}
