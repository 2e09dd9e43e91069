import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import { attributesOf, messageAttributes, serialise } from '../../contracts/events/message.ts';
import type { EventPublisher } from '../../domain/ticketing/tickets/event-publisher.ts';
import type { EventToTell } from '../../domain/ticketing/tickets/unread-event.ts';
import { namingOperations } from '../aws/named-operations.ts';
import { sendingShortly } from '../aws/short-pipeline.ts';

/**
 * Publishes on the topic `ticket-events`, one message an event. Region, credentials and endpoint come
 * from the SDK's standard environment. A message whose answer was lost is sent again: listeners bear repeats.
 */
export function snsEventPublisher(topicArn: string, client: SNSClient = eventsClient()): EventPublisher {
  return {
    async publish(event) {
      await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Message: serialise(event),
          MessageAttributes: asMessageAttributes(event),
        }),
      );
    },
  };
}

/** @param settings What differs from it: an operator's command has more patience. */
export const eventsClient = (settings: SNSClientConfig = {}): SNSClient =>
  sendingShortly(
    namingOperations(
      new SNSClient({
        maxAttempts: 3,
        requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
        ...settings,
      }),
    ),
  );

function asMessageAttributes(event: EventToTell) {
  const values = attributesOf(event);
  return {
    [messageAttributes.type]: { DataType: 'String', StringValue: values.type },
    [messageAttributes.clock]: { DataType: 'String', StringValue: values.clock },
    [messageAttributes.queues]: { DataType: 'String', StringValue: values.queues },
    [messageAttributes.mergers]: { DataType: 'String', StringValue: values.mergers },
  };
}
