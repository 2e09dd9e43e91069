import type { TreeThroughTime } from '../../institutions/registry/tree-through-time.ts';
import { instantOf, plusSeconds, secondsOf, type Instant } from '../../foundation/time/instant.ts';
import type { CellChange, CountedFigures } from './figures.ts';
import { rollUp, type RollUpChange } from './roll-ups.ts';

/** Forty days: a change of figures stays in the list for so long, in seconds. */
export const retainedChangesSeconds = 40 * 86_400;

/**
 * A batch begins where so many events changed something, or where one did in a month that is over. Until then readers
 * add what is in the list, so figures are as new as with a batch for each event, and each item is written less often.
 * Source: docs/design/roll-ups.md, Under an institution.
 */
export const eventsPerBatch = 64;

/** So many events of the list a reader adds at most; where there are more, figures are older instead. */
export const eventsReadAtMost = 500;

/**
 * Changes of cells lie in a list, in the order in which they were counted. A place in it: an instant, or an instant
 * and what tells one change from others of it.
 */
export type ListPosition = string;

/** Before all places of the list. */
export const beginningOfList: ListPosition = '1970-01-01T00:00:00Z';

/**
 * Where a part of the list begins: in its first shard, and in all others. These are apart only after the release ran that knows the first
 * alone: what it left in the others is still to be added.
 */
export interface ListStart {
  readonly first: ListPosition;
  readonly further: ListPosition;
}

/**
 * What a batch does: it adds up a part of the list, or moves what stands by the tree of another date, the first of those
 * that were moved; the others follow, each in a batch of its own, before anything else is added up.
 */
export type BatchWork =
  | {
      readonly what: 'changes';
      readonly from: ListPosition;
      /** Where it begins in the further shards. Absent: the batch is of the release before, and has nothing of these. */
      readonly furtherFrom?: ListPosition;
      readonly to: ListPosition;
    }
  | {
      readonly what: 'turn';
      readonly before: string;
      readonly until: string;
      readonly moved: readonly string[];
    };

/** How far batches have come. */
export interface BatchProgress {
  /** Rises with each write. */
  readonly revision: number;
  /** Number of the last batch. Every roll-up stores the last batch that it was in. */
  readonly round: number;
  /** All before it is in the roll-ups: of the first shard, and of the others. */
  readonly upTo: ListPosition;
  readonly furtherUpTo: ListPosition;
  /** The last local date by whose tree what stands is rolled up. */
  readonly treeDay: string;
  /** Batch that runs or broke off; it is repeated before another begins. */
  readonly working?: BatchWork;
}

/** Changes of a part of the list, up to `to`: as far as was asked, or to where the next part begins. */
export interface ListedChanges {
  readonly changes: readonly CellChange[];
  readonly to: ListPosition;
  /** How many events made them. */
  readonly events: number;
}

/** What a batch adds: at the institutions where it was counted, and at all that lie above. */
export interface BatchSums {
  /** What was counted; absent where it was before, and only lies elsewhere now. */
  readonly cells?: readonly CellChange[];
  readonly rolled: readonly RollUpChange[];
}

/**
 * Keeps what is rolled up. A batch can be done again, in part or whole and by several at once: an item takes what
 * a batch adds only once, and takes nothing of one before the last that it was in.
 */
export interface RollUpStore {
  /** Undefined: no batch ever began. */
  progress(): Promise<BatchProgress | undefined>;
  /** False: another one wrote it since the revision before this one was read. */
  saveProgress(now: BatchProgress): Promise<boolean>;
  /** Lists changes of at most `atMost` events from where a part begins up to a position, exclusive. */
  listed(from: ListStart, to: ListPosition, atMost: number): Promise<ListedChanges>;
  /** All that was ever counted at the institution itself, up to a place of the list: that to which batches have come. */
  cellsOf(institution: string, upTo: ListPosition): Promise<readonly CellChange[]>;
  /** Adds what a batch found, to each item once. */
  add(round: Pick<BatchProgress, 'round' | 'treeDay'>, sums: BatchSums): Promise<void>;
}

/** Up to where all is in the roll-ups, in each shard. */
export const rolledUpTo = ({
  upTo,
  furtherUpTo,
}: Pick<BatchProgress, 'upTo' | 'furtherUpTo'>): ListPosition => (furtherUpTo < upTo ? furtherUpTo : upTo);

/** The instant of a place. */
export const instantAt = (place: ListPosition): Instant =>
  place.slice(0, 'YYYY-MM-DDTHH:MM:SSZ'.length) as Instant;

