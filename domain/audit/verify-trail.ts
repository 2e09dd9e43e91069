import { mapIn, type UntypedMap } from '../foundation/vocabulary/untyped-map.ts';
import { base64UrlOf } from './bytes.ts';
import type { ChainName } from './chain.ts';
import type { EntryError, EntryFinding } from './finding.ts';
import type { DeferredHashing } from './hashing.ts';

/** An entry of a trail as it is shown, with what ties it to the one before. */
export interface TrailLink {
  /** Its place in the chain, from 1. */
  readonly count: number;
  readonly previous?: string | undefined;
  readonly hash?: string | undefined;
  readonly sealed: string;
  /** What is shown of it, as the sealed text must say it. */
  readonly at: string;
  readonly what: string;
  readonly officer?: string | undefined;
}

function parsed(sealed: string): UntypedMap {
  try {
    return mapIn(JSON.parse(sealed));
  } catch {
    return {};
  }
}

/** In which attributes an entry of a chain says its own place, what was done, and who did it. */
const namesIn = {
  events: { count: 'version', what: 'type', officer: 'officer' },
  reads: { count: 'count', what: 'opened', officer: 'officer' },
  registry: { count: 'version', what: 'act', officer: 'id' },
} as const;

/** The chains that a browser verifies: those that a trail shows, and the registry's. */
export type TrailChain = Extract<ChainName, keyof typeof namesIn>;

/**
 * What is wrong with a stretch of a chain: that each entry gives its hash, says what is shown of it, lies in its place
 * and is tied to the one before. What came before the stretch, and whether a checkpoint knows it, is not told by it.
 */
export async function errorsOfTrail(
  { chain, number }: { readonly chain: TrailChain; readonly number: string },
  links: readonly TrailLink[],
  hashing: Pick<DeferredHashing, 'sha256'>,
): Promise<readonly EntryFinding[]> {
  const findings: EntryFinding[] = [];
  for (const [place, link] of links.entries()) {
    const faults = await faultsOfLink({ chain, number }, link, links[place - 1], hashing);
    findings.push(...faults.map((fault) => ({ place: { chain, number, count: link.count }, fault })));
  }
  return findings;
}

async function faultsOfLink(
  { chain, number }: { readonly chain: TrailChain; readonly number: string },
  { count, previous, hash, sealed, at, what, officer }: TrailLink,
  before: TrailLink | undefined,
  hashing: Pick<DeferredHashing, 'sha256'>,
): Promise<readonly EntryError[]> {
  if (hash === undefined) return ['unsealed'];
  const form = parsed(sealed);
  const entry = mapIn(form['entry']);
  const names = namesIn[chain];
  const isItsHash = base64UrlOf(await hashing.sha256(sealed)) === hash;
  const saysTheSame =
    entry['at'] === at && entry[names.what] === what && mapIn(entry['by'])[names.officer] === officer;
  const isItsOwn =
    form['domain'] === `mrejesho/${chain}/1` &&
    form['number'] === number &&
    entry['number'] === number &&
    entry[names.count] === count;
  // The registry's chain begins with a change over everything there was, whatever its version.
  const isFirst = count === 1 || (chain === 'registry' && previous === undefined && entry['whole'] === true);
  const isTied =
    (form['previous'] ?? undefined) === previous &&
    (before === undefined ? (previous === undefined) === isFirst : previous === before.hash);
  const follows = before === undefined || count === before.count + 1;
  return [
    ...(isItsHash && saysTheSame ? [] : (['edited'] as const)),
    ...(isItsOwn ? [] : (['moved'] as const)),
    ...(isTied ? [] : (['untied'] as const)),
    ...(follows ? [] : (['missing'] as const)),
  ];
}
