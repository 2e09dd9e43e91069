import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { Outbox } from '../../domain/messaging/notices/outbox.ts';
import type { FailedNotice } from '../../domain/messaging/notices/failed-notices.ts';
import type { SmsNotice } from '../../domain/messaging/notices/notice.ts';
import { anSms } from '../../test/builders/notice.ts';
import type { AccessPath } from './access-path.ts';
import { lastBefore } from '../../test/builders/dynamodb/pages.ts';
import { firstMoment, numberAt } from './stored-tickets.ts';

const later = plusSeconds(firstMoment, 86_400);
const firstShard = { lane: 'first', shard: 0 } as const;
const pageSize = 2;

const noticeAt = (place: number): SmsNotice =>
  anSms({ about: `${numberAt(place)}#000002`, number: numberAt(place), at: firstMoment });

async function added(outbox: Outbox, place: number): Promise<SmsNotice> {
  const notice = noticeAt(place);
  await outbox.add(notice, later);
  return notice;
}

/** Notices that wait: a thousand fill a hundred pages of two in every shard. */
export async function storeWaiting(outbox: Outbox): Promise<void> {
  for (let start = 0; start < 1_000; start += 20) {
    const places = Array.from({ length: 20 }, (_, index) => 9_000_000 + start + index);
    await Promise.all(places.map((place) => outbox.add(noticeAt(place), firstMoment)));
  }
}

/** A failed notice of the ticket with this index, as it is listed. */
async function failed(outbox: Outbox, place: number): Promise<FailedNotice> {
  const notice = await added(outbox, place);
  await outbox.claim(notice, 'mtumaji', later);
  await outbox.settle(notice, 'mtumaji', { state: 'failed', reason: 'opted-out' }, later);
  return asFailed(notice);
}

const asFailed = ({ about, recipient, channel }: SmsNotice): FailedNotice => ({
  about,
  recipient,
  channel,
  failedAt: later,
});

/** Notices that failed and that nobody dealt with: as many as those that wait. */
export async function storeFailed(outbox: Outbox): Promise<void> {
  for (let start = 0; start < 1_000; start += 20) {
    const places = Array.from({ length: 20 }, (_, index) => 8_000_000 + start + index);
    await Promise.all(places.map((place) => failed(outbox, place)));
  }
}

export const outboxPaths: readonly AccessPath[] = [
  {
    name: 'put a notice in the outbox',
    table: 'outbox',
    how: 'PutItem NOTICE#event recipient#channel, if it is not there',
    ready: (_, place) => Promise.resolve((stores) => stores.outbox.add(noticeAt(place), later)),
  },
  {
    name: 'find a notice',
    table: 'outbox',
    how: 'GetItem, strong',
    ready: async ({ outbox }, place) => {
      const notice = await added(outbox, place);
      return (stores) => stores.outbox.find(notice);
    },
  },
  {
    name: 'claim it',
    table: 'outbox',
    how: 'UpdateItem under its state',
    ready: async ({ outbox }, place) => {
      const notice = await added(outbox, place);
      return (stores) => stores.outbox.claim(notice, 'mtumaji', later);
    },
  },
  {
    name: 'settle it as sent',
    table: 'outbox',
    how: 'UpdateItem under its state',
    ready: async ({ outbox }, place) => {
      const notice = await added(outbox, place);
      await outbox.claim(notice, 'mtumaji', later);
      return (stores) => stores.outbox.settle(notice, 'mtumaji', { state: 'sent' }, later);
    },
  },
  {
    name: 'notices that are due, 2 a page, page 1',
    table: 'outbox',
    how: 'Query GSI1 DUE#shard, before a time, eventual',
    ready: () => Promise.resolve((stores) => stores.outbox.due(later, firstShard, pageSize)),
  },
  {
    name: 'notices that are due, page 100',
    table: 'outbox',
    how: 'the same, from after an entry',
    ready: async ({ outbox }) => {
      const after = await lastBefore(100, pageSize, (limit) => outbox.due(later, firstShard, limit));
      return (stores) => stores.outbox.due(later, firstShard, pageSize, after);
    },
  },
  {
    name: 'settle it as failed',
    table: 'outbox',
    how: 'UpdateItem under its state, into GSI2',
    ready: async ({ outbox }, place) => {
      const notice = await added(outbox, place);
      await outbox.claim(notice, 'mtumaji', later);
      const failure = { state: 'failed', reason: 'opted-out' } as const;
      return (stores) => stores.outbox.settle(notice, 'mtumaji', failure, later);
    },
  },
  {
    name: 'failed notices, 2 a page, page 1',
    table: 'outbox',
    how: 'Query GSI2 FAILED#shard, eventual',
    ready: () => Promise.resolve((stores) => stores.failed.uncounted(0, pageSize)),
  },
  {
    name: 'failed notices, page 100',
    table: 'outbox',
    how: 'the same, from after an entry',
    ready: async ({ failed: notices }) => {
      const after = await lastBefore(100, pageSize, (limit) => notices.uncounted(0, limit));
      return (stores) => stores.failed.uncounted(0, pageSize, after);
    },
  },
  {
    name: 'count a failed notice for its ticket',
    table: 'outbox',
    how: 'PutItem FAILED#n time#event#channel',
    ready: (_, place) => Promise.resolve((stores) => stores.failed.count(asFailed(noticeAt(place)))),
  },
  {
    name: 'whether enough of a ticket failed',
    table: 'outbox',
    how: 'Query FAILED#n since a time, strong, as many as are enough',
    ready: async ({ failed: notices }, place) => {
      await notices.count(asFailed(noticeAt(place)));
      return (stores) =>
        stores.failed.countedSince({ number: numberAt(place), channel: 'sms' }, undefined, 2);
    },
  },
  {
    name: 'list a failed notice no longer',
    table: 'outbox',
    how: 'UpdateItem, out of GSI2',
    ready: async ({ outbox }, place) => {
      const notice = await failed(outbox, place);
      return (stores) => stores.failed.close(notice);
    },
  },
];
