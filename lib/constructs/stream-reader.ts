import { Duration, Validations } from 'aws-cdk-lib/core';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import type { DeadLettersName } from '../config/dead-letters.ts';
import { waitsOn } from '../config/event-queues.ts';
import type { FunctionName } from '../config/functions.ts';
import type { Stage } from '../config/stage.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { ServiceFunction } from './service-function.ts';
import { acknowledgeWildcard } from './wildcard.ts';

export interface StreamReaderProps {
  readonly stage: Stage;
  readonly name: FunctionName;
  /** The folder that `bundleFunctions` filled. */
  readonly bundles: string;
  /** The stream of the tickets' table. More than two readers would hold each other up. */
  readonly streamArn: string;
  /** Which records it hears, as Lambda matches them. */
  readonly hears: Readonly<Record<string, unknown>>;
  /** How long records of a stretch of the stream are gathered before it is called. */
  readonly gathersSeconds?: number;
  /** The queue of records that were set aside, and its alarm. */
  readonly deadLetters: DeadLettersName;
}

/** A function that reads the stream of tickets, with the dead letter queue of what failed, in the scope of whom it serves. */
export function readStream(scope: Construct, props: StreamReaderProps): ServiceFunction {
  const { stage, name, bundles, streamArn, hears, deadLetters } = props;
  const gathers = waitsOn(stage, props.gathersSeconds);
  const reader = new ServiceFunction(scope, { stage, name, bundles });
  const setAside = new DeadLetterQueue(scope, { stage, name: deadLetters });
  Validations.of(setAside.queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It holds the dead letters of a stream, which names it in no redrive policy.',
  });
  allowReading(reader, streamArn);
  new EventSourceMapping(scope, 'Stream', {
    target: reader.lambda,
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [FilterCriteria.filter(hears)],
    batchSize: 25,
    ...(gathers > 0 && { maxBatchingWindow: Duration.seconds(gathers) }),
    // Within one ticket the order stays; between tickets there is none to keep.
    parallelizationFactor: 4,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 5,
    onFailure: new SqsDlq(setAside.queue),
  });
  return reader;
}

function allowReading(reader: ServiceFunction, streamArn: string): void {
  reader.lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [streamArn],
    }),
  );
  reader.lambda.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }));
  acknowledgeWildcard(reader, '*', 'ListStreams, which Lambda asks for, cannot be narrowed to one stream.');
}
