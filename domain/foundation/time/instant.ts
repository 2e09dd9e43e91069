/**
 * A moment in UTC, to the whole second: `2026-11-24T14:48:17Z`.
 * It sorts as text, a person can read it in a console, and Step Functions can wait for it
 * (AWS cuts fractions of a second off a Wait, so there are none).
 */
export type Instant = `${number}-${number}-${number}T${number}:${number}:${number}Z`;

/** The instant of `milliseconds` since 1970, fractions of a second cut off. */
export function instantOf(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, -'.000Z'.length)}Z` as Instant;
}

/** Milliseconds since 1970. */
export const millisecondsOf = (instant: Instant): number => Date.parse(instant);

/** Whole seconds since 1970. */
export const secondsOf = (instant: Instant): number => millisecondsOf(instant) / 1000;

/** `instant` and `seconds` later. */
export const plusSeconds = (instant: Instant, seconds: number): Instant =>
  instantOf(millisecondsOf(instant) + seconds * 1000);

export const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b);
export const later = (a: Instant, b: Instant): Instant => (a >= b ? a : b);
