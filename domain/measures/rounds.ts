import type { Instant } from '../time/instant.ts';
import type { CellChange, CountedFigures } from './figures.ts';
import type { RollUpChange } from './roll-ups.ts';

/** Seven days: a change of figures stays in the list for so long, in seconds. */
export const keptChangesSeconds = 7 * 86_400;

/**
 * Changes of cells lie in a list, in the order in which they were counted. A place in it: an instant, or an instant
 * and what tells one change from others of it.
 */
export type ListPlace = string;

/**
 * What a round does: it adds up a part of the list, or moves what stands by the tree of another date, the first of those
 * that were moved; the others follow, each in a round of its own, before anything else is added up.
 */
export type RoundWork =
  | { readonly what: 'changes'; readonly from: ListPlace; readonly to: ListPlace }
  | {
      readonly what: 'turn';
      readonly before: string;
      readonly until: string;
      readonly moved: readonly string[];
    };

/** How far rounds have come. */
export interface RoundsStanding {
  /** Rises with each write. */
  readonly revision: number;
  /** Of the last round: each round has a number of its own, and every roll-up knows the last one that it was in. */
  readonly round: number;
  /** All before it is in the roll-ups. */
  readonly upTo: ListPlace;
  /** The last local date by whose tree what stands is rolled up. */
  readonly treeDay: string;
  /** Of the round that runs, or that broke off: it is done again before another begins. */
  readonly working?: RoundWork;
}

/** Changes of a part of the list, up to `to`: as far as was asked, or to where the next part begins. */
export interface ListedChanges {
  readonly changes: readonly CellChange[];
  readonly to: ListPlace;
}

/**
 * Keeps what is rolled up. A round can be done again, in part or whole and by several at once: a roll-up takes what
 * a round adds only once, and takes nothing of one before the last that it was in.
 */
export interface RollUpsKeeper {
  /** Undefined: no round ever began. */
  standing(): Promise<RoundsStanding | undefined>;
  /** False: another one wrote it since the revision before this one was read. */
  stand(now: RoundsStanding): Promise<boolean>;
  /** At most so many, from a place on and before another. */
  listed(from: ListPlace, to: ListPlace, atMost: number): Promise<ListedChanges>;
  /** All that was ever counted at the institution itself, up to a place of the list; it has nothing after `end`. */
  cellsOf(institution: string, upTo: ListPlace, end: ListPlace): Promise<readonly CellChange[]>;
  /** Adds what a round found, each roll-up once. */
  add(round: number, changes: readonly RollUpChange[]): Promise<void>;
}

/** The instant of a place. */
export const instantAt = (place: ListPlace): Instant =>
  place.slice(0, 'YYYY-MM-DDTHH:MM:SSZ'.length) as Instant;

/** Reads what is rolled up. */
export interface RollUps {
  /** Up to when all that was counted is in. Undefined: nothing was ever rolled up. */
  asOf(): Promise<Instant | undefined>;
  /** The days of an institution from one date up to another, and what stands at it. One call. */
  daysUntilNow(institution: string, from: string, to: string): Promise<RolledDays>;
  /** Its months from one up to another, and since which dates of them something waits. One call. */
  months(institution: string, from: string, to: string): Promise<RolledMonths>;
  /** Of many institutions what stands, and what was due in a month; one call for each fifty. */
  compared(institutions: readonly string[], month: string): Promise<ReadonlyMap<string, ComparedFigures>>;
}

export interface RolledDays {
  readonly standing: CountedFigures;
  readonly days: ReadonlyMap<string, CountedFigures>;
}

export interface RolledMonths {
  /** By `YYYY-MM`. */
  readonly months: ReadonlyMap<string, CountedFigures>;
  /** What waits now, by the date since when (`since.<date>`). */
  readonly waiting: CountedFigures;
}

export interface ComparedFigures {
  readonly standing: CountedFigures;
  readonly due: CountedFigures;
}
