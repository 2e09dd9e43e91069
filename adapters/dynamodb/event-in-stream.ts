import type { DynamoDBRecord } from 'aws-lambda';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { eventItem } from './items/event-item.ts';
import { readImage } from './read-image.ts';

/**
 * The event that a record of the stream says was written, or undefined when it says something else.
 * Throws `CorruptItem` when it is not what its schema says.
 */
export function eventInStream({ eventName, dynamodb }: DynamoDBRecord): TicketEvent | undefined {
  const image = dynamodb?.NewImage;
  if (eventName !== 'INSERT' || image?.['entity']?.S !== 'event') return undefined;
  return readImage(eventItem, image);
}
