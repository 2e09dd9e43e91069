import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { eventItem } from './items/event-item.ts';
import { readItem } from './read-item.ts';

/**
 * The event that a record of the stream says was written, or undefined when it says something else.
 * Throws `CorruptItem` when it is not what its schema says.
 */
export function eventInStream({ eventName, dynamodb }: DynamoDBRecord): TicketEvent | undefined {
  const image = dynamodb?.NewImage;
  if (eventName !== 'INSERT' || image?.['entity']?.S !== 'event') return undefined;
  // The stream's own types differ from the SDK's in binary values alone, and an event has none.
  return readItem(eventItem, unmarshall(image as Record<string, AttributeValue>));
}
