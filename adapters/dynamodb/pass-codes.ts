import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterUse, noCodes, wrongOfCode, type PassCodes } from '../../domain/guesses/pass-codes.ts';
import { ifStill } from './if-still.ts';
import { passCodesItem } from './items/pass-codes-item.ts';
import { passCodesKey } from './keys.ts';
import { readItem } from './read-item.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

/** What codes let through, in one item for each number and day, which a request for a code makes first. */
export const dynamoPassCodes = ({ client, table }: DynamoTable): PassCodes => ({
  async ofDay(hash) {
    const command = new GetCommand({
      TableName: table,
      Key: passCodesKey(hash),
      ConsistentRead: true,
    });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? noCodes : readItem(passCodesItem, item);
  },

  take: (hash, place) =>
    ifStill(() =>
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: passCodesKey(hash),
          UpdateExpression: 'ADD #wrong :one',
          ConditionExpression: '#place = :place AND #sent > :none AND #wrong < :most',
          ExpressionAttributeNames: { '#place': 'place', '#sent': 'sent', '#wrong': 'wrong' },
          ExpressionAttributeValues: { ':one': 1, ':place': place, ':none': 0, ':most': wrongOfCode },
        }),
      ),
    ),

  async useUp(hash, place) {
    const next = afterUse(place);
    await ifStill(() =>
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: passCodesKey(hash),
          UpdateExpression: 'SET #place = :next, #sent = :sent, #wrong = :wrong REMOVE #sentAt',
          ConditionExpression: '#place = :place',
          ExpressionAttributeNames: {
            '#place': 'place',
            '#sent': 'sent',
            '#wrong': 'wrong',
            '#sentAt': 'sentAt',
          },
          ExpressionAttributeValues: {
            ':place': place,
            ':next': next.place,
            ':sent': next.sent,
            ':wrong': next.wrong,
          },
        }),
      ),
    );
  },
});
