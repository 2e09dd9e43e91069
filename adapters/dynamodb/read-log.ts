import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ChainLink } from '../../domain/audit/chain.ts';
import {
  readAt,
  withRead,
  type NewRead,
  type Openings,
  type ReadLog,
  type TicketRead,
} from '../../domain/audit/read-log.ts';
import { linkOfRead } from './items/links.ts';
import {
  newReadItem,
  newReasonItem,
  newRequestItem,
  reasonItem,
  ticketReadItem,
} from './items/ticket-read-item.ts';
import { itemsBetween } from './items-between.ts';
import { readHourIndex, readKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { dynamoReadUpTo, readReadChainEnd, type ReadChainEnd } from './read-chain-end.ts';
import { again, patience, persistently } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import type { PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Officers may open a ticket at the same moment; each waits for the others, and a page waits for it. */
const triesMore = 12;

/** Reads in a partition of their own beside the ticket's: its head, version and deadlines never hear of them. */
export function dynamoReadLog({ client, table, ...options }: PatientTable): ReadLog {
  const waiting = options.patience ?? patience;

  const headOf = (number: string): Promise<ReadChainEnd> => readReadChainEnd(client, table, number);

  const between = (number: string, first: string, last: string): QueryCommandInput => ({
    TableName: table,
    KeyConditionExpression: 'PK = :reads AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':reads': readKeys.partition(number), ':first': first, ':last': last },
    ConsistentRead: true,
  });
  const everyRead = `${readKeys.readPrefix}~`; // follows every digit

  return {
    record: (read) =>
      persistently(
        waiting,
        async () => {
          const before = await headOf(read.number);
          const result = await transact(client, writesOf(table, read, before));
          const openings = before.openings ?? {};
          if (result.outcome === 'written') return openings;
          // Its own request is there: an earlier try succeeded and its answer was lost.
          if (result.outcome === 'refused' && result.by.has('request')) return openings;
          return again;
        },
        triesMore,
      ),

    ...dynamoReadUpTo({ client, table }),

    async readsOf(number) {
      const reads = await queryItems(client, between(number, readKeys.readPrefix, everyRead));
      return reads.map((item) => readItem(ticketReadItem, item));
    },

    async readsBefore(number, limit, count) {
      const last = count === undefined ? everyRead : readKeys.read(number, count - 1).SK;
      const command = new QueryCommand({
        ...between(number, readKeys.readPrefix, last),
        ScanIndexForward: false,
        Limit: limit,
      });
      const { Items: reads = [] } = await reachingStore(() => client.send(command));
      return reads.map((item) => readItem(ticketReadItem, item)).toReversed();
    },

    async reasonsOf(number, first, last) {
      const [from, to] = [first, last].map((count) => readKeys.reason(number, count).SK);
      const reasons = await queryItems(client, between(number, from ?? '', to ?? ''));
      return new Map(
        reasons
          .map((item) => readItem(reasonItem, item))
          .map(({ count, parts: { reason } }) => [count, reason]),
      );
    },

    async *readsBetween(from, until) {
      for await (const item of itemsBetween(client, table, waiting, readHourIndex, from, until)) {
        yield readItem(ticketReadItem, item);
      }
    },
  };
}

const putNew = (table: string, item: Item) => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(PK)' },
});

/** The next place in the chain, unless somebody took it since the head was read. */
function moveHead(table: string, { number, count }: TicketRead, { hash }: ChainLink, openings: Openings) {
  return {
    Update: {
      TableName: table,
      Key: readKeys.head(number),
      UpdateExpression:
        'SET #count = :count, #lastHash = :hash, #openings = :openings, #entity = :entity, #v = :v',
      ConditionExpression: count === 1 ? 'attribute_not_exists(PK)' : '#count = :before',
      ExpressionAttributeNames: {
        '#count': 'count',
        '#lastHash': 'lastHash',
        '#openings': 'openings',
        '#entity': 'entity',
        '#v': 'v',
      },
      ExpressionAttributeValues: {
        ':count': count,
        ':hash': hash,
        ':openings': openings,
        ':entity': 'reads',
        ':v': 1,
        ...(count === 1 ? {} : { ':before': count - 1 }),
      },
    },
  };
}

function writesOf(table: string, read: NewRead, before: ReadChainEnd) {
  const recorded = readAt(before.count + 1, read);
  const link = linkOfRead(recorded, before.lastHash);
  const { number, count } = recorded;
  return {
    request: putNew(table, newRequestItem(read, count)),
    head: moveHead(table, recorded, link, withRead(before.openings ?? {}, recorded)),
    read: putNew(table, newReadItem(recorded, link)),
    ...(read.reason !== undefined && { reason: putNew(table, newReasonItem(number, count, read.reason)) }),
  };
}
