import { eventInStream } from '../../adapters/dynamodb/event-in-stream.ts';
import { snsEventPublisher } from '../../adapters/sns/event-publisher.ts';
import type { EventPublisher } from '../../domain/tickets/event-publisher.ts';
import { environment } from '../shared/environment.ts';
import { eachRecord, streamRecords } from '../shared/stream-records.ts';

interface Dependencies {
  readonly publisher: EventPublisher;
}

/** Tells the topic what the stream says was written. Listeners bear that they are told again. */
export const relayEvents = ({ publisher }: Dependencies) =>
  eachRecord(async (record) => {
    const event = eventInStream(record);
    if (event !== undefined) await publisher.publish(event);
  }, 'event-not-told');

export const handler = streamRecords(() => {
  const { ticketEventsTopicArn: topicArn } = environment(['ticketEventsTopicArn']);
  return relayEvents({ publisher: snsEventPublisher({ topicArn }) });
});
