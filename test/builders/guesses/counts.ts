import {
  judgedBelow,
  rateLimitVerdictOf,
  proofNeeded,
  sharedCounts,
  type RateLimitVerdict,
  type SharedCount,
} from '../../../domain/foundation/rate-limits/rate-limits.ts';

/** Counts of one day, as the store keeps them: judged by the decision of the domain, and by nothing else. */
export class CountsOfDay {
  readonly #counts = new Map<string, number>();

  /** The proof that the next guess from there needs, in derivations; 0: none. */
  needed(number: string, source: string): number {
    return Math.max(...sharedCounts.map((of) => proofNeeded(of, this.#at(of, number, source))));
  }

  /** A guess that comes with a proof of so many derivations: it is counted where it is judged. */
  guess(number: string, source: string, derivations: number): RateLimitVerdict {
    const taken = (of: SharedCount) => {
      const before = this.#at(of, number, source);
      return { taken: before < judgedBelow(of, derivations), before };
    };
    const verdict = rateLimitVerdictOf({
      number: taken('number'),
      source: taken('source'),
      sourceAtNumber: taken('sourceAtNumber'),
    });
    if (verdict.outcome === 'judged')
      for (const of of sharedCounts)
        this.#counts.set(keyOf(of, number, source), this.#at(of, number, source) + 1);
    return verdict;
  }

  #at(of: SharedCount, number: string, source: string): number {
    return this.#counts.get(keyOf(of, number, source)) ?? 0;
  }
}

const keyOf = (of: SharedCount, number: string, source: string): string =>
  ({ number: `n ${number}`, source: `s ${source}`, sourceAtNumber: `sn ${source} ${number}` })[of];
