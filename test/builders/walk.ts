import { beginningOf, type IntegrityCheck, walkParts } from '../../domain/audit/integrity-check.ts';
import { type Instant, secondsOf } from '../../domain/foundation/time/instant.ts';

/** The part of the walk over all tickets that has an hour. */
export const partOfHour = (hour: Instant): number =>
  ((secondsOf(hour) - secondsOf(beginningOf(0, hour).from)) / 3600) % walkParts;

/** Has the walk look next at what was sent in this hour, in a round that began then. */
export const walksFrom = (check: IntegrityCheck, hour: Instant, began: Instant): Promise<void> =>
  check.release(partOfHour(hour), { from: hour, began });
