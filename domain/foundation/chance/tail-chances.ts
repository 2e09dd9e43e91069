/** The chances of an exact binomial test, each from 0 to 1. */
export interface TailChances {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Computes with what chance so many or more, and so many or fewer, of `all` are counted, where each has the chance `share`,
 * above 0 and below 1. Sums the shorter tail until its terms no longer change a double.
 */
export function tailChances(count: number, all: number, share: number): TailChances {
  const odds = share / (1 - share);
  const exactly = Math.exp(
    logOfChoices(count, all) + count * Math.log(share) + (all - count) * Math.log1p(-share),
  );
  const isAbove = count >= all * share;
  let [sum, term] = [exactly, exactly];
  for (let at = count; isAbove ? at < all : at > 0; at += isAbove ? 1 : -1) {
    term *= isAbove ? ((all - at) / (at + 1)) * odds : at / (all - at + 1) / odds;
    sum += term;
    if (term < sum * Number.EPSILON) break;
  }
  const tail = Math.min(1, sum);
  const other = Math.min(1, 1 - tail + exactly);
  return isAbove ? { atLeast: tail, atMost: other } : { atLeast: other, atMost: tail };
}

/** The logarithm of how many ways there are to choose so many of all. */
function logOfChoices(count: number, all: number): number {
  const fewer = Math.min(count, all - count);
  let log = 0;
  for (let place = 1; place <= fewer; place += 1) log += Math.log((all - fewer + place) / place);
  return log;
}

/**
 * Finds which of many tests are beyond chance, so that of those found a share of `wrong` at most is expected to be chance alone.
 * Source: https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 */
export function beyondChance(chances: readonly number[], wrong: number): readonly boolean[] {
  const limit = chances
    .toSorted((a, b) => a - b)
    .findLast((chance, place) => chance <= ((place + 1) / chances.length) * wrong);
  return chances.map((chance) => limit !== undefined && chance <= limit);
}
