import type { CounterTaken } from '../../domain/foundation/rate-limits/rate-limiter.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { DailyCounts, DailyShare } from '../../domain/ticketing/tickets/daily-counts.ts';
import type { Log } from '../log.ts';

/** A share of a day, and what is answered where it is used up. */
export interface LimitedShare extends DailyShare {
  readonly tooMany:
    'too-many-tickets' | 'too-many-tickets-of-phone' | 'too-many-tickets-of-email' | 'too-many-desk-tickets';
}

/** What was counted in the shares of one ticket. */
type Taken =
  | {
      readonly outcome: 'taken';
      /** How many its source had sent before on that day. */
      readonly sentBefore: number;
      readonly giveBack: () => Promise<void>;
    }
  /** `before`: how many were counted of that share. */
  | { readonly outcome: 'used-up'; readonly share: LimitedShare; readonly before: number };

/**
 * Counts one ticket in every share, or in none: before it is stored, so that no burst gets past a share. Whoever
 * takes gives back what came to nothing. Where giving back fails too, one ticket too many stays counted until the
 * day ends, and the log says so. Throws `StoreUnavailable`.
 */
export async function takeShares(
  counts: DailyCounts,
  shares: readonly LimitedShare[],
  at: Instant,
  log: Log,
): Promise<Taken> {
  const tries = await Promise.allSettled(shares.map((share) => counts.take(share, at)));
  const taken = shares.filter((_, place) => isTaken(tries[place]));
  const giveBack = (): Promise<void> => giveBackAll(counts, taken, log);
  const share = shares.find((each) => !taken.includes(each));
  if (share === undefined) return { outcome: 'taken', sentBefore: sentBeforeOf(shares, tries), giveBack };
  await giveBack();
  for (const tried of tries) if (tried.status === 'rejected') throw tried.reason;
  const tried = tries[shares.indexOf(share)];
  return { outcome: 'used-up', share, before: tried?.status === 'fulfilled' ? tried.value.before : 0 };
}

type Tried = PromiseSettledResult<CounterTaken>;

const isTaken = (tried: Tried | undefined): boolean => tried?.status === 'fulfilled' && tried.value.taken;

function sentBeforeOf(shares: readonly LimitedShare[], tries: readonly Tried[]): number {
  const tried = tries[shares.findIndex(({ by }) => by === 'source')];
  return tried?.status === 'fulfilled' ? tried.value.before : 0;
}

async function giveBackAll(counts: DailyCounts, taken: readonly DailyShare[], log: Log): Promise<void> {
  for (const returned of await Promise.allSettled(taken.map((share) => counts.giveBack(share)))) {
    if (returned.status === 'rejected') log.warn('share-not-given-back', {}, returned.reason);
  }
}
