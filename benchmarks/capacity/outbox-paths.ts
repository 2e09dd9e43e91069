import { plusSeconds } from '../../domain/deadlines/instant.ts';
import type { Outbox } from '../../domain/notices/outbox.ts';
import type { SmsNotice } from '../../domain/notices/notice.ts';
import { anSms } from '../../test/builders/notice.ts';
import type { AccessPath } from './access-paths.ts';
import { lastBefore } from './pages.ts';
import { firstMoment, numberAt } from './stored-tickets.ts';

const later = plusSeconds(firstMoment, 86_400);
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
    ready: () => Promise.resolve((stores) => stores.outbox.due(later, 0, pageSize)),
  },
  {
    name: 'notices that are due, page 100',
    table: 'outbox',
    how: 'the same, from after an entry',
    ready: async ({ outbox }) => {
      const after = await lastBefore(100, pageSize, (limit) => outbox.due(later, 0, limit));
      return (stores) => stores.outbox.due(later, 0, pageSize, after);
    },
  },
];
