import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { readsEndOf, type Openings, type ReadLog } from '../../domain/audit/read-log.ts';
import { count, firstVersion } from './items/scalars.ts';
import { readKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import { readTogether } from './engine/read-together.ts';
import type { DynamoTable } from './engine/table.ts';

/** How many reads of a ticket there are, the hash of the last, and up to which version whose people read. */
export const readsHeadItem = z.looseObject({
  v: firstVersion,
  count,
  lastHash: z.string(),
  openings: z.object({}).catchall(count).exactOptional(), // a record of its own would cost a bundle more
});

export interface ReadChainEnd {
  readonly count: number;
  readonly lastHash?: string;
  readonly openings?: Openings;
}

/** Reads the end of a ticket's chain of reads, strongly consistent. */
export async function readReadChainEnd(
  client: DynamoDBDocumentClient,
  table: string,
  number: string,
): Promise<ReadChainEnd> {
  const item = await readTogether(client, table, readKeys.head(number));
  return item === undefined ? { count: 0 } : readItem(readsHeadItem, item);
}

/** What acts ask of the reads, and no more: their functions stay small. */
export const dynamoReadUpTo = ({ client, table }: DynamoTable): Pick<ReadLog, 'readUpTo' | 'standing'> => ({
  async standing(number) {
    const { count: reads, lastHash, openings = {} } = await readReadChainEnd(client, table, number);
    return { openings, ...(lastHash !== undefined && { end: readsEndOf(reads, lastHash) }) };
  },
  readUpTo: async (number, holder) => (await readReadChainEnd(client, table, number)).openings?.[holder],
});
