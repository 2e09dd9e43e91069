import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  afterUse,
  noCodes,
  wrongOfCode,
  type PassCodes,
} from '../../domain/foundation/rate-limits/pass-codes.ts';
import { itemAtFailure, newMark } from './counter.ts';
import { ifStill } from './engine/if-still.ts';
import { passCodesItem } from './items/pass-codes-item.ts';
import { passCodesKey } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

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

  /** The mark of the last such write tells an attempt that is made again; where another came between, two are counted: never too few. */
  async take(hash, place) {
    const mark = newMark();
    const command = new UpdateCommand({
      TableName: table,
      Key: passCodesKey(hash),
      UpdateExpression: 'ADD #wrong :one SET #mark = :mark',
      ConditionExpression:
        '#place = :place AND #sent > :none AND #wrong < :most AND (attribute_not_exists(#mark) OR #mark <> :mark)',
      ExpressionAttributeNames: { '#place': 'place', '#sent': 'sent', '#wrong': 'wrong', '#mark': 'mark' },
      ExpressionAttributeValues: {
        ':one': 1,
        ':place': place,
        ':none': 0,
        ':most': wrongOfCode,
        ':mark': mark,
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    try {
      await reachingStore(() => client.send(command));
      return true;
    } catch (error) {
      return itemAtFailure(error)?.['mark'] === mark;
    }
  },

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
