import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { instant } from '../../contracts/events/instant.ts';
import type { Look, LooksByDay } from '../../domain/audit/looks.ts';
import { readDayPartition, readDayShards, shardOf } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import { ticketReadItem } from './items/ticket-read-item.ts';

/** A look as the sort key of its entry says it. */
const lookInKey = z.object({
  number: z.string(),
  count: ticketReadItem.shape.count,
  at: instant,
  by: z.object(ticketReadItem.shape.by.shape),
  opened: ticketReadItem.shape.opened,
  holder: z.string().exactOptional(),
}) satisfies z.ZodType<Look>;

interface Entries {
  readonly partition: string;
  readonly from: string;
  readonly until: string;
  readonly limit: number;
  readonly newestFirst?: boolean;
}

/** Before and after every sort key of the listing: ids of officers begin with a letter or a digit. */
const [beforeAll, afterAll] = ['!', '~'] as const;

/** Reads of tickets by day, by the first index of the table `tickets`. */
export function dynamoLooksByDay({ client, table }: DynamoTable): LooksByDay {
  /** The sort keys between two, both left out: no entry is as short as these, or was asked for before. */
  async function keysBetween({ partition, from, until, limit, newestFirst = false }: Entries) {
    const command = new QueryCommand({
      TableName: table,
      IndexName: 'GSI1',
      KeyConditionExpression: 'GSI1PK = :partition AND GSI1SK BETWEEN :from AND :until',
      ExpressionAttributeValues: { ':partition': partition, ':from': from, ':until': until },
      ScanIndexForward: !newestFirst,
      Limit: limit + 1, // the one at which the last page ended is read again
    });
    const { Items: entries = [] } = await reachingStore(() => client.send(command));
    const keys = entries
      .map((entry) => String(entry['GSI1SK']))
      .filter((key) => key !== from && key !== until);
    return { keys: keys.slice(0, limit), isLast: entries.length <= limit };
  }

  function lookOf(key: string): Look {
    const [officer, at, number, count, opened, role, institution, holder] = key.split('#');
    return readItem(lookInKey, {
      ...{ at, number, count: Number(count), opened, by: { officer, role, institution } },
      ...(holder !== '' && { holder }),
    });
  }

  return {
    async looksOfDay(day, limit, after = `0 ${beforeAll}`) {
      const looks: Look[] = [];
      const [first, ...rest] = after.split(' ');
      let from = rest.join(' ');
      for (let shard = Number(first); shard < readDayShards; shard += 1) {
        const partition = readDayPartition(day, shard);
        const wanted = limit - looks.length;
        const { keys, isLast } = await keysBetween({ partition, from, until: afterAll, limit: wanted });
        looks.push(...keys.map(lookOf));
        const last = keys.at(-1);
        if (!isLast && last !== undefined) return { looks, next: `${shard} ${last}` };
        from = beforeAll;
        if (looks.length >= limit && shard + 1 < readDayShards)
          return { looks, next: `${shard + 1} ${beforeAll}` };
      }
      return { looks };
    },

    async looksOfOfficer(officer, day, limit, before) {
      const { keys } = await keysBetween({
        partition: readDayPartition(day, shardOf(officer, readDayShards)),
        from: `${officer}#`,
        until: before ?? `${officer}#~`,
        limit,
        newestFirst: true,
      });
      return keys.map((place) => ({ place, line: lookOf(place) }));
    },
  };
}
