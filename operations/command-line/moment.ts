import { instantOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { UsageError } from './usage-error.ts';

/** Reads a moment with its time zone: one without would mean something else on another machine. Throws `UsageError`. */
export function readMoment(flag: string, text: string): Instant {
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const milliseconds = Date.parse(text);
  if (!zoned || Number.isNaN(milliseconds)) {
    throw new UsageError(`${flag} is no moment with its time zone, like 2026-11-24T15:00:00Z.`);
  }
  return instantOf(milliseconds);
}
