import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Attachment, Upload } from '../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/ticketing/attachments/attachment-store.ts';
import { ifStill } from './engine/if-still.ts';
import { attachmentItem, newAttachmentItem } from './items/attachment-item.ts';
import { ticketKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Attachments in the partition of their ticket: each step is one conditional write on the place's item. */
export function dynamoAttachmentStore({ client, table }: DynamoTable): AttachmentStore {
  const update = (command: UpdateCommand): Promise<boolean> => ifStill(() => client.send(command));
  return {
    async of(number, whose = 'all') {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :ticket AND begins_with(SK, :attachment)',
        ExpressionAttributeValues: {
          ':ticket': ticketKeys.partition(number),
          ':attachment': whose === 'all' ? ticketKeys.anyAttachmentPrefix : ticketKeys.attachmentPrefix,
        },
        ConsistentRead: true,
      });
      return items.map((item) => readItem(attachmentItem, item)).toSorted((a, b) => a.place - b.place);
    },

    async find(slot) {
      const command = new GetCommand({
        TableName: table,
        Key: ticketKeys.attachment(slot),
        ConsistentRead: true,
      });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item === undefined ? undefined : readItem(attachmentItem, item);
    },

    take: (attachment, instead) =>
      ifStill(() => client.send(new PutCommand({ ...putUnless(instead), ...itemOf(table, attachment) }))),

    begin: (upload) =>
      update(
        stepOf(table, upload, {
          sets: { state: 'checking' },
          from: ['awaited', 'checking'],
        }),
      ),

    settle: (upload, checked, at) =>
      update(stepOf(table, upload, { sets: { ...checked, checkedAt: at }, from: ['checking'] })),

    remove: (upload, at) =>
      update(
        stepOf(table, upload, {
          sets: { state: 'removed', removedAt: at },
          from: ['awaited', 'clean'],
          unlessNamed: true,
        }),
      ),

    async erase(upload) {
      await update(
        new UpdateCommand({
          TableName: table,
          Key: ticketKeys.attachment(upload),
          UpdateExpression: `REMOVE ${takenNames.map((name) => `#${name}`).join(', ')}`,
          ConditionExpression: '#upload = :upload AND #state = :removed',
          ExpressionAttributeNames: Object.fromEntries(
            ['upload', 'state', ...takenNames].map((name) => [`#${name}`, name]),
          ),
          ExpressionAttributeValues: { ':upload': upload.upload, ':removed': 'removed' },
        }),
      );
    },
  };
}

const takenNames = ['sent', 'salt', 'format', 'size', 'digest', 'checkedAt'] as const;

const itemOf = (table: string, attachment: Attachment) => ({
  TableName: table,
  Item: newAttachmentItem(attachment),
});

/** Nobody else may have taken the place since it was looked at. */
const putUnless = (instead: Attachment | undefined) =>
  instead === undefined
    ? { ConditionExpression: 'attribute_not_exists(PK)' }
    : {
        ConditionExpression: '#upload = :before AND #state = :state',
        ExpressionAttributeNames: { '#upload': 'upload', '#state': 'state' },
        ExpressionAttributeValues: { ':before': instead.upload, ':state': instead.state },
      };

interface Step {
  readonly sets: Readonly<Record<string, unknown>>;
  readonly from: readonly Attachment['state'][];
  /** Not where something that was written names the file. */
  readonly unlessNamed?: true;
}

/** Sets attributes of a place that still awaits this upload and is in one of these states. */
function stepOf(table: string, upload: Upload, { sets, from, unlessNamed }: Step): UpdateCommand {
  const names = Object.keys(sets);
  return new UpdateCommand({
    TableName: table,
    Key: ticketKeys.attachment(upload),
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    ConditionExpression: `#upload = :upload AND #state IN (${from.map((_, place) => `:from${place}`).join(', ')})${unlessNamed === true ? ' AND attribute_not_exists(#named)' : ''}`,
    ExpressionAttributeNames: {
      ...(unlessNamed === true && { '#named': 'named' }),
      '#upload': 'upload',
      '#state': 'state',
      ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ':upload': upload.upload,
      ...Object.fromEntries(from.map((state, place) => [`:from${place}`, state])),
      ...Object.fromEntries(names.map((name) => [`:${name}`, sets[name]])),
    },
  });
}
