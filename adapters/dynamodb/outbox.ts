import { GetCommand, PutCommand, QueryCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Outbox } from '../../domain/messaging/notices/outbox.ts';
import { readDueNotice, readPlannedReminder } from './items/due-notice.ts';
import { digestLineItem, noticeItem } from './items/notice-item.ts';
import {
  newClaimedItem,
  newDigestLineItem,
  newNoticeItem,
  newReminderItem,
} from './items/new-notice-items.ts';
import { noticeLanes } from '../../domain/messaging/notices/notice-lanes.ts';
import { dueIndex, dueShards, outboxKeys, reminderIndex } from './engine/keys.ts';
import { ifStill } from './engine/if-still.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import {
  claimUpdate,
  countUpdate,
  giveUpUpdate,
  isMine,
  listClaimUpdate,
  loseUpdate,
  mine,
  moveReminderUpdate,
  noteReminderVersion,
  postponeUpdate,
  releaseUpdate,
  settleUpdate,
} from './outbox-updates.ts';

const isNew = { ConditionExpression: 'attribute_not_exists(PK)' } as const;
type PutCondition = Pick<
  PutCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/** Notices in DynamoDB: each step of a notice's life is one conditional write on its own item. */
export function dynamoOutbox({ client, table }: DynamoTable): Outbox {
  const put = (item: Item, condition: PutCondition = isNew): Promise<boolean> =>
    ifStill(() => client.send(new PutCommand({ TableName: table, Item: item, ...condition })));
  const update = (command: ReturnType<typeof claimUpdate>): Promise<boolean> =>
    ifStill(() => client.send(command));

  return {
    dueShards,
    add: async (notice, notBefore) => ((await put(newNoticeItem(notice, notBefore))) ? 'added' : 'known'),

    addClaimed: (notice, claimant, at) =>
      put(newClaimedItem(notice, claimant, at), {
        ConditionExpression: `${isNew.ConditionExpression} OR (${isMine})`,
        ExpressionAttributeNames: { '#state': 'state', '#claimant': 'claimant' },
        ExpressionAttributeValues: mine(claimant),
      }),

    async addToDigest(line) {
      await put(newDigestLineItem(line));
    },

    async digestLines(recipient, day) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :digest',
        ExpressionAttributeValues: { ':digest': outboxKeys.digest(recipient, day) },
        ConsistentRead: true,
      });
      return items.map((item) => readItem(digestLineItem, item));
    },

    countOn: (day, notice) => update(countUpdate(table, day, notice)),

    async find(key) {
      const command = new GetCommand({
        TableName: table,
        Key: outboxKeys.notice(key),
        ConsistentRead: true,
      });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item === undefined ? undefined : readItem(noticeItem, item);
    },

    async due(at, partition, limit, after) {
      const newestFirst = noticeLanes[partition.lane].newestFirst === true;
      const last = after && dueIndex.sortKey(after, after.nextAttemptAt);
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :partition AND GSI1SK BETWEEN :from AND :until',
        ExpressionAttributeValues: {
          ':partition': dueIndex.partition(partition),
          ...(newestFirst ? beforeLast(at, last) : afterLast(at, last)),
        },
        ScanIndexForward: !newestFirst,
        Limit: limit,
      });
      const { Items: items = [] } = await reachingStore(() => client.send(command));
      return items.map(readDueNotice);
    },

    claim: (key, claimant, at) => update(claimUpdate(table, key, claimant, at)),
    listClaim: (notice, at) => update(listClaimUpdate(table, notice, at)),
    release: (notice, claimant, until) => update(releaseUpdate(table, notice, claimant, until)),
    settle: (key, claimant, settlement, at) => update(settleUpdate(table, key, claimant, settlement, at)),
    lose: (key, lost, at) => update(loseUpdate(table, key, lost, at)),
    postpone: (key, until) => update(postponeUpdate(table, key, until)),
    giveUp: (key, at) => update(giveUpUpdate(table, key, at)),

    async planReminder(reminder, version, at) {
      const command = new PutCommand({
        TableName: table,
        Item: newReminderItem(reminder, version),
        ConditionExpression:
          'attribute_not_exists(PK) OR ((attribute_not_exists(#version) OR #version < :version) AND (attribute_not_exists(GSI1PK) OR #at > :now))',
        ExpressionAttributeNames: { '#version': 'version', '#at': 'at' },
        ExpressionAttributeValues: { ':version': version, ':now': at },
      });
      if (await ifStill(() => client.send(command))) return;
      await ifStill(() => client.send(noteReminderVersion(table, reminder.number, version)));
    },

    async dueReminders(at, shard, limit, after) {
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :partition AND GSI1SK BETWEEN :from AND :until',
        ExpressionAttributeValues: {
          ':partition': reminderIndex.partition(shard),
          ...afterLast(at, after && reminderIndex.key(after).GSI1SK),
        },
        Limit: limit,
      });
      const { Items: items = [] } = await reachingStore(() => client.send(command));
      return items.map(readPlannedReminder);
    },

    moveReminder: (planned, version, next) =>
      ifStill(() => client.send(moveReminderUpdate(table, planned, version, next))),
  };
}

/** `~` follows every character of a key, so all that is due in this very second is in; a space comes before every other. */
const afterLast = (at: Instant, last: string | undefined) => ({
  ':from': last === undefined ? ' ' : `${last} `,
  ':until': `${at}~`,
});

/** Each sort key ends with the name of a channel: without its last letter it comes right before all that follow it. */
const beforeLast = (at: Instant, last: string | undefined) => ({
  ':from': ' ',
  ':until': last === undefined ? `${at}~` : last.slice(0, -1),
});
