import { plusSeconds, secondsOf, type Instant } from '../foundation/time/instant.ts';
import type { ChainEnd, StoredEntry } from './chain.ts';
import type { StoredChains } from './verify-chains.ts';
import type { StoredFile } from './verify-files.ts';
import type { StoredState, StoredStates, StoredOpenings, StoredSnapshot } from './verify-ticket-states.ts';
import type { StoredText } from './verify-texts.ts';

/** One chain of one ticket, as it lies in the store, with what follows from it beside. */
export interface StoredChain {
  readonly entries: readonly StoredEntry[];
  readonly head?: ChainEnd;
  /** The clean attachments that lie beside its events. */
  readonly files: readonly StoredFile[];
  /** What its entries' texts give under their salts: no word of them. */
  readonly texts: readonly StoredText[];
  /** Ticket state beside a chain of events, with the newest snapshot. */
  readonly ticketState?: StoredState;
  readonly snapshot?: StoredSnapshot;
  /** What was opened, by the end of a chain of reads. */
  readonly openings?: StoredOpenings;
}

/** What lies in chains and beside them, in the form that is verified. */
export interface StoredBesideChains extends StoredChains, StoredStates {
  readonly files: readonly StoredFile[];
  readonly texts: readonly StoredText[];
}

/** Everything in these chains and beside them. */
export function storedInChains(chains: readonly StoredChain[]): StoredBesideChains {
  const all = <Value>(of: (chain: StoredChain) => readonly Value[] | Value | undefined): readonly Value[] =>
    chains.flatMap((chain) => of(chain) ?? []);
  return {
    entries: all(({ entries }) => entries),
    heads: all(({ head }) => head),
    files: all(({ files }) => files),
    texts: all(({ texts }) => texts),
    headsOfTickets: all(({ ticketState }) => ticketState),
    snapshots: all(({ snapshot }) => snapshot),
    openings: all(({ openings }) => openings),
  };
}

/**
 * Parts into which the hours of all tickets are dealt, each walked by itself, by as many runs at once. No hour of the day is of one
 * part alone.
 */
export const walkParts = 7;

/** Each ticket is walked again within so many seconds, however many there are: 28 days. */
export const roundSeconds = 28 * 24 * 3600;

/** A run follows another so soon, in seconds. */
export const walkEverySeconds = 300;

/** No ticket was sent before. */
const firstHour: Instant = '2026-01-01T00:00:00Z';
const hour = 3600;

/** Where the walk through the hours of a part is. */
export interface WalkPlace {
  /** The beginning of the hour in which its tickets were sent. */
  readonly from: Instant;
  /** Last number of the hour that was checked; absent: none yet. */
  readonly after?: string;
  /** When this round through the part began. */
  readonly began: Instant;
}

/** The place at which a round through a part begins. */
export const beginningOf = (part: number, now: Instant): WalkPlace => ({
  from: plusSeconds(firstHour, part * hour),
  began: now,
});

/** The next hour of the part; after the current hour its first, in a new round. */
export function nextHourOf(part: number, { from, began }: WalkPlace, now: Instant): WalkPlace {
  const next = plusSeconds(from, walkParts * hour);
  return next > now ? beginningOf(part, now) : { from: next, began };
}

/** How far ahead a part is of what its round must have done before the next run, to end in time: a fraction of the round, below 0 where it is behind. */
export function leadOf({ from, began }: WalkPlace, now: Instant): number {
  const passed = secondsOf(from) - secondsOf(firstHour);
  const all = Math.max(hour, secondsOf(now) - secondsOf(firstHour));
  const underWay = secondsOf(now) + walkEverySeconds - secondsOf(began);
  return passed / all - Math.min(1, underWay / roundSeconds);
}

/** Seconds by which the round of a part is later than promised. */
export const lateBy = ({ began }: WalkPlace, now: Instant): number =>
  Math.max(0, secondsOf(now) - secondsOf(began) - roundSeconds);

/** Reads what the integrity check of all tickets needs, and keeps where it is. Throws `StoreUnavailable`. */
export interface IntegrityCheck {
  /** Where the walk is in each part; undefined: it never was there. */
  places(): Promise<readonly (WalkPlace | undefined)[]>;
  /**
   * Holds a part at the place where it was read, until then at most. False: another run has it, or went on in it meanwhile.
   */
  hold(
    part: number,
    place: WalkPlace,
    hold: { readonly at: Instant; readonly until: Instant },
  ): Promise<boolean>;
  /** Keeps how far the run came that holds the part, and lets it go. */
  release(part: number, place: WalkPlace): Promise<void>;
  /** The numbers of the tickets sent between two moments (the first included, the second not), in order. */
  sentIn(from: Instant, until: Instant): Promise<readonly string[]>;
  /** The chains of a ticket, strongly consistent. */
  chainsOf(number: string): Promise<readonly StoredChain[]>;
}
