/** Between which shares the true one lies, by what was counted. Both from 0 to 1. */
export interface ShareInterval {
  readonly from: number;
  readonly upTo: number;
}

/** Deviation within which 95 % of a normal distribution lie, on both sides. */
export const normalDeviation = 1.959_963_984_540_054;

/**
 * Within what the true share lies, 95 times of a hundred, where `count` of `all` were counted; undefined: of none.
 * Source: https://doi.org/10.1080/01621459.1927.10502953
 */
export function wilsonInterval(count: number, all: number): ShareInterval | undefined {
  if (all === 0) return undefined;
  const z = normalDeviation;
  const share = count / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return { from: Math.max(0, middle - half), upTo: Math.min(1, middle + half) };
}

/** How much of what chance alone does lies between the limits of a funnel. */
export const funnelLimits = { usual: 0.95, almostAll: 0.998 } as const;
export type FunnelLimit = keyof typeof funnelLimits;

/**
 * Between which shares so many lie by chance alone, where each of `all` has the chance `share`. An office outside
 * does something otherwise than the others. Exact, and continuous between whole counts.
 * Source: https://doi.org/10.1002/sim.1970
 */
export function funnelAt(share: number, all: number, limit: FunnelLimit): ShareInterval {
  const beyond = (1 - funnelLimits[limit]) / 2;
  return {
    from: Math.max(0, betweenCounts(share, all, beyond) / all),
    upTo: Math.min(1, betweenCounts(share, all, 1 - beyond) / all),
  };
}

/** The count up to which so much of a binomial distribution lies, between two counts in proportion. */
function betweenCounts(share: number, all: number, part: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return all;
  let below = 0;
  for (const [count, chance] of chances(share, all)) {
    if (below + chance > part) return count - (below + chance - part) / chance;
    below += chance;
  }
  return all; // not reached but by the last bits of a sum
}

/** The chance of each count, from the least that has one that a double can hold. */
function* chances(share: number, all: number): Generator<readonly [count: number, chance: number]> {
  const [log, logNot] = [Math.log(share), Math.log1p(-share)];
  let logOfChance = all * logNot;
  for (let count = 0; count <= all; count += 1) {
    yield [count, Math.exp(logOfChance)];
    logOfChance += Math.log((all - count) / (count + 1)) + log - logNot;
  }
}
