import { chainOf, type AuditedChains } from './audited-chains.ts';
import { leafName } from './batch.ts';
import {
  chainLinkTo,
  chainNames,
  positionOf,
  type ChainEnd,
  type ChainName,
  type StoredEntry,
} from './chain.ts';
import type { AuditFinding, EntryError, EntryFinding } from './finding.ts';
import type { Hashing } from './hashing.ts';
import { isListChain } from './list-log.ts';
import { walk } from './walk.ts';

export interface StoredChains {
  /** Entries of every chain, in any order. */
  readonly entries: readonly StoredEntry[];
  readonly heads: readonly ChainEnd[];
}

/** How many entries of each chain. */
export type EntryCounts = Readonly<Record<ChainName, number>>;

export interface ChainsFound {
  readonly findings: readonly AuditFinding[];
  /** Entries of each chain that a checkpoint vouches for, and that nothing is wrong with. */
  readonly anchored: EntryCounts;
  /** Entries that nothing vouches for yet. Right or wrong, nobody can tell. */
  readonly unanchored: EntryCounts;
}

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
export function verifyChains(heads: readonly ChainEnd[], chains: AuditedChains): ChainsFound {
  const ends = new Map(heads.map((end) => [chainOf(end), end]));
  const anchored: Record<ChainName, number> = { events: 0, reads: 0, secrets: 0, registry: 0 };
  const unanchored = { ...anchored };
  function* held(
    known: readonly ChainEnd[],
    { entries, head }: WholeChain = nothing,
  ): Iterable<AuditFinding> {
    const inChain = chainFindings(entries, chains.hashing);
    yield* anchorFindings(entries, known);
    yield* inChain;
    yield* headFindings(entries, head);
    const faulty = new Set(inChain.map(({ place }) => leafName(place)));
    /** A checkpoint that knows an entry vouches for all before it. */
    const reach = entries.findLast((entry) => chains.isAnchored(entry))?.count ?? 0;
    for (const entry of entries) {
      if (entry.count <= reach) anchored[entry.chain] += faulty.has(leafName(entry)) ? 0 : 1;
      else if (chains.isSettled(entry.entry['at'])) yield { place: positionOf(entry), fault: 'unknown' };
      else unanchored[entry.chain] += 1;
    }
  }
  const { findings } = walk<readonly ChainEnd[], WholeChain, AuditFinding, never>({
    counts: {},
    claims: Map.groupBy(anchorsIn(chains), chainOf),
    stored: [...new Set([...chains.byName.keys(), ...ends.keys()])].map((name) => [
      name,
      { entries: chains.byName.get(name) ?? [], head: ends.get(name) },
    ]),
    held,
    unclaimed: (stored) => held([], stored),
  });
  return { findings, anchored, unanchored };
}

/** What was found of the log, and of all parts of the chains, as one. A checkpoint is found once, however many parts it shows in. */
export function chainsTogether(inLog: readonly AuditFinding[], parts: readonly ChainsFound[]): ChainsFound {
  const findings = [...inLog, ...parts.flatMap((part) => part.findings)];
  const sum = (of: 'anchored' | 'unanchored'): EntryCounts => {
    const counts: Record<ChainName, number> = { events: 0, reads: 0, secrets: 0, registry: 0 };
    for (const part of parts) for (const chain of chainNames) counts[chain] += part[of][chain];
    return counts;
  };
  const said = new Set<string>();
  const isNew = (finding: AuditFinding): boolean => {
    if (!('checkpoint' in finding)) return true;
    const name = `${finding.checkpoint} ${finding.fault}`;
    return !said.has(name) && Boolean(said.add(name));
  };
  return { findings: findings.filter(isNew), anchored: sum('anchored'), unanchored: sum('unanchored') };
}

interface WholeChain {
  readonly entries: readonly StoredEntry[];
  readonly head: ChainEnd | undefined;
}

const nothing: WholeChain = { entries: [], head: undefined };

function* anchorsIn({ leaves }: AuditedChains): Iterable<ChainEnd> {
  for (const [name, hash] of leaves) {
    const [chain, number = '', count] = name.split(' ');
    const known = chainNames.find((each) => each === chain) ?? 'events';
    yield { chain: known, number, count: Number(count), hash };
  }
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
    const place = positionOf(entry);
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
  if (last === undefined) return head === undefined ? [] : [{ place: positionOf(head), fault: 'removed' }];
  const place = positionOf(last);
  const mayLag = last.chain === 'reads' && isListChain(last.number);
  if (head === undefined) return mayLag && stored.length === 1 ? [] : [{ place, fault: 'head-missing' }];
  const isEnd = stored
    .slice(mayLag ? -2 : -1)
    .some((entry) => head.count === entry.count && head.hash === entry.hash);
  return isEnd ? [] : [{ place, fault: 'head-differs' }];
}
