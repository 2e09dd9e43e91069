import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import type { Act } from '../../foundation/vocabulary/acts.ts';
import type { EmailWay } from '../../foundation/vocabulary/email-ways.ts';
import type { NewsChoices } from './news-choices.ts';
import type { NewsKind } from './news-kinds.ts';

/**
 * So much of the newest stands in News, so much of it is read beside lists, and so many tickets an officer watches, and officers a
 * ticket has to watch it, at most.
 */
export const newsLimits = { items: 50, readBesideLists: 20, watched: 50, watchers: 20 } as const;
/** So many days news stay. */
export const daysNewsStay = 90;
/** So many days a ticket is watched at most, if nothing ended it before. */
export const daysWatched = 400;

/** What happened to a ticket, as one officer is told of it: no word of it, and no name. */
export interface NewsItem {
  readonly officer: string;
  readonly kind: NewsKind;
  readonly number: string;
  /** The version of the event. */
  readonly version: number;
  readonly at: Instant;
  /** When its reader was first told of it: later than `at` where it was held back. Absent: of a release before. */
  readonly toldAt?: Instant;
  readonly act: Act;
  /** The officer who did it; absent: its citizen, or the clock. */
  readonly by?: string;
  /** The version of the event that has words for its reader: of the one before who handed it over. Absent: its own. */
  readonly said?: number;
}

/** A ticket that an officer watches. */
export interface WatchedTicket {
  readonly number: string;
  readonly since: Instant;
}

/** All that is kept of an officer's news. */
export interface OfficerNewsKept {
  /** The newest first. */
  readonly items: readonly NewsItem[];
  /** The tickets of items that a later release wrote, of a kind or an act that is not known here: one for each item. */
  readonly unknown: readonly string[];
  readonly watched: readonly WatchedTicket[];
  /** What was told until then was read; absent: nothing was. */
  readonly readUntil?: Instant;
  readonly choices: NewsChoices;
}

/** Reads what officers were told. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface NewsReader {
  of(officer: string): Promise<OfficerNewsKept>;
  /** The newest so many, and until when they were read, as of some moments ago. */
  newest(officer: string, count: number): Promise<Pick<OfficerNewsKept, 'items' | 'readUntil'>>;
}

/** News of officers. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface OfficerNews {
  /** Adds it; where it is there already, it stays as it was first told. */
  add(item: NewsItem): Promise<void>;
  /** Keeps until when the officer read their news. */
  readUntil(officer: string, until: Instant): Promise<void>;
  choose(officer: string, kind: NewsKind, way: EmailWay): Promise<void>;
  /** As of some moments ago. */
  choicesOf(officer: string): Promise<NewsChoices>;
  watch(officer: string, ticket: WatchedTicket): Promise<void>;
  /** Ends it; what is not watched stays so. */
  unwatch(officer: string, number: string, at: Instant): Promise<void>;
  watchedBy(officer: string): Promise<readonly WatchedTicket[]>;
  watches(officer: string, number: string): Promise<boolean>;
  /** As of some moments ago: `newsLimits.watchers` at most. */
  watchersOf(number: string): Promise<readonly string[]>;
}

/** Says of tickets that somebody watches them, so that what happens to others costs nothing. */
export interface WatchedMarks {
  /** Marks it, for good: who watches it is asked of `OfficerNews`. False: it is not there. */
  mark(number: string): Promise<boolean>;
}

type Told = Pick<NewsItem, 'at' | 'toldAt'>;

/** When an officer was told of one of their news. */
export const toldAtOf = ({ at, toldAt = at }: Told): Instant => toldAt;

/** Finds those of an officer's news that they were told since they read them. */
export const unreadOf = <Item extends Told>(
  items: readonly Item[],
  readUntil: Instant | undefined,
): readonly Item[] => items.filter((item) => readUntil === undefined || toldAtOf(item) > readUntil);

/** When an officer was told of the newest of these; undefined: there is none. */
export const lastToldOf = (items: readonly Told[]): Instant | undefined =>
  items.map(toldAtOf).toSorted().at(-1);

/** Whether what happened then still stands in News, where it is told anew. */
export const staysInNews = (at: Instant, now: Instant): boolean =>
  plusSeconds(at, daysNewsStay * 24 * 60 * 60) > now;
