import { PutCommand, QueryCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { documentClient, TableClient } from '../../../adapters/dynamodb/client.ts';
import { dynamoPhoneSessions } from '../../../adapters/dynamodb/phone-sessions.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { serverKeysOf } from '../../../adapters/secrets-manager/hmac-keys.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';
import { failing } from '../../builders/dynamodb/faults.ts';

const now = '2026-11-24T09:00:00Z';
const until = '2026-11-24T09:05:00Z';
const asha = '+255712345678';
const juma = '+255754321098';
const session = { version: 1, until, content: 'Kanari: maji hayatoki Mbezi' } as const;
const keys = () => Promise.resolve(memoryServerKeys());

describe.each(inject('engines'))('sessions of phones on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  async function aStore() {
    const { sessions: table } = await createTables(client, 'sessions');
    const stored = async (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
      (await client.send(new ScanCommand({ TableName: table }))).Items ?? [];
    return { table, stored, sessions: dynamoPhoneSessions({ client, table, keys }) };
  }

  /** Lays this item beside the others, or over one of them. */
  const lay = (table: string, item: Readonly<Record<string, unknown>>) =>
    client.send(new PutCommand({ TableName: table, Item: item }));

  it('show nothing of the phone, nor of what was typed or wished', async () => {
    const { sessions, stored } = await aStore();
    await sessions.keep(asha, session, now);
    await sessions.remember(asha, 'Kanari: Kinondoni', now);

    const items = await stored();

    expect(items.map(({ SK, entity, v, ttl }) => [SK, entity, v, ttl])).toEqual([
      ['SESSION', 'phone-session', 1, Date.parse(until) / 1000],
      ['WISH', 'phone-wish', 1, Date.parse(now) / 1000 + 400 * 24 * 3600],
    ]);
    const bytes = items.map(
      (item) => JSON.stringify(item) + Buffer.from(item['sealed'] as Uint8Array).toString('latin1'),
    );
    expect(bytes.join()).not.toMatch(/12345678|Kanari|maji|Kinondoni/);
  });

  it('do not open to another phone, though its item were copied there', async () => {
    const { sessions, stored, table } = await aStore();
    await sessions.keep(asha, session, now);
    const [ashas] = await stored();
    await sessions.keep(juma, { ...session, content: 'of another' }, now);
    const jumas = (await stored()).find(({ PK }) => PK !== ashas?.['PK']);
    await lay(table, { ...ashas, PK: jumas?.['PK'] });

    expect(await sessions.of(juma, now)).toEqual({});
    expect(await sessions.of(asha, now)).toEqual({ session });
  });

  it.each([
    ['lived longer', { until: '2026-11-24T10:05:00Z' }],
    ['were a later one', { version: 2 }],
    ['were under another key of the server', { sealedUnder: '1' }],
    ['were under a key that there is not', { sealedUnder: '9' }],
    ['had one byte', { sealed: new Uint8Array(1) }],
  ])('do not open where somebody made them say that they %s', async (_, changed) => {
    const { sessions, stored, table } = await aStore();
    await sessions.keep(asha, session, now);
    const [item] = await stored();
    await lay(table, { ...item, ...changed });

    expect(await sessions.of(asha, now)).toEqual({});
  });

  it('do not take a wish for a session', async () => {
    const { sessions, stored, table } = await aStore();
    await sessions.remember(asha, 'a wish', now);
    const [wish] = await stored();
    await lay(table, { ...wish, SK: 'SESSION', entity: 'phone-session', version: 1 });

    expect(await sessions.of(asha, now)).toEqual({ wish: 'a wish' });
  });

  it('are forgotten, and not in the way, once the server has another key', async () => {
    const { sessions, table } = await aStore();
    await sessions.keep(asha, session, now);
    await sessions.remember(asha, 'a wish', now);
    const rotated = () =>
      Promise.resolve(
        serverKeysOf(
          JSON.stringify({ current: '3', 1: '1'.repeat(64), 2: '2'.repeat(64), 3: '3'.repeat(64) }),
        ),
      );
    const later = dynamoPhoneSessions({ client, table, keys: rotated });

    expect(await later.of(asha, now)).toEqual({});
    expect(await later.keep(asha, session, now)).toBe(true);
  });

  it('leave nothing of a session that ended, nor of a wish that was taken back', async () => {
    const { sessions, stored } = await aStore();
    await sessions.keep(asha, session, now);
    await sessions.remember(asha, 'a wish', now);
    await sessions.end(asha);
    await sessions.remember(asha, undefined, now);

    expect(await stored()).toEqual([]);
  });

  it('that are not what their schema says are a defect, told without what stands there', async () => {
    const { sessions, stored, table } = await aStore();
    await sessions.keep(asha, session, now);
    const [item] = await stored();
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: { PK: item?.['PK'], SK: item?.['SK'] },
        UpdateExpression: 'SET #version = :none',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':none': 'Kanari' },
      }),
    );

    const reading = sessions.of(asha, now);

    await expect(reading).rejects.toThrow(CorruptItem);
    await expect(reading).rejects.not.toThrow(/Kanari/);
  });
});

describe('a hop', () => {
  it('costs one strongly consistent Query and one conditional PutItem', async () => {
    const dynamo = mockClient(TableClient);
    onTestFinished(() => dynamo.restore());
    dynamo.on(QueryCommand).resolves({ Items: [] });
    dynamo.on(PutCommand).resolves({});
    const client = documentClient({ region: 'eu-west-1' });
    const sessions = dynamoPhoneSessions({ client, table: 'sessions', keys });

    await sessions.of(asha, now);
    await sessions.keep(asha, session, now);

    const inputs = dynamo.calls().map(({ args: [command] }) => command.input as Record<string, unknown>);
    expect(inputs).toEqual([
      expect.objectContaining({ ConsistentRead: true }),
      expect.objectContaining({ ConditionExpression: expect.any(String) as string }),
    ]);
  });

  it.each([
    ['of', (store: ReturnType<typeof dynamoPhoneSessions>) => store.of(asha, now)],
    ['keep', (store: ReturnType<typeof dynamoPhoneSessions>) => store.keep(asha, session, now)],
    ['end', (store: ReturnType<typeof dynamoPhoneSessions>) => store.end(asha)],
    ['remember', (store: ReturnType<typeof dynamoPhoneSessions>) => store.remember(asha, 'a wish', now)],
  ])('learns that the store is down, and of no defect: %s', async (_, call) => {
    const dynamo = mockClient(TableClient);
    onTestFinished(() => dynamo.restore());
    dynamo.onAnyCommand().rejects(failing('ThrottlingException'));
    const client = documentClient({ region: 'eu-west-1' });

    await expect(call(dynamoPhoneSessions({ client, table: 'sessions', keys }))).rejects.toThrow(
      StoreUnavailable,
    );
  });
});
