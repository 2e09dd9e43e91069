import { FileRefused } from './refused.ts';

/** So much of something for one file, and no more. */
export class Allowance {
  #left: number;
  constructor(amount: number) {
    this.#left = amount;
  }

  get left(): number {
    return this.#left;
  }

  /** Throws `FileRefused` where nothing is left of it. */
  take(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new FileRefused('not-plain');
  }

  /** What was taken and is not held any more. */
  giveBack(amount: number): void {
    this.#left += amount;
  }
}
