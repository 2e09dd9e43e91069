import type { ExportedStretch } from '../../adapters/s3/exported-changes.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';

/**
 * The stretches that bring a copy forward, in the order in which they are written: all that end after the copy was made and no later than `until`, by their ends.
 * Written so, each item ends as its last stretch has it, however they overlap. Throws where a part of that time is in none of them.
 */
export function stretchesBetween(
  exported: readonly ExportedStretch[],
  copied: Instant,
  until: Instant,
): readonly ExportedStretch[] {
  const between = exported
    .filter(({ to }) => to > copied && to <= until)
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  let missingUntil = until;
  for (const { from, to } of between.toReversed()) {
    if (to < missingUntil) break;
    if (from < missingUntil) missingUntil = from;
  }
  if (missingUntil <= copied) return between;
  const before = between.findLast(({ to }) => to < missingUntil)?.to ?? copied;
  throw new Error(
    `Nothing says what changed between ${before} and ${missingUntil}: restore to ${before}, or from a newer copy.`,
  );
}
