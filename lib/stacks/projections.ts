import type { Construct } from 'constructs';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/**
 * What only makes projections of events is done by one function. What fails there goes to the queue of the projection's own consumer, which
 * is of another stack and subscribed to nothing.
 */
export class ProjectionsStack extends StageStack<'projections'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'projections', props, 'Mrejesho: what applies events to projections');
    const { queue, deadLetters } = new QueueConsumer(this, { ...props, name: 'projections' });
    this.tell({ ProjectionsQueueUrl: queue.queueUrl, ProjectionsDeadLettersUrl: deadLetters.queueUrl });
  }
}
