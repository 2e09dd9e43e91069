import { ahead } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { nextOpening } from '../../foundation/time/working-time.ts';

export type StampError = 'stamp-ahead' | 'stamp-too-old';

/**
 * What is wrong with the received stamp of a ticket that is written down at `now`. What came outside working
 * time counts from the next opening, as its deadlines do. Source: docs/rules.md, The desk.
 */
export function errorOfStamp(
  receivedAt: Instant,
  now: Instant,
  { policy, calendar }: TimeRules,
): StampError | undefined {
  if (receivedAt > now) return 'stamp-ahead';
  const earliest = ahead(now, policy.limits.desk.stampedWithin, calendar);
  return nextOpening(receivedAt, calendar) < earliest ? 'stamp-too-old' : undefined;
}
