import { SubscriptionFilter } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { unreadType } from '../../contracts/events/message.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { Timetable } from '../constructs/timetable.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/**
 * What is counted of tickets, as events say. Figures hear them all: one that changes no figure is the forerunner of one that
 * does. Surges are of tickets that are sent.
 */
export class MeasuresStack extends StageStack<'measures'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'measures', props, 'Mrejesho: what is counted of tickets');
    const measures = new QueueConsumer(this, {
      ...props,
      name: 'measures',
      consumer: 'keep-measures',
      batchSize: 10,
      maxConcurrency: 10,
    });
    const rollUp = new ServiceFunction(this, { ...props, name: 'roll-up-measures' });
    new Timetable(this, { stage: props.stage, runs: rollUp, everyMinutes: 1 });
    // Who reads the list of changes knows its shards before anybody writes into them.
    measures.consumer.node.addDependency(rollUp);
    new Timetable(this, {
      stage: props.stage,
      runs: new ServiceFunction(this, { ...props, name: 'publish-months' }),
      everyMinutes: 6 * 60, // so that a day on which one run fails has others
    });
    const surges = new QueueConsumer(this, {
      ...props,
      name: 'surges',
      consumer: 'watch-surges',
      hears: { type: SubscriptionFilter.stringFilter({ allowlist: ['submit', unreadType] }) },
      // Tickets of a surge are of one cell: more of them at once would only meet each other.
      batchSize: 1,
      maxConcurrency: 2,
    });
    this.tell({
      MeasuresQueueUrl: measures.queue.queueUrl,
      MeasuresDeadLettersUrl: measures.deadLetters.queueUrl,
      SurgesQueueUrl: surges.queue.queueUrl,
      SurgesDeadLettersUrl: surges.deadLetters.queueUrl,
    });
  }
}
