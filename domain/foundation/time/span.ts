import { earlier, later, type Instant } from './instant.ts';

/** A time from its first to its last moment, both included. Absent: always before, or always after. */
export interface Span {
  readonly from?: Instant;
  readonly until?: Instant;
}

const both = (
  choose: (one: Instant, other: Instant) => Instant,
  one: Instant | undefined,
  other: Instant | undefined,
): Instant | undefined => (one === undefined || other === undefined ? (one ?? other) : choose(one, other));

/** What two times have in common; undefined: nothing. */
export function overlap(one: Span, other: Span): Span | undefined {
  const from = both(later, one.from, other.from);
  const until = both(earlier, one.until, other.until);
  if (from !== undefined && until !== undefined && from > until) return undefined;
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
