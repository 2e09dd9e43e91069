import type { Instant } from '../foundation/time/instant.ts';
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
 * Position of the integrity check, which goes through tickets by the hour in which they were sent, and within it by
 * number.
 */
export interface CheckPosition {
  /** The beginning of the hour. */
  readonly from: Instant;
  /** Last number of the hour that was checked; absent: none yet. */
  readonly after?: string;
}

/** Reads what the integrity check of all tickets needs. Throws `StoreUnavailable`. */
export interface IntegrityCheck {
  /** Where the last round ended; undefined: there was none. */
  position(): Promise<CheckPosition | undefined>;
  savePosition(position: CheckPosition): Promise<void>;
  /** The numbers of the tickets sent between two moments (the first included, the second not), in order. */
  sentIn(from: Instant, until: Instant): Promise<readonly string[]>;
  /** The chains of a ticket, strongly consistent. */
  chainsOf(number: string): Promise<readonly StoredChain[]>;
}
