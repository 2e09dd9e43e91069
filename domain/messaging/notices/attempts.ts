import { type Instant, plusSeconds } from '../../foundation/time/instant.ts';

/** A claim that nothing was heard of for so long has an unknown outcome. */
export const claimSeconds = 15 * 60;

const firstWait = 60;
const longestWait = 60 * 60;

/** When a notice is tried again that was tried `attempts` times: a minute later, doubling, an hour at most. */
export const nextAttempt = (at: Instant, attempts: number): Instant =>
  plusSeconds(at, Math.min(longestWait, firstWait * 2 ** Math.max(0, attempts - 1)));

/** When the claim of a notice runs out. */
export const claimEnds = (at: Instant): Instant => plusSeconds(at, claimSeconds);
