import { registryChain } from '../../../domain/audit/registry-chain.ts';
import type { ChainEntries } from '../../../domain/audit/checkpoint-store.ts';
import { lateness } from '../../../domain/audit/next-batch.ts';
import type { StoredEntry } from '../../../domain/audit/chain.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { besideEntry } from '../items/registry-entry-item.ts';
import { registryKeys } from '../engine/keys.ts';
import { queryAll } from '../engine/query.ts';
import { linkAttributes, linkOf, type Item } from '../engine/read-item.ts';
import type { DynamoTable } from '../engine/table.ts';

/** An item of the registry's chain as the record sees it: its place by its key, and all that its hash is made of. */
export const storedRegistryEntry = (item: Item): StoredEntry => ({
  ...registryChain,
  count: Number(String(item['SK']).slice(registryKeys.entryPrefix.length)),
  ...linkOf(item),
  entry: omit(item, 'PK', 'SK', ...linkAttributes, ...besideEntry),
});

/**
 * The changes of the registry, the newest first, as far back as they are asked for: a few a day, in one partition. An import is dated
 * before it is decided, and an act before it is stored: what is dated a little earlier may lie behind.
 */
export const dynamoRegistryEntries = ({ client, table }: DynamoTable): ChainEntries => ({
  async *leavesBetween(from, until) {
    const changes = queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :chain AND begins_with(SK, :entry)',
      ExpressionAttributeValues: { ':chain': registryKeys.chain, ':entry': registryKeys.entryPrefix },
      ConsistentRead: true,
      ScanIndexForward: false,
    });
    for await (const item of changes) {
      const { chain, number, count, hash, entry } = storedRegistryEntry(item);
      const at = String(entry['at']);
      if (at < plusSeconds(from, -lateness)) return;
      if (at >= from && at < until && hash !== undefined) yield { chain, number, count, hash, at };
    }
  },
});
