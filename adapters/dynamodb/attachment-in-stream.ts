import type { DynamoDBRecord } from 'aws-lambda';
import type { CheckedAttachment, RemovedAttachment } from '../../domain/ticketing/attachments/attachment.ts';
import { readItem } from './engine/read-item.ts';
import { attachmentEntities, attachmentItem } from './items/attachment-item.ts';
import { itemInImage } from './read-image.ts';

/**
 * The attachment whose check ended, or that was taken away, by what a record of the stream says, or undefined when it
 * says something else. Throws `CorruptItem` when it is not what its schema says.
 */
export function attachmentInStream({
  dynamodb,
}: DynamoDBRecord): CheckedAttachment | RemovedAttachment | undefined {
  const image = dynamodb?.NewImage;
  if (image === undefined) return undefined;
  if (!attachmentEntities.some((entity) => entity === image['entity']?.S)) return undefined;
  const attachment = readItem(attachmentItem, itemInImage(image));
  switch (attachment.state) {
    case 'awaited':
    case 'checking':
      return undefined;
    case 'clean':
    case 'refused':
    case 'removed':
      return attachment;
  }
}
