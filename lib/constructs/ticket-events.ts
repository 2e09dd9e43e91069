import { Validations } from 'aws-cdk-lib/core';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { nameOf, topics } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { ServiceFunction } from './service-function.ts';
import { acknowledgeWildcard } from './wildcard.ts';

export interface TicketEventsProps {
  readonly stage: Stage;
  readonly bundles: string;
  readonly streamArn: string;
}

/** The events of tickets: written into the table with the ticket, told on a topic by the stream's one reader. */
export class TicketEvents extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, { stage, bundles, streamArn }: TicketEventsProps) {
    super(scope, 'TicketEvents');
    this.topic = new Topic(this, 'Topic', {
      topicName: nameOf(stage, topics.ticketEvents),
      enforceSSL: stage.tlsOnly,
      masterKey: Alias.fromAliasName(this, 'ServiceKey', 'alias/aws/sns'),
    });
    const relay = new ServiceFunction(this, { stage, name: 'relay-events', bundles });
    // A topic without a policy of its own has one that lets everybody in the account publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyTheRelayTells',
        principals: [relay.lambda.grantPrincipal],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
      }),
    );
    const setAside = new DeadLetterQueue(this, {
      stage,
      name: 'relay-dead-letters',
      peopleSuffer:
        'Something happened to tickets that nobody was told of: clocks and notices do not know it.',
    });
    Validations.of(setAside.queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It holds the dead letters of a stream, which names it in no redrive policy.',
    });
    allowReading(relay, streamArn);
    new EventSourceMapping(this, 'Stream', {
      target: relay.lambda,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: ['INSERT'],
          dynamodb: { NewImage: { entity: { S: ['event'] } } },
        }),
      ],
      batchSize: 25,
      // Within one ticket the order stays; between tickets there is none to keep.
      parallelizationFactor: 4,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 5,
      onFailure: new SqsDlq(setAside.queue),
    });
  }
}

function allowReading(relay: ServiceFunction, streamArn: string): void {
  relay.lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [streamArn],
    }),
  );
  relay.lambda.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }));
  acknowledgeWildcard(relay, '*', 'ListStreams, which Lambda asks for, cannot be narrowed to one stream.');
}
