/** A bucket of tokens as API Gateway fills it: `burst` at once, then `requestsPerSecond`. Time is seconds of the simulation. */
export class TokenBucket {
  readonly #requestsPerSecond: number;
  readonly #burst: number;
  #tokens: number;
  #filledAt = 0;

  constructor({ requestsPerSecond, burst }: { readonly requestsPerSecond: number; readonly burst: number }) {
    this.#requestsPerSecond = requestsPerSecond;
    this.#burst = burst;
    this.#tokens = burst;
  }

  /** Whether a whole token is there at `second`, not before an earlier one. */
  has(second: number): boolean {
    this.#tokens = Math.min(this.#burst, this.#tokens + (second - this.#filledAt) * this.#requestsPerSecond);
    this.#filledAt = second;
    return this.#tokens >= 1;
  }

  take(): void {
    this.#tokens -= 1;
  }
}
