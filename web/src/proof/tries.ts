import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, Solution } from 'altcha-lib/types';

/** Which counters are tried: each `step`-th from `first` on. */
export interface TriedCounters {
  readonly first: number;
  readonly step: number;
}

/** How often it is told how many were tried, in milliseconds. */
const tellsEvery = 200;

/**
 * Tries one counter after the other until one solves the challenge; undefined where `controller` ended it before.
 * `tell`: how many were tried since it was last told. Rejects where the browser has no Web Crypto.
 */
export async function tryCounters(
  challenge: Challenge,
  { first, step }: TriedCounters,
  tell: (tries: number) => void,
  controller?: AbortController,
): Promise<Solution | undefined> {
  let tries = 0;
  let toldAt = performance.now();
  const solution = await solveChallenge({
    challenge,
    counterStart: first,
    counterStep: step,
    ...(controller !== undefined && { controller }),
    timeout: 0, // how long somebody waits is theirs to say
    deriveKey: (...asked) => {
      tries += 1;
      const now = performance.now();
      if (now - toldAt >= tellsEvery) {
        tell(tries);
        tries = 0;
        toldAt = now;
      }
      return deriveKey(...asked);
    },
  });
  tell(tries);
  return solution ?? undefined;
}
