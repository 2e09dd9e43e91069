import { describe, expect, it } from 'vitest';
import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { newTicketItem } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { aStoredTicket } from '../../builders/submission.ts';

/** A store whose client answers with this item, and keeps what it was asked. */
function storeGiving(item: unknown) {
  const asked: unknown[] = [];
  const send = (command: unknown) => {
    asked.push(command);
    return Promise.resolve({ Item: item });
  };
  const client = { send } as unknown as DynamoDBDocumentClient;
  const store = dynamoTicketStore({ client, tables: { tickets: 'tickets', identities: 'identities' } });
  return { store, asked };
}

describe('what a no rests on in DynamoDB', () => {
  it.each([
    ['a ticket', newTicketItem(aStoredTicket())],
    ['none', undefined],
  ])('is one item of %s, and nothing that grows', async (_, item) => {
    const { store, asked } = storeGiving(item);
    expect((await store.state(aStoredTicket().number)) !== undefined).toBe(item !== undefined);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toBeInstanceOf(GetCommand);
  });

  it.each([
    ['a ticket', aStoredTicket()],
    ['none', undefined],
  ])('is held against one event of %s', async (_, state) => {
    const { store, asked } = storeGiving(undefined);
    expect(await store.isStateDisputed(aStoredTicket().number, state)).toBe(state !== undefined);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toBeInstanceOf(GetCommand);
  });
});
