import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { instant } from '../../contracts/events/instant.ts';
import type { ChainLink } from '../../domain/audit/chain.ts';
import {
  listChainOf,
  listReadsLookedAt,
  type ListLog,
  type ListRead,
  type NewListRead,
} from '../../domain/audit/list-log.ts';
import { officerRoles } from '../../domain/institutions/registry/officer.ts';
import { hourOf, listReadIndex, numbersIn, readKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';
import { linkOfListRead } from './items/links.ts';
import { listChainEndItem, newListReadItem } from './items/list-read-item.ts';

interface ListChainEnd {
  readonly count: number;
  readonly lastHash?: string;
  readonly hour?: string;
  readonly listed?: string;
}

/** Pages of lists in the table `tickets`: a chain of reads for each officer and month. */
export function dynamoListLog({ client, table, ...options }: PatientTable): ListLog {
  /** An end that is not the newest is refused by the condition of the write, and read again. */
  async function endOf(number: string): Promise<ListChainEnd> {
    const command = new GetCommand({ TableName: table, Key: readKeys.head(number) });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? { count: 0 } : readItem(listChainEndItem, item);
  }

  return {
    recordList: async (read) => {
      const number = listChainOf(read.by.officer, read.at);
      await persistently(options.patience ?? patience, async () => {
        const end = await endOf(number);
        const known = end.hour === hourOf(read.at) ? (end.listed ?? '') : '';
        const shown = new Set(numbersIn(known));
        const tickets = read.tickets.filter((ticket) => !shown.has(ticket));
        if (tickets.length === 0) return 'recorded';
        const recorded = listReadAt(number, end.count + 1, { ...read, tickets });
        const link = linkOfListRead(recorded, end.lastHash);
        const { outcome } = await transact(client, {
          head: moveEnd(table, recorded, link, known + tickets.join('')),
          read: putNewRead(table, recorded, link),
        });
        return outcome === 'written' ? 'recorded' : again;
      });
    },

    async listsOf(queue, number, since) {
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :queue AND GSI1SK >= :since',
        ExpressionAttributeValues: { ':queue': listReadIndex.partition(queue), ':since': since },
        ScanIndexForward: false,
        Limit: listReadsLookedAt,
      });
      const { Items: found = [] } = await reachingStore(() => client.send(command));
      return found
        .map((item) => listReadIndex.parse(String(item['GSI1SK'])))
        .filter(({ tickets }) => tickets.includes(number))
        .flatMap(({ at, role: name, institution }) => {
          const role = officerRoles.find((one) => one === name);
          return role === undefined ? [] : [{ at: instant.parse(at), by: { institution, role } }];
        });
    },
  };
}

const listReadAt = (number: string, count: number, { at, by, queue, tickets }: NewListRead): ListRead => ({
  v: 1,
  number,
  count,
  at,
  by,
  opened: 'list',
  queue,
  tickets,
});

const putNewRead = (table: string, read: ListRead, link: ChainLink) => ({
  Put: {
    TableName: table,
    Item: newListReadItem(read, link),
    ConditionExpression: 'attribute_not_exists(PK)',
  },
});

/** The next place in the chain, unless another page took it since its end was read. */
const moveEnd = (table: string, { number, count, at }: ListRead, { hash }: ChainLink, listed: string) => ({
  Put: {
    TableName: table,
    Item: {
      ...readKeys.head(number),
      entity: 'reads',
      v: 1,
      count,
      lastHash: hash,
      hour: hourOf(at),
      listed,
    },
    ConditionExpression: count === 1 ? 'attribute_not_exists(PK)' : '#count = :before',
    ...(count > 1 && {
      ExpressionAttributeNames: { '#count': 'count' },
      ExpressionAttributeValues: { ':before': count - 1 },
    }),
  },
});
