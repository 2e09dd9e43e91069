/** Draws from distributions, the same for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e37_79b1) >>> 0;
  }

  /** From 0 to less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b_79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<Value>(all: readonly Value[]): Value {
    const drawn = all[this.between(0, all.length - 1)];
    if (drawn === undefined) throw new RangeError('There is nothing to draw.');
    return drawn;
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  logNormal(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal());
  }

  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count += 1;
    return count;
  }

  binomial(all: number, share: number): number {
    let count = 0;
    for (let one = 0; one < all; one += 1) if (this.happens(share)) count += 1;
    return count;
  }

  /** So many, each of one sort with these shares: the last sort takes what the others leave. */
  split<const Shares extends readonly number[]>(
    all: number,
    shares: Shares,
  ): { readonly [Place in keyof Shares]: number } {
    let [left, rest] = [all, 1];
    return shares.map((share, place) => {
      const count =
        place === shares.length - 1 ? left : this.binomial(left, rest <= 0 ? 0 : Math.min(1, share / rest));
      left -= count;
      rest -= share;
      return count;
    }) as { readonly [Place in keyof Shares]: number };
  }
}
