import { createHash } from 'node:crypto';

/** Draws that are the same for the same name: each life has its own, so that none depends on how many draws another made. */
export class SeededChance {
  #state: number;

  constructor(name: string) {
    this.#state = createHash('sha256').update(name).digest().readUInt32LE(0);
  }

  /** Draws from 0 to below 1 (mulberry32). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  isWithin(share: number): boolean {
    return this.share() < share;
  }

  /** Draws a number between two. */
  between(least: number, most: number): number {
    return least + this.share() * (most - least);
  }

  /** Draws around `middle`, seldom several times as much (log-normal with the given spread). */
  around(middle: number, spread = 0.5): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share());
    return middle * Math.exp(spread * normal);
  }

  of<Entry>(entries: readonly Entry[]): Entry {
    const entry = entries[Math.floor(this.share() * entries.length)];
    if (entry === undefined) throw new RangeError('There is nothing to draw from.');
    return entry;
  }

  /** Draws a name by its weight. */
  weighted<Name extends string>(weights: Readonly<Partial<Record<Name, number>>>): Name {
    const entries = Object.entries(weights) as [Name, number][];
    let left = this.share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of entries) {
      left -= weight;
      if (left < 0) return name;
    }
    const [last] = entries.at(-1) ?? [];
    if (last === undefined) throw new RangeError('There is nothing to draw from.');
    return last;
  }
}
