import {
  itemsToSeal,
  sealItem,
  type ItemToSeal,
  type MacState,
} from '../../adapters/dynamodb/registry/seal-registry.ts';
import { wholeRegistry } from '../../adapters/dynamodb/registry/whole-registry.ts';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { AuditedChains } from '../../domain/audit/audited-chains.ts';
import { sealedName } from '../../domain/audit/registry-chain.ts';
import { verifyRegistry } from '../../domain/audit/verify-registry.ts';
import type { RegistryKeys } from '../../domain/foundation/keys/registry-keys.ts';
import type { Tables } from './arguments.ts';

type StoreClient = Parameters<typeof wholeRegistry>[0];

export interface Sealing {
  /** Found before anything was written, by how they stood to their MACs. */
  readonly found: Readonly<Record<MacState, number>>;
  /** Not sealed, by name: edited since they were, or contradicted by the registry's chain. */
  readonly refused: readonly string[];
  readonly sealed: number;
  /** Changed by somebody while this ran: another run finds them. */
  readonly missed: number;
}

/** What the chain does not vouch for, by name. No checkpoint is asked: that is what a verification does. */
async function contradicted(client: StoreClient, tables: Tables): Promise<ReadonlySet<string>> {
  const { entries, ...items } = await wholeRegistry(client, tables);
  const { findings } = verifyRegistry(items, new AuditedChains(entries, hashing));
  return new Set(findings.flatMap((finding) => ('part' in finding ? [sealedName(finding)] : [])));
}

/** Whether the item is to get a MAC, and may: one that was edited since it was sealed never does. */
function isToSeal({ state }: ItemToSeal, { isSealed }: RegistryKeys, again: boolean): boolean | 'refused' {
  if (state === 'current') return false;
  if (state === 'older-key') return true;
  return state === 'unsealed' && (!isSealed || again) ? true : 'refused';
}

/** Counts the items of a registry by their MACs, and with `apply` seals those that may be. */
export async function sealRegistryItems(
  client: StoreClient,
  { tables, keys, apply, again }: { tables: Tables; keys: RegistryKeys; apply: boolean; again: boolean },
): Promise<Sealing> {
  const found = { current: 0, 'older-key': 0, unsealed: 0, edited: 0, 'unknown-key': 0 };
  const refused: string[] = [];
  let [sealed, missed] = [0, 0];
  const wrong = await contradicted(client, tables);
  for await (const each of itemsToSeal(client, tables.registry, keys)) {
    found[each.state] += 1;
    const seal = isToSeal(each, keys, again);
    if (seal === false) continue;
    if (seal === 'refused' || wrong.has(each.name)) refused.push(each.name);
    else if (apply && (await sealItem(client, tables.registry, each, keys))) sealed += 1;
    else if (apply) missed += 1;
  }
  return { found, refused, sealed, missed };
}
