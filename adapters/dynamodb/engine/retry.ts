import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';

/** The backoff of a retry: how a write that met another one waits before it tries again. Time and chance are passed in. */
export interface Patience {
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
}

export const patience: Patience = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

const retries = 5;
const firstPause = 25;
const longestPause = 400;

/** What an attempt says when it should be made again. */
export const again = Symbol('again');

/**
 * Makes `attempt` until it answers, at most five times more unless told otherwise. Each pause is a random
 * part of 25 ms, doubled each time up to 400 ms, so that writers that met do not meet again. Throws
 * `StoreUnavailable` at the end.
 */
export async function persistently<Answer>(
  { pause, random }: Patience,
  attempt: () => Promise<Answer | typeof again>,
  attemptsMore = retries,
): Promise<Answer> {
  for (let made = 0; made <= attemptsMore; made += 1) {
    if (made > 0) await pause(random() * Math.min(firstPause * 2 ** (made - 1), longestPause));
    const answer = await attempt();
    if (answer !== again) return answer;
  }
  throw new StoreUnavailable('Others kept writing the same items.');
}
