import { hexOf } from '../foundation/keys/digest-text.ts';
import type { DeferredHashing, Hashing } from './hashing.ts';

/** Says what an item's place in a lot is the hash of: the seed, the sample and the item, with a space between them. */
const lotText = (seed: string, sample: string, item: string): string => `${seed} ${sample} ${item}`;

/** Computes an item's rank in a lot: SHA-256 in hexadecimal digits. The smallest are drawn. Source: docs/adr/0390. */
export const rankOf = (
  seed: string,
  sample: string,
  item: string,
  { sha256 }: Pick<Hashing, 'sha256'>,
): string => hexOf(sha256(lotText(seed, sample, item)));

/** Computes ranks where hashing takes time, as in browsers. */
export const ranksOf = (
  seed: string,
  sample: string,
  items: readonly string[],
  { sha256 }: Pick<DeferredHashing, 'sha256'>,
): Promise<readonly string[]> =>
  Promise.all(items.map(async (item) => hexOf(await sha256(lotText(seed, sample, item)))));

/** Draws the items of the smallest ranks, each once, the smallest first. */
export const lowestRanks = (
  { seed, sample, size }: { readonly seed: string; readonly sample: string; readonly size: number },
  items: readonly string[],
  hashing: Pick<Hashing, 'sha256'>,
): readonly string[] =>
  [...new Set(items)]
    .map((item) => ({ item, rank: rankOf(seed, sample, item, hashing) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
