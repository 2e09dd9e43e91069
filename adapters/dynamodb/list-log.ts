import { GetCommand, PutCommand, QueryCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import { instant } from '../../contracts/events/instant.ts';
import type { Hash } from '../../domain/audit/chain.ts';
import {
  listChainOf,
  listReadsLookedAt,
  type ListLog,
  type ListRead,
  type NewListRead,
} from '../../domain/audit/list-log.ts';
import { officerRoles } from '../../domain/institutions/registry/officer.ts';
import { ifStill } from './engine/if-still.ts';
import { hourOf, listReadIndex, numbersIn, readKeys, type Key } from './engine/keys.ts';
import { linkOf, readItem, type Item } from './engine/read-item.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import { linkOfListRead } from './items/links.ts';
import { listChainEndItem, listReadItem, newListReadItem } from './items/list-read-item.ts';

interface ListChainEnd {
  readonly count: number;
  readonly lastHash?: string;
  readonly hour?: string;
  readonly listed?: string;
}

type Put = Omit<PutCommandInput, 'TableName'>;

/** A page that is in a chain, as far as its end says. */
type Listed = Pick<ListRead, 'number' | 'count' | 'at' | 'queue' | 'tickets'>;

/** The end of a chain keeps so many of the hour's tickets, the newest: older ones are recorded again. */
export const listedTicketsKept = 500;

/** Tickets by the queue in which they were listed, that of the newest page last. */
type ListedByQueue = ReadonlyMap<string, readonly string[]>;

/** What the chain names in the hour of `at`. */
const listedIn = (end: ListChainEnd, at: ListRead['at']): ListedByQueue =>
  new Map(
    (end.hour === hourOf(at) ? (end.listed ?? '') : '').split('\n').map((line) => {
      const [queue = '', numbers = ''] = line.split(' ');
      return [queue, numbersIn(numbers)];
    }),
  );

/** With those of a page: a line for each queue, its id and the numbers one after the other. */
function listedWith(before: ListedByQueue, { queue, tickets }: Pick<Listed, 'queue' | 'tickets'>): string {
  const others = [...before].filter(([id]) => id !== queue);
  const queues = [...others, [queue, [...(before.get(queue) ?? []), ...tickets]] as const];
  let room = listedTicketsKept;
  const lines: string[] = [];
  for (const [id, numbers] of queues.toReversed()) {
    const kept = room > 0 ? numbers.slice(-room) : [];
    room -= kept.length;
    if (kept.length > 0) lines.unshift(`${id} ${kept.join('')}`);
  }
  return lines.join('\n');
}

/**
 * Pages of lists in the table `tickets`: a chain of reads for each officer and month. The entry is written first, at the next place and where
 * none is; then the end of its chain is moved on to it. An end that was left behind is moved by whoever comes next.
 */
export function dynamoListLog({ client, table, ...options }: PatientTable): ListLog {
  async function itemAt(key: Key): Promise<Item | undefined> {
    const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
    return (await reachingStore(() => client.send(command))).Item;
  }

  /** One that is not the newest shows by the place being taken, and is read again. */
  async function endOf(number: string): Promise<ListChainEnd> {
    const command = new GetCommand({ TableName: table, Key: readKeys.head(number) });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? { count: 0 } : readItem(listChainEndItem, item);
  }

  const puts = (put: Put): Promise<boolean> =>
    ifStill(() => client.send(new PutCommand({ TableName: table, ...put })));

  /** Moves the end of a chain on to its next page, unless somebody did. */
  const moveEnd = (before: ListChainEnd, page: Listed, hash: Hash): Promise<boolean> =>
    puts(movedEnd(before, page, hash));

  /** Moves the end on to the page that took the next place, if it still lies before it. */
  async function mendEnd(number: string, end: ListChainEnd): Promise<void> {
    const item = (await itemAt(readKeys.read(number, end.count + 1))) ?? {};
    const { hash } = linkOf(item);
    if (hash !== undefined) await moveEnd(end, readItem(listReadItem, item), hash);
  }

  return {
    recordList: async (read) => {
      const number = listChainOf(read.by.officer, read.at);
      await persistently(options.patience ?? patience, async () => {
        const end = await endOf(number);
        const shown = new Set(listedIn(end, read.at).get(read.queue));
        const tickets = read.tickets.filter((ticket) => !shown.has(ticket));
        if (tickets.length === 0) return 'recorded';
        const recorded = listReadAt(number, end.count + 1, { ...read, tickets });
        const link = linkOfListRead(recorded, end.lastHash);
        const isNext = await puts({
          Item: newListReadItem(recorded, link),
          ConditionExpression: 'attribute_not_exists(PK)',
        });
        await (isNext ? moveEnd(end, recorded, link.hash) : mendEnd(number, end));
        return isNext ? 'recorded' : again;
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

const movedEnd = (before: ListChainEnd, page: Listed, hash: Hash): Put => ({
  Item: {
    ...readKeys.head(page.number),
    entity: 'reads',
    v: 1,
    count: page.count,
    lastHash: hash,
    hour: hourOf(page.at),
    listed: listedWith(listedIn(before, page.at), page),
  },
  ConditionExpression: before.count === 0 ? 'attribute_not_exists(PK)' : '#count = :before',
  ...(before.count > 0 && {
    ExpressionAttributeNames: { '#count': 'count' },
    ExpressionAttributeValues: { ':before': before.count },
  }),
});
