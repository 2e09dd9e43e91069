import type { AuditedChains } from './audited-chains.ts';
import type { StoredEntry } from './chain.ts';
import type { Hashing } from './hashing.ts';
import {
  itemHash,
  pieceHash,
  registryChain,
  sealedName,
  type SealedItem,
  type SealedPart,
} from './registry-chain.ts';
import { walk, type Verified } from './walk.ts';

/** An item of the registry as it is stored now. */
export interface StoredItem extends SealedItem {
  /** Ancestors of an institution, by its parent and as stored. */
  readonly under?: { readonly parent?: string; readonly ancestors: readonly string[] };
}

/** The registry as an export holds it, beside the entries of its chain. */
export interface StoredRegistryItems {
  /** What entries name: the items of each piece. */
  readonly pieces: readonly (readonly SealedItem[])[];
  readonly items: readonly StoredItem[];
  /** Institutions that were moved, and what lies under them does not follow everywhere yet. */
  readonly following: readonly string[];
}

/** What can be wrong with an item, or with what an entry names. */
export const registryErrors = {
  unnamed: 'has lost what it changed: items that it names are not there, or are other ones',
  removed: 'was removed: a change put it there, and none took it away',
  changed: 'is not as the last change of it left it',
  inserted: 'is there, and no change put it there',
  doubled: 'is there twice',
  resealed: 'was not as the change before had left it when it was changed: somebody else had changed it',
  displaced: 'lies under other offices than its parent does',
} as const;
export type RegistryError = keyof typeof registryErrors;

/** Whose fault it is: a change's by its version, or an item's, with the fields that differ. */
export type RegistryFinding =
  | { readonly version: number; readonly fault: 'unnamed' }
  | {
      readonly part: SealedPart;
      readonly id: string;
      readonly fault: Exclude<RegistryError, 'unnamed'>;
      readonly fields: readonly string[];
      /** The last change of it. */
      readonly version?: number;
    };

/**
 * In numbers of items. `sound`: as the last change of them left them, and a checkpoint vouches for that change. `earlier`: entries of
 * histories of before the chain began. `following`: institutions that do not yet follow one above that was moved.
 */
export interface RegistryFound extends Verified<
  RegistryFinding,
  'sound' | 'unanchored' | 'earlier' | 'following'
> {
  /** Changes over everything there is: the one that began the chain, and each that ended an import which had broken off. */
  readonly whole: readonly number[];
  /** Why the registry is not covered at all. */
  readonly uncovered?: 'not-exported' | 'no-chain';
}

interface Said {
  readonly version: number;
  readonly item: SealedItem;
}

/**
 * Holds every item of the registry against the last entry of the chain that names it. That entries are as they were, and all there, is
 * for `verifyChains` to find.
 */
export function verifyRegistry(
  { pieces, items, following }: StoredRegistryItems,
  chains: AuditedChains,
): RegistryFound {
  const chain = chains.of('registry', registryChain.number);
  const [first] = chain;
  if (first === undefined) return { ...nothing, uncovered: items.length === 0 ? 'not-exported' : 'no-chain' };
  const named = namedBy(chain, pieces, chains.hashing);
  const reach = chain.findLast((entry) => chains.isAnchored(entry))?.count ?? 0;
  const firstOfName = new Map(items.toReversed().map((item) => [sealedName(item), item]));
  const isAgain = (item: StoredItem): boolean => firstOfName.get(sealedName(item)) !== item;
  const { findings, ...counts } = walk<Said, StoredItem, RegistryFinding, 'sound' | 'unanchored' | 'earlier'>(
    {
      counts: { sound: 0, unanchored: 0, earlier: 0 },
      claims: named.last,
      stored: items.map((item) => [sealedName(item), item]),
      *held(said, item) {
        const fields = item === undefined ? [] : fieldsThatDiffer(item, said.item);
        if (item === undefined) yield findingOf(said.item, 'removed', said);
        else if (isAgain(item)) yield findingOf(item, 'doubled', said);
        else if (fields.length > 0) yield findingOf(item, 'changed', said, fields);
        else yield said.version <= reach ? 'sound' : 'unanchored';
      },
      *unclaimed(item) {
        if (isAgain(item)) yield findingOf(item, 'doubled');
        else if (item.part === 'history' && versionIn(item.id) < first.count) yield 'earlier';
        else yield findingOf(item, 'inserted');
      },
    },
  );
  const placed = displaced(items, following);
  return {
    findings: [
      ...named.lost.map((version) => ({ version, fault: 'unnamed' }) as const),
      ...named.resealed.map((said) => findingOf(said.item, 'resealed', said)),
      ...findings,
      ...placed.findings,
    ],
    ...counts,
    following: placed.following,
    whole: chain.filter(({ entry }) => entry['whole'] === true).map(({ count }) => count),
  };
}

