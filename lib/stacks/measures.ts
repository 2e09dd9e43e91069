import type { Construct } from 'constructs';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { Timetable } from '../constructs/timetable.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** What is counted of tickets, as events say: figures, and surges of tickets that are sent. */
export class MeasuresStack extends StageStack<'measures'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'measures', props, 'Mrejesho: what is counted of tickets');
    // What project-events could not apply.
    const measures = new WorkQueue(this, {
      ...props,
      name: 'measures',
      consumer: 'keep-measures',
      batchSize: 10,
      maxConcurrency: 10,
    });
    new Timetable(this, {
      stage: props.stage,
      runs: new ServiceFunction(this, { ...props, name: 'roll-up-measures' }),
      everyMinutes: 1,
    });
    new Timetable(this, {
      stage: props.stage,
      runs: new ServiceFunction(this, { ...props, name: 'publish-months' }),
      everyMinutes: 6 * 60, // so that a day on which one run fails has others
    });
    const surges = new QueueConsumer(this, { ...props, name: 'surges' });
    this.tell({
      MeasuresQueueUrl: measures.queue.queueUrl,
      MeasuresDeadLettersUrl: measures.deadLetters.queueUrl,
      SurgesQueueUrl: surges.queue.queueUrl,
      SurgesDeadLettersUrl: surges.deadLetters.queueUrl,
    });
  }
}
