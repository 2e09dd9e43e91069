import { isInWriting, type DeskWay } from '../../foundation/vocabulary/desk-ways.ts';
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

/** A call by which an officer asked or told the citizen of something that came in writing. */
export interface CallBack {
  readonly at: Instant;
  /** Somebody answered it. */
  readonly reached: boolean;
}

/** What is wrong with a call back of something that came by a way and was stamped, as it is written down at `now`. */
export function errorOfCall(
  { at }: CallBack,
  { way, receivedAt }: { readonly way: DeskWay; readonly receivedAt: Instant },
  now: Instant,
): 'call-not-for-way' | 'call-ahead' | 'call-before-stamp' | undefined {
  if (!isInWriting(way)) return 'call-not-for-way';
  if (at > now) return 'call-ahead';
  return at < receivedAt ? 'call-before-stamp' : undefined;
}
