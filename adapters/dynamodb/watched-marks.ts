import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { WatchedMarks } from '../../domain/messaging/news/news.ts';
import { ifStill } from './engine/if-still.ts';
import { ticketKeys } from './engine/keys.ts';
import type { DynamoTable } from './engine/table.ts';
import { ticketNames } from './items/short-names.ts';

/** Marks on the state of tickets that somebody watches them: apart from their versions, which only events raise. */
export const dynamoWatchedMarks = ({ client, table }: DynamoTable): WatchedMarks => ({
  mark: (number) =>
    ifStill(() =>
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: ticketKeys.head(number),
          UpdateExpression: 'SET #watched = :watched',
          ConditionExpression: 'attribute_exists(PK)',
          ExpressionAttributeNames: { '#watched': ticketNames.watched },
          ExpressionAttributeValues: { ':watched': true },
        }),
      ),
    ),
});
