import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ticketChains, type TicketChain } from '../../domain/audit/chain.ts';
import type { StoredChain } from '../../domain/audit/integrity-check.ts';
import { ticketNames } from './items/short-names.ts';
import { readKeys, secretKeys, ticketKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { scanEntities } from './engine/scan-entities.ts';
import type { Item } from './engine/read-item.ts';
import { storedState, storedOpenings, storedSnapshot } from './stored-state.ts';
import { storedEntry } from './stored-entry.ts';
import { attachmentEntities } from './items/attachment-item.ts';
import { storedFile } from './stored-file.ts';
import { storedText, textEntities } from './stored-text.ts';

/** What each partition of a chain holds, by the entity of its items. */
const partitions = {
  events: {
    begins: ticketKeys.partition(''),
    numberIn: ticketKeys.numberIn,
    entry: 'event',
    head: 'ticket',
    count: ticketNames.version,
    lastHash: ticketNames.lastHash,
  },
  reads: {
    begins: readKeys.partition(''),
    numberIn: readKeys.numberIn,
    entry: 'read',
    head: 'reads',
    count: 'count',
    lastHash: 'lastHash',
  },
  secrets: {
    begins: secretKeys.partition(''),
    numberIn: secretKeys.numberIn,
    entry: 'secret',
    head: 'secrets',
    count: 'count',
    lastHash: 'lastHash',
  },
} as const satisfies Record<TicketChain, object>;

const isAttachment = ({ entity }: Item): boolean => attachmentEntities.some((one) => one === entity);
const snapshot = 'snapshot';
const entities = [
  ...Object.values(partitions).flatMap(({ entry, head }) => [entry, head]),
  ...attachmentEntities,
  snapshot,
  ...textEntities,
];
/** All chains have their heads under one key of their partition. */
const { SK: headAt } = ticketKeys.head('');
const hasText = (item: Item): boolean => textEntities.some((entity) => entity === item['entity']);

/**
 * Every chain that is in the table, with the attachments of its ticket. It reads the whole table and asks no
 * index: what somebody left out of the indexes is found too. Of texts nothing is kept but what they give under their salts. A chain that is being
 * written meanwhile is read again.
 */
export async function* wholeAuditLog(
  client: DynamoDBDocumentClient,
  table: string,
): AsyncGenerator<StoredChain, void> {
  let partition = '';
  let items: Item[] = [];
  for await (const item of scanEntities(client, table, entities)) {
    const PK = String(item['PK']);
    if (PK !== partition) {
      if (items.length > 0) yield await settled(client, table, partition, items);
      [partition, items] = [PK, []];
    }
    items.push(item);
  }
  if (items.length > 0) yield await settled(client, table, partition, items);
}

/** The chains of one ticket, each as it is at one moment: the events before the reads, of which they know the end. */
export async function chainsOfTicket(
  client: DynamoDBDocumentClient,
  table: string,
  number: string,
): Promise<readonly StoredChain[]> {
  const read = async ({ begins }: (typeof partitions)[TicketChain]) => {
    const partition = `${begins}${number}`;
    return settled(client, table, partition, await itemsOf(client, table, partition));
  };
  const events = await read(partitions.events);
  return [events, ...(await Promise.all([read(partitions.reads), read(partitions.secrets)]))];
}

const itemsOf = (client: DynamoDBDocumentClient, table: string, partition: string) =>
  queryItems(client, {
    TableName: table,
    KeyConditionExpression: 'PK = :partition',
    ExpressionAttributeValues: { ':partition': partition },
    ConsistentRead: true,
  });

const readings = 3;

/** Head and entries may be read on both sides of a write: then they differ, and another look tells. */
async function settled(
  client: DynamoDBDocumentClient,
  table: string,
  partition: string,
  items: readonly Item[],
): Promise<StoredChain> {
  let chain = chainOf(partition, items);
  for (let reading = 1; reading < readings && !agrees(chain); reading += 1) {
    const again = await itemsOf(client, table, partition);
    chain = chainOf(partition, again);
  }
  return chain;
}

const agrees = ({ entries, head }: StoredChain): boolean =>
  head?.count === entries.at(-1)?.count && head?.hash === entries.at(-1)?.hash;

function chainOf(partition: string, items: readonly Item[]): StoredChain {
  const chain = ticketChains.find((name) => partition.startsWith(partitions[name].begins)) ?? 'events';
  const { numberIn, entry, head, count, lastHash } = partitions[chain];
  const end = items.find((item) => item['entity'] === head && item['SK'] === headAt);
  const { SK: snapshotAt } = ticketKeys.snapshot('');
  const newest = items.find((item) => item['entity'] === snapshot && item['SK'] === snapshotAt);
  return {
    entries: items.filter((item) => item['entity'] === entry).map((item) => storedEntry(chain, item)),
    texts: chain === 'secrets' ? [] : items.filter(hasText).map((item) => storedText(chain, item)),
    files: items.filter((item) => isAttachment(item) && item['state'] === 'clean').map(storedFile),
    ...(end && {
      head: {
        chain,
        number: numberIn(partition),
        count: Number(end[count]),
        hash: String(end[lastHash]),
      },
    }),
    ...(chain === 'events' && end && { ticketState: storedState(end) }),
    ...(chain === 'reads' && end && { openings: storedOpenings(end) }),
    ...(chain === 'events' && newest && { snapshot: storedSnapshot(newest) }),
  };
}
