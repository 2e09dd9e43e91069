import type { DynamoDBRecord } from 'aws-lambda';
import type { CheckedAttachment } from '../../domain/attachments/attachment.ts';
import { attachmentItem } from './items/attachment-item.ts';
import { readImage } from './read-image.ts';

/**
 * The attachment whose check ended by what a record of the stream says, or undefined when it says something
 * else. Throws `CorruptItem` when it is not what its schema says.
 */
export function checkedInStream({ dynamodb }: DynamoDBRecord): CheckedAttachment | undefined {
  const image = dynamodb?.NewImage;
  if (image?.['entity']?.S !== 'attachment') return undefined;
  const attachment = readImage(attachmentItem, image);
  return attachment.state === 'clean' || attachment.state === 'refused' ? attachment : undefined;
}
