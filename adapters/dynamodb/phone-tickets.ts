import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { PhoneListing, PhoneTickets } from '../../domain/tickets/phone-tickets.ts';
import { phoneTicketItem } from './items/phone-ticket-item.ts';
import { identityKeys } from './keys.ts';
import { readItem, type Item } from './read-item.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

/** Items of a listing read for each one asked for: those that its owner settled stay there for a day or two. */
const readForEach = 4;

/** The tickets of phones, strongly consistent: one Query for each version of the server key. */
export function dynamoPhoneTickets({ client, table }: DynamoTable): PhoneTickets {
  const listed = async (mark: string, limit: number, listing: PhoneListing): Promise<readonly Item[]> => {
    const command = new QueryCommand({
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
    });
    const { Items: items = [] } = await reachingStore(() => client.send(command));
    return items;
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
