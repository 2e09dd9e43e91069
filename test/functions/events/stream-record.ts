import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { newAttachmentItem } from '../../../adapters/dynamodb/items/attachment-item.ts';
import { newEventItem } from '../../../adapters/dynamodb/items/event-item.ts';
import type { Attachment } from '../../../domain/ticketing/attachments/attachment.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';

/** The record of an item that was written, as the stream delivers it. */
export function aRecordOf(item: Readonly<Record<string, unknown>>, sequence: number): DynamoDBRecord {
  const { PK, SK } = item;
  return {
    eventID: `e-${sequence}`,
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(sequence),
      Keys: asImage({ PK, SK }),
      NewImage: asImage(item),
    },
  };
}

/** The record of an attachment whose item was changed. */
export const aRecordOfAttachment = (attachment: Attachment, sequence: number): DynamoDBRecord => ({
  ...aRecordOf(newAttachmentItem(attachment), sequence),
  eventName: 'MODIFY',
});

export const aRecord = (event: TicketEvent, sequence: number): DynamoDBRecord =>
  aRecordOf(newEventItem(event), sequence);

/** Events have no binary values, in which alone the two descriptions of an image differ. */
const asImage = (item: Readonly<Record<string, unknown>>) => marshall(item) as Record<string, AttributeValue>;