/** What was counted, and is in some items of figures and not in others. */
export interface RecentChanges {
  /** All that was counted before it is in the items, or here. */
  readonly asOf: Instant;
  /** The last batch that began, and the last date by whose tree it adds up. */
  readonly round: number;
  readonly treeDay: string;
  /** What the batch adds that is at work: an item has it once it was in that batch. */
  readonly working: readonly CellChange[];
  /** What no batch added so far. */
  readonly waiting: readonly CellChange[];
}

/** What an item lacks that was last in a batch of this number; that was in none: 0. */
export const cellsMissingAfter = (recent: RecentChanges, round: number): readonly CellChange[] =>
  round < recent.round ? [...recent.working, ...recent.waiting] : recent.waiting;

/** Rolled-up changes that an item lacks after the batch of this number. */
export const missingAfter = (
  recent: RecentChanges,
  round: number,
  tree: TreeThroughTime,
): readonly RollUpChange[] => rollUp(cellsMissingAfter(recent, round), tree, recent.treeDay);

/**
 * Up to when a reader adds what was counted: to the beginning of a minute, so that an answer stays the same for one. Who
 * wrote into the list before has ended by then.
 */
export const readableUntil = (now: Instant, settlingSeconds: number): Instant =>
  instantOf(Math.floor(secondsOf(plusSeconds(now, -settlingSeconds)) / 60) * 60_000);

/** Reads what is rolled up, with what batches have still to add. */
export interface RollUps {
  /** What was counted before `settled` and no batch added, or part of it where it is much. One call, and one to each shard of the list at once. Undefined: no batch ever began. */
  recent(settled: Instant): Promise<RecentChanges | undefined>;
  /** What stands at an institution and all under it, how it went on, and what it did in these months. One call. */
  overview(
    institution: string,
    months: readonly string[],
    recent: RecentChanges,
    tree: TreeThroughTime,
  ): Promise<RolledOverview>;
  /**
   * Reads stocks of many institutions and what was due in a month: one call for each hundred, or for each fifty of an
   * old month.
   */
  compared(
    institutions: readonly string[],
    month: string,
    recent: RecentChanges,
    tree: TreeThroughTime,
  ): Promise<ReadonlyMap<string, ComparedFigures>>;
  /** Reads stocks of many institutions and how their last days went: one call for each thirty-three. */
  comparedByDay(
    institutions: readonly string[],
    recent: RecentChanges,
    tree: TreeThroughTime,
  ): Promise<ReadonlyMap<string, FiguresByDay>>;
  /**
   * Reads what was sent by category and region to many institutions, each with all under it: one call for each hundred. What
   * is about people and sensitive matters is in none. An institution to which nothing was sent has no weeks.
   */
  sentByWeek(
    institutions: readonly string[],
    recent: RecentChanges,
    tree: TreeThroughTime,
  ): Promise<ReadonlyMap<string, SentWeeks>>;
}

/**
 * What was sent by category and region, by the Monday of a week: of the one that runs and at least sixteen before it. Names are those
 * of `nameOfCategoryFigure`.
 */
export type SentWeeks = ReadonlyMap<string, CountedFigures>;

/** Stocks by category. What is about people and sensitive matters is in none. */
export interface CategoryStocks {
  /** What waits and what is overdue, by step. */
  readonly standing: CountedFigures;
  /** How what is overdue changed, by the Monday of a week: of the one that runs and at least four before it. */
  readonly weeks: ReadonlyMap<string, CountedFigures>;
}

/** Stocks as they are now, and what changed them. */
export interface FiguresByDay {
  /** What stands, and since when: of the last four months at least (`since.<date>`). */
  readonly standing: CountedFigures;
  /**
   * By local date: of the last 31 at least what a trend shows and what of due answers came in time, and what belongs to
   * each date after the last of them.
   */
  readonly days: ReadonlyMap<string, CountedFigures>;
  readonly categories: CategoryStocks;
  /** By `YYYY-MM`, the last thirteen at least: what a trend shows of them. */
  readonly trend: ReadonlyMap<string, CountedFigures>;
}

export interface RolledOverview extends FiguresByDay {
  /** By `YYYY-MM`, those that were asked for: all that is counted of them. */
  readonly months: ReadonlyMap<string, CountedFigures>;
}

/** What there is before any batch began. */
export const nothingRolled: RolledOverview = {
  standing: {},
  days: new Map(),
  categories: { standing: {}, weeks: new Map() },
  trend: new Map(),
  months: new Map(),
};

/** What was due in a month may come with more that is counted of it. */
export interface ComparedFigures {
  readonly standing: CountedFigures;
  readonly due: CountedFigures;
}
