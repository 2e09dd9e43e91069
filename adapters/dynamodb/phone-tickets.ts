import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { PhoneListing, PhoneTickets } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { phoneTicketItem } from './items/phone-ticket-item.ts';
import { identityKeys } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Items of a listing read for each one asked for: those that its owner settled stay there for a day or two. */
const readForEach = 4;
/** Pages of a listing read at most: beyond so many settled tickets, older ones are found once DynamoDB has removed those. */
const mostPages = 10;

/** The tickets of phones, strongly consistent: one Query for each version of the server key, more where its first page has too few. */
export function dynamoPhoneTickets({ client, table }: DynamoTable): PhoneTickets {
  const listed = async (mark: string, limit: number, listing: PhoneListing): Promise<readonly Item[]> => {
    const input: QueryCommandInput = {
      TableName: table,
      KeyConditionExpression: 'PK = :phone AND begins_with(SK, :ticket)',
      ExpressionAttributeValues: {
        ':phone': identityKeys.phone(mark),
        ':ticket': identityKeys.ticketsOfPhone[listing],
      },
      // What its owner settled is on its way out.
      FilterExpression: 'attribute_not_exists(#ttl)',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: readForEach * limit,
    };
    const found: Item[] = [];
    let start: QueryCommandInput['ExclusiveStartKey'];
    for (let page = 0; page < mostPages; page += 1) {
      const command = new QueryCommand({
        ...input,
        ...(start !== undefined && { ExclusiveStartKey: start }),
      });
      const { Items: items = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
      found.push(...items);
      if (found.length >= limit || last === undefined) break;
      start = last;
    }
    return found;
  };
  return {
    async ticketsOf(marks, limit, listing) {
      const found = await Promise.all(marks.map((mark) => listed(mark, limit, listing)));
      const numbers = found
        .flat()
        .toSorted((a, b) => (String(a['SK']) < String(b['SK']) ? 1 : -1))
        .map((item) => readItem(phoneTicketItem, item).number);
      return [...new Set(numbers)].slice(0, limit);
    },
  };
}
