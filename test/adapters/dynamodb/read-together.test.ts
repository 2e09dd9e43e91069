import { BatchGetCommand, GetCommand, type BatchGetCommandInput } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { readTogether } from '../../../adapters/dynamodb/engine/read-together.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { failing } from '../../builders/dynamodb/faults.ts';

const keyOf = (name: string) => ({ PK: name, SK: 'ITEM' });

/** A store in which every item is there that is not called `none`, and what it was asked. */
function aStore(answerOf?: (input: BatchGetCommandInput) => object) {
  const asked: string[] = [];
  const namesIn = ({ RequestItems: tables = {} }: BatchGetCommandInput): readonly string[] =>
    Object.entries(tables).flatMap(([table, { Keys: keys = [], ConsistentRead: strongly }]) =>
      keys.map(({ PK }) => `${table} ${String(PK)}${strongly === true ? '' : ' weakly'}`),
    );
  const found = ({ RequestItems: tables = {} }: BatchGetCommandInput): object => ({
    Responses: Object.fromEntries(
      Object.entries(tables).map(([table, { Keys: keys = [] }]) => [
        table,
        keys.filter(({ PK }) => PK !== 'none').toReversed(),
      ]),
    ),
  });
  const send = (command: unknown): Promise<object> => {
    if (command instanceof BatchGetCommand) {
      asked.push(`batch of ${namesIn(command.input).join(', ')}`);
      return Promise.resolve((answerOf ?? found)(command.input));
    }
    if (!(command instanceof GetCommand)) throw new TypeError('Nothing else reads here.');
    const { TableName: table = '', Key: key } = command.input;
    asked.push(`${table} ${String(key?.['PK'])}`);
    return Promise.resolve({ Item: { ...key, alone: true } });
  };
  return { asked, client: { send } as unknown as DynamoDBDocumentClient };
}

it('reads what is asked for at the same moment by one call, of several tables, each key once', async () => {
  const { asked, client } = aStore();
  const later = async (name: string) => {
    await Promise.resolve(); // as whoever looked something up in memory before
    return readTogether(client, 'second', keyOf(name));
  };

  const read = await Promise.all([
    readTogether(client, 'first', keyOf('a')),
    readTogether(client, 'first', keyOf('none')),
    readTogether(client, 'first', keyOf('a')),
    later('a'),
  ]);

  expect(asked).toEqual(['batch of first a, first none, second a']);
  expect(read).toEqual([keyOf('a'), undefined, keyOf('a'), keyOf('a')]);
});

it('reads one alone by itself, and what is asked for later by another call', async () => {
  const { asked, client } = aStore();

  await readTogether(client, 'first', keyOf('a'));
  await readTogether(client, 'first', keyOf('b'));

  expect(asked).toEqual(['first a', 'first b']);
});

it('reads at most as many by one call as that takes', async () => {
  const { asked, client } = aStore();

  const read = await Promise.all(
    Array.from({ length: 201 }, (_, place) => readTogether(client, 'first', keyOf(String(place)))),
  );

  expect(read.map((item) => item?.['PK'])).toEqual(Array.from({ length: 201 }, (_, place) => String(place)));
  expect(asked.map((call) => call.split(', ').length)).toEqual([100, 100, 1]);
});

it('reads by itself what was left unprocessed', async () => {
  const { asked, client } = aStore(() => ({
    Responses: { first: [keyOf('a')] },
    UnprocessedKeys: { second: { Keys: [keyOf('a')] } },
  }));

  const read = await Promise.all([
    readTogether(client, 'first', keyOf('a')),
    readTogether(client, 'second', keyOf('a')),
  ]);

  expect(asked).toEqual(['batch of first a, second a', 'second a']);
  expect(read).toEqual([keyOf('a'), { ...keyOf('a'), alone: true }]);
});

it('lets a table that refuses keep no other back', async () => {
  const { asked, client } = aStore(() => {
    throw failing('AccessDeniedException');
  });

  const read = await Promise.all([
    readTogether(client, 'first', keyOf('a')),
    readTogether(client, 'second', keyOf('a')),
  ]);

  expect(asked).toHaveLength(3);
  expect(read.map((item) => item?.['alone'])).toEqual([true, true]);
});

it('says to each that the store does not answer, and asks it no more', async () => {
  const { asked, client } = aStore(() => {
    throw failing('InternalServerError', 500);
  });

  const read = await Promise.allSettled([
    readTogether(client, 'first', keyOf('a')),
    readTogether(client, 'second', keyOf('a')),
  ]);

  expect(read.map((each) => each.status === 'rejected' && (each.reason as unknown))).toEqual([
    expect.any(StoreUnavailable),
    expect.any(StoreUnavailable),
  ]);
  expect(asked).toHaveLength(1);
});
