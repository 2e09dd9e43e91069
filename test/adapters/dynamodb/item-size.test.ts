import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { itemSize, writeUnits } from '../../../adapters/dynamodb/item-size.ts';
import { newContactItem } from '../../../adapters/dynamodb/items/contact-item.ts';
import { newEventItem } from '../../../adapters/dynamodb/items/event-item.ts';
import { newTicketItem } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

describe('the size of an item', () => {
  it.each([
    ['text by its bytes in UTF-8', { a: 'mrejesho', b: 'ŋ’o' }, 1 + 8 + 1 + 6],
    ['a truth and nothing as one byte each', { t: true, n: null }, 4],
    ['a number by pairs of digits', { n: 27 }, 1 + 2],
    ['zero as one byte', { n: 0 }, 1 + 1],
    ['a longer number', { n: 1_795_534_353 }, 1 + 6],
    ['a list with three bytes, and one for each entry', { l: ['ab', 'c'] }, 1 + 3 + 2 + 3],
    ['a map the same way, and its names', { m: { ab: 'c' } }, 1 + 3 + 1 + 3],
    ['nothing for what is not stored', { a: 'b', c: undefined }, 2],
  ])('counts %s', (_, item, bytes) => {
    expect(itemSize(item)).toBe(bytes);
  });

  it('costs a unit for each KB begun', () => {
    expect([1, 1024, 1025, 2048, 2049].map(writeUnits)).toEqual([1, 1, 2, 2, 3]);
  });

  it('counts a byte as a byte', () => {
    expect(itemSize({ events: new Uint8Array(300) })).toBe('events'.length + 300);
  });
});

const countsAsAwsDoes = inject('engines').filter(({ name }) => name === 'DynamoDB Local');

describe.each(countsAsAwsDoes)('the size of an item on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);
  const submission = aSubmissionToStore({ phone: '+255712345678', ticket: { place: { region: 'mwanza' } } });
  const items = {
    'a head': newTicketItem(submission.ticket),
    'an event': newEventItem(submission.event),
    'a contact': newContactItem({ v: 1, number: '261100000017', seed: 'x' }),
    'compressed bytes': { PK: 'a', SK: 'b', events: new Uint8Array(300) },
    'many numbers': {
      PK: 'a',
      SK: 'b',
      list: [0, 1, 10, 100, 12_345, -7, 0.5, -6.792354, 39.208328, 1_795_534_353],
    },
  };

  async function unitsOf(table: string, item: object): Promise<number | undefined> {
    const command = new PutCommand({ TableName: table, Item: { ...item }, ReturnConsumedCapacity: 'TOTAL' });
    return (await client.send(command)).ConsumedCapacity?.CapacityUnits;
  }

  it.each(Object.entries(items))(
    'of %s is known to the byte: one more than 1 KB costs a second unit',
    async (_, item) => {
      const { identities } = await createTables(client, 'identities');
      const filledTo = (bytes: number) => ({
        ...item,
        filling: 'x'.repeat(bytes - itemSize({ ...item, filling: '' })),
      });

      expect(await unitsOf(identities, filledTo(1024))).toBe(1);
      expect(await unitsOf(identities, filledTo(1025))).toBe(2);
    },
  );
});
