import { plusSeconds, type Instant } from '../foundation/time/instant.ts';
import { leafName } from './batch.ts';
import {
  chainNames,
  chainLinkTo,
  type ChainEnd,
  type ChainName,
  type Entry,
  type Hash,
  type EntryPosition,
} from './chain.ts';
import type { EntryError, EntryFinding, AuditFinding } from './finding.ts';
import type { Hashing } from './hashing.ts';
import { lateness } from './next-batch.ts';
import type { CheckpointedLog } from './verify-log.ts';

/** An entry as it lies in the store: the place by its key, the link beside its content. */
export interface StoredEntry extends EntryPosition {
  readonly previous?: Hash;
  readonly hash?: Hash;
  readonly entry: Entry;
}

export interface StoredChains {
  /** Entries of every chain, in any order. */
  readonly entries: Iterable<StoredEntry>;
  readonly heads: Iterable<ChainEnd>;
}

/** How many entries of each chain. */
export type EntryCounts = Readonly<Record<ChainName, number>>;

export interface ChainsFound {
  readonly findings: readonly AuditFinding[];
  /** Entries of each chain that a checkpoint vouches for, and that nothing is wrong with. */
  readonly anchored: EntryCounts;
  /** Entries that nothing vouches for yet. Right or wrong, nobody can tell. */
  readonly unanchored: readonly EntryPosition[];
}

const chainOf = ({ chain, number }: Pick<EntryPosition, 'chain' | 'number'>): string => `${chain} ${number}`;

/** The attribute in which an entry says its own place. */
const countNames: Readonly<Record<ChainName, string>> = {
  events: 'version',
  reads: 'count',
  secrets: 'count',
  registry: 'version',
};

/**
 * Goes through every chain of every ticket: that each entry gives its hash, lies in its place, is tied to
 * the one before, that the head knows the last, and that everything that checkpoints know is there as they
 * know it. An entry behind the last one that is anchored is found neither right nor wrong.
 */
export function verifyChains(
  { entries, heads }: StoredChains,
  log: CheckpointedLog,
  hashing: Hashing,
): ChainsFound {
  const chains = Map.groupBy(entries, chainOf);
  const ends = new Map([...heads].map((end) => [chainOf(end), end]));
  const anchors = Map.groupBy(anchorsIn(log), chainOf);
  const findings: AuditFinding[] = [];
  const unanchored: EntryPosition[] = [];
  const anchored: Record<ChainName, number> = { events: 0, reads: 0, secrets: 0, registry: 0 };
  for (const name of new Set([...chains.keys(), ...ends.keys(), ...anchors.keys()])) {
    const stored = (chains.get(name) ?? []).toSorted((a, b) => a.count - b.count);
    const known = anchors.get(name) ?? [];
    const inChain = chainFindings(stored, hashing);
    findings.push(...anchorFindings(stored, known), ...inChain, ...headFindings(stored, ends.get(name)));
    const faulty = new Set(inChain.map(({ place: position }) => leafName(position)));
    const reach = reachOf(stored, known);
    for (const { chain, number, count, entry } of stored) {
      if (count <= reach) anchored[chain] += faulty.has(leafName({ chain, number, count })) ? 0 : 1;
      else if (isSettled(entry, log)) findings.push({ place: { chain, number, count }, fault: 'unknown' });
      else unanchored.push({ chain, number, count });
    }
  }
  return { findings, anchored, unanchored };
}

function* anchorsIn({ leaves }: CheckpointedLog): Iterable<ChainEnd> {
  for (const [name, hash] of leaves) {
    const [chain, number = '', count] = name.split(' ');
    const known = chainNames.find((each) => each === chain) ?? 'events';
    yield { chain: known, number, count: Number(count), hash };
  }
}

/** The last entry of a chain that is the one which a checkpoint knows: it vouches for all before it. */
function reachOf(stored: readonly StoredEntry[], known: readonly ChainEnd[]): number {
  const hashes = new Map(known.map((anchor) => [leafName(anchor), anchor.hash]));
  return stored
    .filter((entry) => entry.hash !== undefined && hashes.get(leafName(entry)) === entry.hash)
    .reduce((reach, { count }) => Math.max(reach, count), 0);
}

/** Old enough that a checkpoint would know it, had it been stored when it says. */
function isSettled({ at }: Entry, { newest }: CheckpointedLog): boolean {
  if (newest === undefined) return false;
  const settled: Instant = plusSeconds(newest.until, -lateness);
  return typeof at !== 'string' || at < settled;
}

function anchorFindings(stored: readonly StoredEntry[], known: readonly ChainEnd[]): readonly AuditFinding[] {
  const hashes = Map.groupBy(stored, leafName);
  return known.flatMap(({ hash, ...place }): AuditFinding[] => {
    const there = hashes.get(leafName(place));
    if (there === undefined) return [{ place, fault: 'removed' }];
    return there.some((entry) => entry.hash === hash) ? [] : [{ place, fault: 'replaced' }];
  });
}

function chainFindings(stored: readonly StoredEntry[], hashing: Hashing): readonly EntryFinding[] {
  const findings: EntryFinding[] = [];
  let before: StoredEntry | undefined;
  for (const entry of stored) {
    const { chain, number, count } = entry;
    const place = { chain, number, count };
    const expected = before === undefined ? firstOf(entry) : before.count + 1;
    for (let lost = expected; lost < count; lost += 1) {
      findings.push({ place: { chain, number, count: lost }, fault: 'missing' });
    }
    const faults = count < expected ? (['doubled'] as const) : entryFaultsOf(entry, before, hashing);
    findings.push(...faults.map((fault) => ({ place, fault })));
    before = entry;
  }
  return findings;
}

/** Where a chain begins: the registry had versions before it had a chain. */
const firstOf = ({ chain, count, previous }: StoredEntry): number =>
  chain === 'registry' && previous === undefined ? count : 1;

function entryFaultsOf(
  stored: StoredEntry,
  before: StoredEntry | undefined,
  hashing: Hashing,
): readonly EntryError[] {
  const { chain, number, count, previous, hash, entry } = stored;
  if (hash === undefined) return ['unsealed'];
  const link = chainLinkTo(previous, { chain, number }, entry, hashing);
  const isItsOwn = entry['number'] === number && entry[countNames[chain]] === count;
  return [
    ...(link.hash === hash ? [] : (['edited'] as const)),
    ...(isItsOwn ? [] : (['moved'] as const)),
    ...(previous === before?.hash ? [] : (['untied'] as const)),
  ];
}

function headFindings(stored: readonly StoredEntry[], head: ChainEnd | undefined): readonly AuditFinding[] {
  const last = stored.at(-1);
  if (last === undefined) {
    if (head === undefined) return [];
    const { chain, number, count } = head;
    return [{ place: { chain, number, count }, fault: 'removed' }];
  }
  const { chain, number, count } = last;
  const place = { chain, number, count };
  if (head === undefined) return [{ place, fault: 'head-missing' }];
  return head.count === count && head.hash === last.hash ? [] : [{ place, fault: 'head-differs' }];
}
