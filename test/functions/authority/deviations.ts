import { expect } from 'vitest';

const shown = 25;
const longest = 600;

/** What was found otherwise than the rules say, all of it in one failure. */
export class Deviations {
  readonly #found: string[] = [];
  #held = 0;

  /** Holds what was found against what the rules say. */
  hold(where: readonly string[], found: unknown, said: unknown): void {
    this.#held += 1;
    const [is, shouldBe] = [found, said].map((one) => JSON.stringify(one));
    if (is !== shouldBe)
      this.#found.push(
        `${where.join(' | ')}: ${String(is).slice(0, longest)} instead of ${String(shouldBe).slice(0, longest)}`,
      );
  }

  /** Fails with the first of them; also where nothing was held against anything. */
  none(): void {
    expect(this.#held).toBeGreaterThan(0);
    const more = this.#found.length - shown;
    expect([...this.#found.slice(0, shown), ...(more > 0 ? [`and ${more} more`] : [])]).toEqual([]);
  }
}
