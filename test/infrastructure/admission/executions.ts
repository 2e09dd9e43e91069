/** Executions of one pool: so many at once, each for as long as its request takes. Time is seconds of the simulation, and never goes back. */
export class Executions {
  readonly #most: number;
  /** When those that run end, the earliest first: all of a pool that matter here take about as long. */
  #ends: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether one is free at `second`; then it is taken for `seconds`. */
  takes(second: number, seconds: number): boolean {
    if (this.#ends.length >= this.#most) this.#ends = this.#ends.filter((end) => end > second);
    if (this.#ends.length >= this.#most) return false;
    this.#ends.push(second + seconds);
    return true;
  }
}
