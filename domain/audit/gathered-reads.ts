import { plusSeconds, type Instant } from '../foundation/time/instant.ts';
import type { TicketRead } from './read-log.ts';

/** Who opens the same thing again within so long looked once, and went back to it. In seconds. */
const countsOnceIn = 15 * 60;

/** What somebody opened once, or again and again. */
export interface GatheredRead<Read extends TicketRead = TicketRead> {
  /** The first time. */
  readonly read: Read;
  readonly times: number;
  readonly lastAt: Instant;
}

/** Where a reason had to be given, each reading has its own. */
const isSame = (one: TicketRead, other: TicketRead): boolean =>
  one.commitment === undefined &&
  other.commitment === undefined &&
  one.by.officer === other.by.officer &&
  one.by.role === other.by.role &&
  one.by.institution === other.by.institution &&
  one.opened === other.opened &&
  one.attachment === other.attachment;

const endOf = ({ at }: TicketRead): Instant => plusSeconds(at, countsOnceIn);

/**
 * Reads in their order, those of the same officer and thing within 15 minutes of the first as one. The record keeps
 * every one of them. Source: docs/rules.md, Opening is a read.
 */
export function gatheredReads<Read extends TicketRead>(
  reads: readonly Read[],
): readonly GatheredRead<Read>[] {
  const gathered: GatheredRead<Read>[] = [];
  for (const read of reads) {
    const place = gathered.findLastIndex((earlier) => isSame(earlier.read, read));
    const earlier = gathered[place];
    if (earlier === undefined || read.at >= endOf(earlier.read))
      gathered.push({ read, times: 1, lastAt: read.at });
    else gathered[place] = { ...earlier, times: earlier.times + 1, lastAt: read.at };
  }
  return gathered;
}

/**
 * A page of the newest `size` reads, of which one more was found where there is one: from the first pause of 15 minutes
 * on, so that a page and the next cut nobody's readings in two. A whole page without a pause is shown as it is.
 */
export function pageFromAPause<Read extends TicketRead>(
  found: readonly Read[],
  size: number,
): readonly Read[] {
  if (found.length <= size) return found;
  const pause = found.findIndex((read, place) => {
    const before = found[place - 1];
    return before !== undefined && read.at >= endOf(before);
  });
  return found.slice(pause === -1 ? 1 : pause);
}
