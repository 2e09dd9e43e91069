import type { DynamoDBRecord } from 'aws-lambda';
import type { EventToTell } from '../../domain/ticketing/tickets/unread-event.ts';
import { readEventToTell } from './items/event-item.ts';
import { itemInImage } from './read-image.ts';

/**
 * The event that a record of the stream says was written, or undefined when it says something else.
 * Throws `CorruptItem` when it is not what its schema says.
 */
export function eventInStream({ eventName, dynamodb }: DynamoDBRecord): EventToTell | undefined {
  const image = dynamodb?.NewImage;
  if (eventName !== 'INSERT' || image?.['entity']?.S !== 'event') return undefined;
  return readEventToTell(itemInImage(image));
}
