import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { dynamoFailedNotices } from '../../../adapters/dynamodb/failed-notices.ts';
import { outboxKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoDeliveries } from '../../../adapters/dynamodb/deliveries.ts';
import { dynamoOptOuts } from '../../../adapters/dynamodb/opt-outs.ts';
import { dynamoSmsInbox } from '../../../adapters/dynamodb/sms-inbox.ts';
import { dynamoOutbox } from '../../../adapters/dynamodb/outbox.ts';
import { dynamoSmsDays } from '../../../adapters/dynamodb/sms-days.ts';
import { dynamoPace } from '../../../adapters/dynamodb/pace.ts';
import { newReminderItem } from '../../../adapters/dynamodb/items/new-notice-items.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { anSms } from '../../builders/notice.ts';
import { failedNoticesContract } from '../contract/failed-notices.ts';
import { deliveriesContract } from '../contract/deliveries.ts';
import { optOutsContract } from '../contract/opt-outs.ts';
import { smsInboxContract } from '../contract/sms-inbox.ts';
import { outboxContract } from '../contract/outbox.ts';
import { smsDaysContract } from '../contract/sms-days.ts';
import { paceContract } from '../contract/pace.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { enginesAndMemory } from './engines-and-memory.ts';

const now = '2026-11-24T09:00:00Z';
const soon = '2026-11-24T09:01:00Z';

describe.each(enginesAndMemory)('on $name', ({ client }) => {
  const openTable = async () => {
    const { outbox: table } = await createTables(client, 'outbox');
    return { table, outbox: dynamoOutbox({ client, table }) };
  };

  it('moves and replans a reminder that a former release planned without a version', async () => {
    const { table, outbox } = await openTable();
    const reminder = { number: '261100000007', at: now } as const;
    const isDue = async (at: Instant) => {
      const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
      return (await Promise.all(shards.map((shard) => outbox.dueReminders(at, shard, 9)))).flat();
    };
    const planFormerly = async () => {
      const item = omit(newReminderItem(reminder, 1), 'version');
      await client.send(new PutCommand({ TableName: table, Item: item }));
    };
    await planFormerly();
    expect(await outbox.moveReminder(reminder, 4, soon)).toBe(true);
    expect(await isDue(now)).toEqual([]);
    expect(await isDue(soon)).toEqual([{ ...reminder, at: soon }]);
    await planFormerly();
    await outbox.planReminder({ ...reminder, at: soon }, 4, '2026-11-24T08:00:00Z');
    expect(await isDue(now)).toEqual([]);
    await planFormerly();
    await outbox.planReminder({ ...reminder, at: soon }, 4, now);
    expect(await outbox.moveReminder(reminder, 3, soon)).toBe(false);
    expect(await outbox.moveReminder(reminder, 4, undefined)).toBe(true);
  });

  describe('the failed notices', () => {
    failedNoticesContract(async () => {
      const { table, outbox } = await openTable();
      return { outbox, failed: dynamoFailedNotices({ client, table }) };
    });
  });

  describe('what is remembered of deliveries', () => {
    deliveriesContract(async () => {
      const { table } = await openTable();
      return dynamoDeliveries({ client, table });
    });
  });

  describe('the inbox of SMS', () => {
    smsInboxContract(async () => {
      const { table } = await openTable();
      return dynamoSmsInbox({ client, table });
    });
  });

  describe('the opt-outs', () => {
    optOutsContract(async () => {
      const { identities: table } = await createTables(client, 'identities');
      return dynamoOptOuts({ client, table });
    });
  });

  describe('the budget of SMS', () => {
    smsDaysContract(async () => {
      const { table } = await openTable();
      return dynamoSmsDays({ client, table });
    });
  });

  describe('the pace', () => {
    paceContract(async () => {
      const { table } = await openTable();
      return dynamoPace({ client, table });
    });
  });

  describe('the outbox', () => {
    outboxContract(async () => (await openTable()).outbox);

    it('leaves the due index once a notice is settled, so that what was sent costs no later read', async () => {
      const { table, outbox } = await openTable();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);
      await outbox.settle(anSms(), 'a', { state: 'sent' }, now);

      const { Item: item } = await client.send(
        new GetCommand({ TableName: table, Key: outboxKeys.notice(anSms()), ConsistentRead: true }),
      );

      expect(Object.keys(item ?? {}).toSorted()).toEqual(
        ['PK', 'SK', 'attempts', 'entity', 'notice', 'settledAt', 'state', 'v'].toSorted(),
      );
    });

    it('tells a corrupt entry from a missing one', async () => {
      const { table, outbox } = await openTable();
      await outbox.add(anSms(), now);
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: outboxKeys.notice(anSms()),
          UpdateExpression: 'SET #state = :strange',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':strange': 'posted' },
        }),
      );

      await expect(outbox.find(anSms())).rejects.toThrow(CorruptItem);
    });
  });
});
