import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { RegistryEvent } from '../../../domain/administration/history.ts';
import type {
  ChangeInHistories,
  RegistryChanges,
  RegistryLink,
} from '../../../domain/administration/registry-changes.ts';
import { sealedText } from '../../../domain/audit/chain.ts';
import {
  pieceHash,
  registryChain,
  sealedItem,
  sealedName,
  sealedParts,
  type SealedItem,
} from '../../../domain/audit/registry-chain.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { hashing } from '../../crypto/hashing.ts';
import { readBatch } from '../engine/batch.ts';
import { registryKeys, type Key } from '../engine/keys.ts';
import { linkOf, readItem, type Item } from '../engine/read-item.ts';
import { patience } from '../engine/retry.ts';
import type { PatientTable } from '../engine/table.ts';
import { reachingStore } from '../engine/unavailable.ts';
import { registryEventItem } from '../items/registry-event-item.ts';
import { count } from '../items/scalars.ts';
import { storedRegistryEntry } from './registry-entries.ts';
import { sealedContentOf } from './sealed-content.ts';

const entryItem = z.object({
  at: instant,
  act: z.string(),
  by: z.object({ id: z.string(), institution: z.string() }).exactOptional(),
  operator: z.string().exactOptional(),
  confirmedBy: z.string().exactOptional(),
  items: count,
  pieces: z.array(z.string()),
});

const pieceItem = z.object({
  items: z.array(
    z.object({
      part: z.enum(sealedParts),
      id: z.string(),
      fields: z.record(z.string(), z.string()),
      was: z.string().exactOptional(),
    }),
  ),
});

/** Behind every version of six digits. */
const afterAll = 1_000_000;

function linkIn(item: Item): RegistryLink {
  const { confirmedBy, ...entry } = readItem(entryItem, item);
  const stored = storedRegistryEntry(item);
  return {
    version: stored.count,
    ...linkOf(item),
    ...entry,
    ...(confirmedBy !== undefined && { confirmedByOperator: confirmedBy }),
    sealed: sealedText(stored.previous, registryChain, stored.entry, hashing),
  };
}

/** Where an entry of a history lies, by its id in the chain: its subject, and its version in the form of a key. */
function keyOfHistory(id: string): Key {
  const [part = '', ...rest] = id.split(' ');
  return {
    PK: ['CHANGES', part.toUpperCase(), ...rest.slice(0, -1)].join('#'),
    SK: `${registryKeys.changePrefix}${rest.at(-1) ?? ''}`,
  };
}

/** Whether an item gives what the chain says of it. */
function gives(item: Item, said: SealedItem): boolean {
  const content = sealedContentOf(item);
  if (content === undefined) return false;
  const { fields } = sealedItem(content, hashing);
  return hashing.canonical(fields) === hashing.canonical(said.fields);
}

/** The registry's chain in the table `registry`, with the entries of histories that it vouches for. */
export function dynamoRegistryChanges({ client, table, ...options }: PatientTable): RegistryChanges {
  const read = (keys: readonly Key[]): Promise<readonly Item[]> =>
    readBatch(client, options.patience ?? patience, table, keys, true);

  return {
    async linksBefore(limit, version = afterAll) {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :chain AND SK BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':chain': registryKeys.chain,
          ':first': registryKeys.entryPrefix,
          ':last': registryKeys.entry(version - 1).SK,
        },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit,
      });
      const { Items: items = [] } = await reachingStore(() => client.send(command));
      return items.map(linkIn);
    },

    async historiesOf(links) {
      const acts = links.filter(({ by }) => by !== undefined);
      const pieces = await read(
        acts.flatMap(({ version, pieces: hashes }) =>
          hashes.map((hash) => registryKeys.piece(version, hash)),
        ),
      );
      const byHash = new Map(
        pieces.map((item) => {
          const { items } = readItem(pieceItem, item);
          return [pieceHash(items, hashing), items];
        }),
      );
      const saidOf = (link: RegistryLink): readonly SealedItem[] =>
        link.pieces.flatMap((hash) => byHash.get(hash) ?? []).filter(({ part }) => part === 'history');
      const stored = await read(acts.flatMap((link) => saidOf(link).map(({ id }) => keyOfHistory(id))));
      const byName = new Map(
        stored.flatMap((item) => {
          const content = sealedContentOf(item);
          return content === undefined ? [] : [[sealedName(content), item]];
        }),
      );
      const historyOf = (link: RegistryLink): ChangeInHistories => {
        const said = saidOf(link).map((one) => ({ one, item: byName.get(sealedName(one)) }));
        const events = said.flatMap(({ item }): readonly RegistryEvent[] =>
          item === undefined ? [] : [readItem(registryEventItem, omit(item, 'salt'))],
        );
        const isFound = link.pieces.every((hash) => byHash.has(hash));
        return {
          events,
          isAsSealed: isFound && said.every(({ one, item }) => item !== undefined && gives(item, one)),
        };
      };
      return new Map(acts.map((link) => [link.version, historyOf(link)]));
    },
  };
}
