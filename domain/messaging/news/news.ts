import type { Instant } from '../../foundation/time/instant.ts';
import type { Act } from '../../foundation/vocabulary/acts.ts';
import type { EmailWay } from '../../foundation/vocabulary/email-ways.ts';
import type { NewsChoices } from './news-choices.ts';
import type { NewsKind } from './news-kinds.ts';

/** So much of the newest stands in News, and so many tickets an officer watches, and officers a ticket has to watch it, at most. */
export const newsLimits = { items: 50, watched: 50, watchers: 20 } as const;
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
  readonly watched: readonly WatchedTicket[];
  /** What came until then was read; absent: nothing was. */
  readonly readUntil?: Instant;
  readonly choices: NewsChoices;
}

/** News of officers. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface OfficerNews {
  /** Adds it; what comes again is the same. */
  add(item: NewsItem): Promise<void>;
  of(officer: string): Promise<OfficerNewsKept>;
  /** Keeps until when the officer read their news. */
  readUntil(officer: string, until: Instant): Promise<void>;
  choose(officer: string, kind: NewsKind, way: EmailWay): Promise<void>;
  /** As of some moments ago. */
  choicesOf(officer: string): Promise<NewsChoices>;
  watch(officer: string, ticket: WatchedTicket): Promise<void>;
  /** Ends it; what is not watched stays so. */
  unwatch(officer: string, number: string, at: Instant): Promise<void>;
  watches(officer: string, number: string): Promise<boolean>;
  /** As of some moments ago: `newsLimits.watchers` at most. */
  watchersOf(number: string): Promise<readonly string[]>;
}

/** Says of tickets that somebody watches them, so that what happens to others costs nothing. */
export interface WatchedMarks {
  /** Marks it, for good: who watches it is asked of `OfficerNews`. False: it is not there. */
  mark(number: string): Promise<boolean>;
}

/** How many of an officer's news came since they read them. */
export const unreadOf = (items: readonly NewsItem[], readUntil: Instant | undefined): number =>
  items.filter(({ at }) => readUntil === undefined || at > readUntil).length;
