import {
  itemsToSeal,
  sealItem,
  type ItemToSeal,
  type MacState,
} from '../../adapters/dynamodb/registry/seal-registry.ts';
import { wholeRegistry } from '../../adapters/dynamodb/registry/whole-registry.ts';
import { dynamoBackfillCheckpoints } from '../../adapters/dynamodb/backfill-checkpoints.ts';
import type { BackfillTotals } from '../../adapters/dynamodb/items/backfill-item.ts';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { AuditedChains } from '../../domain/audit/audited-chains.ts';
import { sealedName } from '../../domain/audit/registry-chain.ts';
import { verifyRegistry } from '../../domain/audit/verify-registry.ts';
import type { RegistryKeys } from '../../domain/foundation/keys/registry-keys.ts';
import {
  runBackfill,
  type Backfill,
  type BackfillRun,
  type BackfillDecision,
} from '../backfill/run-backfill.ts';
import type { Tables } from './arguments.ts';

type StoreClient = Parameters<typeof wholeRegistry>[0];

export interface Sealing {
  /** Found in this run before anything was written, by how they stood to their MACs. */
  readonly found: Readonly<Record<MacState, number>>;
  /** Not sealed, by name: edited since they were, or contradicted by the registry's chain. Those of this run. */
  readonly refused: readonly string[];
  readonly sealed: number;
  /** Changed by somebody while this ran: another run finds them. */
  readonly missed: number;
  /** What runs before this one had done that broke off, where it went on from one. */
  readonly before?: BackfillTotals;
  /** Whether nothing was refused or missed in any part of it. */
  readonly isWhole: boolean;
}

/** How a table is sealed. */
export interface SealOptions extends Pick<BackfillRun, 'apply' | 'pace'> {
  readonly tables: Tables;
  readonly keys: RegistryKeys;
  readonly again: boolean;
  readonly report?: BackfillRun['report'];
}

/** What the chain does not vouch for, by name. No checkpoint is asked: that is what a verification does. */
async function contradicted(client: StoreClient, tables: Tables): Promise<ReadonlySet<string>> {
  const { entries, ...items } = await wholeRegistry(client, tables);
  const { findings } = verifyRegistry(items, new AuditedChains(entries, hashing));
  return new Set(findings.flatMap((finding) => ('part' in finding ? [sealedName(finding)] : [])));
}

/** Whether the item is to get a MAC, and may: one that was edited since it was sealed never does. */
function verdictOn({ state }: ItemToSeal, { isSealed }: RegistryKeys, again: boolean): BackfillDecision {
  if (state === 'current') return 'same';
  if (state === 'older-key') return 'due';
  return state === 'unsealed' && (!isSealed || again) ? 'due' : 'refused';
}

/**
 * Counts the items of a registry by their MACs, and with `apply` seals those that may be. A run that broke off is gone on with, if it
 * was under the same key.
 */
export async function sealRegistryItems(
  client: StoreClient,
  { tables, keys, apply, again, pace, report = () => undefined }: SealOptions,
): Promise<Sealing> {
  const found = { current: 0, 'older-key': 0, unsealed: 0, edited: 0, 'unknown-key': 0 };
  const refused: string[] = [];
  const wrong = await contradicted(client, tables);
  const table = tables.registry;
  const checkpoints = dynamoBackfillCheckpoints({ client, table });
  const name = `seal-registry under key ${keys.ring.current}`;
  const before = apply ? await checkpoints.read(name) : undefined;
  const sealing: Backfill<ItemToSeal> = {
    name,
    after: (position) => itemsToSeal(client, table, keys, position),
    positionOf: ({ item }) => ({ PK: String(item['PK']), SK: String(item['SK']) }),
    judge(each) {
      found[each.state] += 1;
      const verdict = verdictOn(each, keys, again);
      const judged = verdict === 'due' && wrong.has(each.name) ? 'refused' : verdict;
      if (judged === 'refused') refused.push(each.name);
      return judged;
    },
    change: (each) => sealItem(client, table, each, keys),
  };
  const totals = await runBackfill(sealing, { apply, checkpoints, pace, report });
  return {
    found,
    refused,
    sealed: totals.changed - (before?.changed ?? 0),
    missed: totals.missed - (before?.missed ?? 0),
    ...(before !== undefined && { before }),
    isWhole: totals.refused === 0 && totals.missed === 0,
  };
}
