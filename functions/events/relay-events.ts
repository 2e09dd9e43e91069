import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { eventInStream } from '../../adapters/dynamodb/event-in-stream.ts';
import { snsEventPublisher } from '../../adapters/sns/event-publisher.ts';
import type { EventPublisher } from '../../domain/tickets/event-publisher.ts';
import { environment } from '../shared/environment.ts';
import { functionLog, logOfCall } from '../shared/function-log.ts';
import type { Log } from '../shared/log.ts';

interface Dependencies {
  readonly publisher: EventPublisher;
}

/**
 * Tells the topic what the stream says was written. Every record is tried at each delivery, so none
 * waits behind another that fails; the answer names the first that failed, where Lambda resumes, halves
 * the batch, and sets the record aside after its tries. What comes after it is then told again, which
 * listeners bear. Events of one ticket are told one after the other.
 */
export function relayEvents({ publisher }: Dependencies) {
  return async (records: readonly DynamoDBRecord[], log: Log): Promise<DynamoDBBatchResponse> => {
    const failed = new Set<DynamoDBRecord>();
    await Promise.all(
      byTicket(records).map(async (ofOneTicket) => {
        for (const record of ofOneTicket) {
          if (!(await isTold(publisher, record, log))) failed.add(record);
        }
      }),
    );
    const first = records.find((record) => failed.has(record));
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: sequenceNumber(first) }] };
  };
}

export const handler = (() => {
  let relay: ReturnType<typeof relayEvents> | undefined;
  return ({ Records: records }: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
    const { ticketEventsTopicArn: topicArn } = environment(['ticketEventsTopicArn']);
    relay ??= relayEvents({ publisher: snsEventPublisher({ topicArn }) });
    return relay(records, logOfCall(functionLog(), context));
  };
})();

async function isTold(publisher: EventPublisher, record: DynamoDBRecord, log: Log): Promise<boolean> {
  try {
    const event = eventInStream(record);
    if (event !== undefined) await publisher.publish(event);
    return true;
  } catch (error) {
    log.error('event-not-told', { sequence: sequenceNumber(record) }, error);
    return false;
  }
}

function byTicket(records: readonly DynamoDBRecord[]): readonly (readonly DynamoDBRecord[])[] {
  return [...Map.groupBy(records, (record) => record.dynamodb?.Keys?.['PK']?.S).values()];
}

/** An empty one makes Lambda take the whole batch for failed, which is right when it is missing. */
const sequenceNumber = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';