const nothing: RegistryFound = {
  findings: [],
  sound: 0,
  unanchored: 0,
  earlier: 0,
  following: 0,
  whole: [],
};

/** What the chain says of each item last, and which entries have lost what they named. */
function namedBy(
  chain: readonly StoredEntry[],
  pieces: readonly (readonly SealedItem[])[],
  hashing: Hashing,
): {
  readonly last: ReadonlyMap<string, Said>;
  readonly lost: readonly number[];
  readonly resealed: readonly Said[];
} {
  const byHash = new Map(pieces.map((items) => [pieceHash(items, hashing), items]));
  const last = new Map<string, Said>();
  const lost: number[] = [];
  const resealed: Said[] = [];
  for (const { count, entry } of chain) {
    const hashes: readonly unknown[] = Array.isArray(entry['pieces']) ? entry['pieces'] : [undefined];
    const found = hashes.map((hash) => byHash.get(String(hash)));
    if (found.includes(undefined)) lost.push(count);
    for (const item of found.flatMap((items) => items ?? [])) {
      const before = last.get(sealedName(item));
      const left = before && itemHash(before.item, hashing);
      if (item.was !== undefined && item.was !== left) resealed.push({ version: count, item });
      last.set(sealedName(item), { version: count, item });
    }
  }
  return { last, lost, resealed };
}

const findingOf = (
  { part, id }: SealedItem,
  fault: Exclude<RegistryError, 'unnamed'>,
  said?: Said,
  fields: readonly string[] = [],
): RegistryFinding => ({ part, id, fault, fields, ...(said !== undefined && { version: said.version }) });

/** An entry of a history ends with the version that it was written by. */
const versionIn = (id: string): number => Number(id.slice(id.lastIndexOf(' ') + 1));

const fieldsThatDiffer = ({ fields: now }: SealedItem, { fields: then }: SealedItem): readonly string[] =>
  [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((field) => now[field] !== then[field])
    .toSorted();

/** Institutions that lie under other offices than their parents say, unless one of these was moved and they are to follow. */
function displaced(
  items: readonly StoredItem[],
  following: readonly string[],
): { readonly findings: readonly RegistryFinding[]; readonly following: number } {
  const under = new Map(items.flatMap(({ id, under: place }) => (place === undefined ? [] : [[id, place]])));
  const pathOf = (id: string): readonly string[] => {
    const path: string[] = [];
    for (let above = under.get(id)?.parent; above !== undefined && !path.includes(above);) {
      path.push(above);
      above = under.get(above)?.parent;
    }
    return path;
  };
  const findings: RegistryFinding[] = [];
  let waiting = 0;
  for (const [id, { ancestors }] of under) {
    const path = pathOf(id);
    if (path.join() === ancestors.join()) continue;
    if ([id, ...path].some((moved) => following.includes(moved))) waiting += 1;
    else findings.push({ part: 'institution', id, fault: 'displaced', fields: ['ancestors'] });
  }
  return { findings, following: waiting };
}

const partWords: Readonly<Record<SealedPart, string>> = {
  institution: 'institution',
  officer: 'officer',
  contact: 'the contact of',
  category: 'category',
  routing: 'routing of category',
  policy: 'policy',
  calendar: 'calendar',
  login: 'login',
  switch: 'switch',
  history: 'entry in the history of',
  operator: 'who made version',
};

/** A finding in a sentence: which item, which change of it was the last, which fields. */
export function sentenceOfRegistry(finding: RegistryFinding): string {
  if ('part' in finding) {
    const { part, id, fault, fields, version } = finding;
    const which = version === undefined ? '' : ` (change ${version})`;
    const what = fields.length === 0 ? '' : `: ${fields.join(', ')}`;
    return `Registry: ${partWords[part]} ${id} ${registryErrors[fault]}${which}${what}.`;
  }
  return `Registry: change ${finding.version} ${registryErrors[finding.fault]}.`;
}
