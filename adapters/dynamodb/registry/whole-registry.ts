import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ChainEnd, StoredEntry } from '../../../domain/audit/chain.ts';
import { registryChain, sealedItem, type SealedItem } from '../../../domain/audit/registry-chain.ts';
import type { StoredItem, StoredRegistryItems } from '../../../domain/audit/verify-registry.ts';
import { inside, isMap, type UntypedMap } from '../../../domain/foundation/vocabulary/untyped-map.ts';
import { hashing } from '../../crypto/hashing.ts';
import type { Item } from '../engine/read-item.ts';
import { readHead } from './read-stored.ts';
import { storedRegistryEntry } from './registry-entries.ts';
import { registryItems } from './registry-items.ts';
import { sealedContentOf, sealedEntities } from './sealed-content.ts';

/** The registry's chain, what its entries name, and every item as it is now: no name, no contact, no word of anybody. */
export interface RegistryOfAuditLog extends StoredRegistryItems {
  readonly entries: readonly StoredEntry[];
  readonly head?: ChainEnd;
}

const piece = 'registry-piece';
const job = 'registry-job';
const readings = 3;

/**
 * The whole registry for the record, asked of no index. Somebody may change it meanwhile: then it is read again, and what was changed
 * while it was read for the last time is found.
 */
export async function wholeRegistry(
  client: DynamoDBDocumentClient,
  tables: { readonly registry: string; readonly identities: string },
): Promise<RegistryOfAuditLog> {
  let head = await readHead(client, tables.registry);
  for (let reading = 1; ; reading += 1) {
    const found: Item[] = [];
    for await (const item of registryItems(client, tables, [...sealedEntities, piece, job])) found.push(item);
    const after = await readHead(client, tables.registry);
    const isSame = after.version === head.version && after.lastHash === head.lastHash;
    head = after;
    if (!isSame && reading < readings) continue;
    const { version: count, lastHash: hash } = head;
    return { ...registryOf(found), ...(hash !== undefined && { head: { ...registryChain, count, hash } }) };
  }
}

const of = (found: readonly Item[], entity: string): readonly Item[] =>
  found.filter((item) => item['entity'] === entity);

const registryOf = (found: readonly Item[]): Omit<RegistryOfAuditLog, 'head'> => ({
  entries: of(found, 'registry-entry').map(storedRegistryEntry),
  pieces: of(found, piece).flatMap(({ items }) =>
    Array.isArray(items) ? [items as readonly SealedItem[]] : [],
  ),
  items: found.flatMap(storedItem),
  following: of(found, job).flatMap(followed),
});

function storedItem(item: Item): readonly StoredItem[] {
  const content = sealedContentOf(item);
  if (content === undefined) return [];
  const under = item['institution'];
  return [
    {
      ...sealedItem(content, hashing),
      ...(content.part === 'institution' && isMap(under) && placeOf(under)),
    },
  ];
}

const placeOf = ({ parent, ancestors }: UntypedMap) => ({
  under: {
    ...(typeof parent === 'string' && { parent }),
    ancestors: Array.isArray(ancestors) ? ancestors.map(String) : [],
  },
});

/** The institution under which others still follow, of a job that is not over. */
const followed = ({ consequence, GSI1PK }: Item): readonly string[] =>
  GSI1PK !== undefined && inside(consequence, 'what') === 'follow'
    ? [String(inside(consequence, 'institution'))]
    : [];
