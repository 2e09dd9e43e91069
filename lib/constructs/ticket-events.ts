import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { relayGathersSeconds } from '../config/event-queues.ts';
import { nameOf, topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { readStream } from './stream-reader.ts';

export interface TicketEventsProps {
  readonly stage: Stage;
  readonly bundles: string;
  readonly streamArn: string;
}

/** The events of tickets: written into the table with the ticket, told on a topic by the stream's relay. */
export class TicketEvents extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, props: TicketEventsProps) {
    super(scope, 'TicketEvents');
    const { stage } = props;
    this.topic = new Topic(this, 'Topic', {
      topicName: nameOf(stage, topics.ticketEvents),
      enforceSSL: stage.tlsOnly,
      masterKey: Alias.fromAliasName(this, 'ServiceKey', 'alias/aws/sns'),
    });
    const relay = readStream(this, {
      ...props,
      name: 'relay-events',
      hears: { eventName: ['INSERT'], dynamodb: { NewImage: { entity: { S: ['event'] } } } },
      gathersSeconds: relayGathersSeconds,
      deadLetters: 'relay-dead-letters',
    });
    // A topic without a policy of its own has one that lets everybody in the account publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyTheRelayTells',
        principals: [relay.lambda.grantPrincipal],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
      }),
    );
  }
}
