import { useRef } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';

/** How many of what wait at an office, as the API counts them. */
export type ToldCounts = NonNullable<ReplyOf<'list-queue'>['counts']>;

/** How many of what an office works on itself the chosen filters find, and each other value beside them. */
export type ToldNarrowed = NonNullable<ReplyOf<'list-queue'>['narrowed']>;

/**
 * How many of what wait at an office, as the newest first page of its queue told. While another list of the same office is awaited, what the
 * one before told. Undefined while it is not known.
 */
export function useCounts(told: ToldCounts | undefined, institution: string): ToldCounts | undefined {
  const known = useRef<{ readonly of: string; readonly counts: ToldCounts } | undefined>(undefined);
  if (told !== undefined) known.current = { of: institution, counts: told };
  return known.current?.of === institution ? known.current.counts : undefined;
}

type QueueCounts = ToldCounts['here'];

/** How many a filter finds: of the office alone, or with what lies below it. Undefined where that is not told. */
export function foundBy(
  counted: ToldCounts | undefined,
  onlyHere: boolean,
  figureIn: (counts: QueueCounts) => number | undefined,
): number | undefined {
  const here = counted && figureIn(counted.here);
  if (here === undefined || onlyHere) return here;
  const below = counted?.below && figureIn(counted.below);
  return counted?.below !== undefined && below === undefined ? undefined : here + (below ?? 0);
}
