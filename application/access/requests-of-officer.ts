import { plusSeconds, secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';

/**
 * What one officer may ask in so many seconds where it is counted: two requests a second, ten times what one at work asks of all routes together.
 * Source: docs/design/admission.md, What a person may ask.
 */
export const mostOfOfficer = { requests: 600, seconds: 300 } as const;

/** Counts a request of an officer: after how many seconds they may ask again, or undefined where they may now. */
export type RequestsOfOfficer = (officer: string, now: Instant) => number | undefined;

/** Counts in the memory of whoever holds it: a count that is stored would cost more than most answers. */
export function countsInMemory(): RequestsOfOfficer {
  const counts = new Map<string, number>();
  let ends: Instant | undefined;
  return (officer, now) => {
    if (ends === undefined || now >= ends) {
      counts.clear();
      ends = plusSeconds(now, mostOfOfficer.seconds);
    }
    const count = (counts.get(officer) ?? 0) + 1;
    counts.set(officer, count);
    return count > mostOfOfficer.requests ? secondsOf(ends) - secondsOf(now) : undefined;
  };
}
