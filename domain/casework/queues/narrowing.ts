import type { Calendar } from '../../foundation/time/calendar.ts';
import { secondsOf, type Instant } from '../../foundation/time/instant.ts';
import { firstSecondOf } from '../../foundation/time/local-day.ts';
import { dayOf, secondsWhenWallShows, wallOn, wallSecondsAt } from '../../foundation/time/local-time.ts';
import { isOpenOn } from '../../foundation/time/openings.ts';
import { answeredKinds } from '../../foundation/vocabulary/kinds.ts';
import {
  queueStatusOf,
  type DueDay,
  type FilterName,
  type QueueOrder,
} from '../../foundation/vocabulary/queue-filters.ts';
import { isNeverLate } from '../../ticketing/clock/due.ts';
import { codedFacets, codeOf } from './codes.ts';
import { secondsOfDueStep, type CompactEntry } from './compact-entry.ts';
import { isMoreThanStatus, namesIn, type QueueFilter } from './filters.ts';

/** By what an office's own entries are counted, so that each filter says what it finds. */
export type Facet = Exclude<FilterName, 'here' | 'from'>;

/** A compact entry as far as its reader sees the ticket. */
export interface SeenEntry {
  readonly entry: CompactEntry;
  /** False: no more than the status of the ticket. */
  readonly seesAll: boolean;
}

/** What each value of each facet finds, with the filters that are chosen in other facets. None: left out. */
export type FacetCounts = Readonly<Partial<Record<Facet, ReadonlyMap<string, number>>>>;

/** What filters find among an office's own entries. */
export interface Narrowed {
  readonly found: readonly SeenEntry[];
  readonly facets: FacetCounts;
}

/** What a facet without values of its own is counted by. */
const isSo = 'true';

/** The days of due times, as half hours since 1970: from one on, before another. */
export interface DueDays {
  readonly today: readonly [number, number];
  readonly next: readonly [number, number];
  /** What is urgent waits for no office to open. */
  readonly tomorrow: readonly [number, number];
  readonly midnightOf: (date: string) => number;
}

/** Reads off the calendar which due times are those of today, and of the next day on which offices work. */
export function dueDaysAt(now: Instant, calendar: Calendar): DueDays {
  const { timeZone } = calendar;
  const today = dayOf(wallSecondsAt(secondsOf(now), timeZone));
  const midnight = (day: number) => secondsWhenWallShows(wallOn(day, 0), timeZone) / secondsOfDueStep;
  let next = today + 1;
  while (!isOpenOn(next, calendar)) next += 1;
  const whole = (day: number) => [midnight(day), midnight(day + 1)] as const;
  return {
    today: whole(today),
    next: [midnight(today + 1), midnight(next + 1)],
    tomorrow: whole(today + 1),
    midnightOf: (date) => secondsOf(firstSecondOf(date, timeZone)) / secondsOfDueStep,
  };
}

const isWithin = (due: number, [from, until]: readonly [number, number]): boolean =>
  due >= from && due < until;

/** Undefined of what is late, what stands still, and what no office is waited for. */
function dueDayOf({ due, late, urgent, status, kind }: CompactEntry, days: DueDays): DueDay | undefined {
  const isAnswered = status !== 'submitted' && !answeredKinds.some((one) => one === kind);
  if (late || isAnswered || isNeverLate(status) || status === 'awaiting-citizen') return undefined;
  if (isWithin(due, days.today)) return 'today';
  return isWithin(due, urgent ? days.tomorrow : days.next) ? 'soon' : undefined;
}

/** What an entry is counted as, facet by facet. */
const valueOf: Readonly<Record<Facet, (entry: CompactEntry, days: DueDays) => string | undefined>> = {
  status: ({ status }) => queueStatusOf(status),
  kind: ({ kind }) => kind,
  channel: ({ channel }) => channel,
  category: ({ category }) => category?.toString(),
  ward: ({ ward }) => ward?.toString(),
  assignee: ({ assignee }) => assignee?.toString(),
  urgent: ({ urgent }) => (urgent ? isSo : undefined),
  overdue: ({ late }) => (late ? isSo : undefined),
  unassigned: ({ assignee }) => (assignee === undefined ? isSo : undefined),
  unacknowledged: ({ status }) => (status === 'submitted' ? isSo : undefined),
  news: ({ news }) => (news ? isSo : undefined),
  due: dueDayOf,
};
const facets = Object.keys(valueOf) as Facet[];

/** The value of a facet that a filter asks for. */
function askedOf(filter: QueueFilter, name: Facet): string {
  const value = filter[name];
  if (value === true) return isSo;
  if (name === 'status' && filter.status !== undefined) return queueStatusOf(filter.status) ?? '';
  const coded = codedFacets.find((one) => one === name);
  return coded === undefined ? String(value) : String(codeOf(coded, String(value)));
}

/**
 * Narrows an office's own entries to what filters find, and counts what each value finds with what is chosen in the other facets: one
 * way through all. Who sees no more than the status of a ticket finds it by nothing else, and it counts for nothing else.
 */
export function narrowEntries(entries: readonly SeenEntry[], filter: QueueFilter, days: DueDays): Narrowed {
  const chosen = namesIn(filter).filter((name): name is Facet => name !== 'here' && name !== 'from');
  const asked = chosen.map((name) => [name, askedOf(filter, name)] as const);
  const first = filter.from === undefined ? undefined : days.midnightOf(filter.from);
  const counts = new Map(facets.map((name) => [name, new Map<string, number>()]));
  const found: SeenEntry[] = [];
  for (const seen of entries) {
    const { entry, seesAll } = seen;
    if (first !== undefined && entry.due < first) continue;
    const told = (name: Facet) =>
      seesAll || !isMoreThanStatus(name) ? valueOf[name](entry, days) : undefined;
    const failed = asked.filter(([name, value]) => told(name) !== value);
    if (failed.length > 1) continue;
    if (failed.length === 0) found.push(seen);
    const [only] = failed;
    for (const name of only === undefined ? facets : [only[0]]) {
      const value = told(name);
      const of = counts.get(name);
      if (value !== undefined) of?.set(value, (of.get(value) ?? 0) + 1);
    }
  }
  return { found, facets: Object.fromEntries(counts) };
}

/** The place of an entry in an order: compared number by number, then by the ticket's number. */
export type PlaceInOrder = readonly [number, number, string];

/** Ranks categories by their codes; one that has none comes last. */
export type CategoryRank = ReadonlyMap<number, number>;

/** Finds the place of an entry in an order: nobody learns by it what a ticket is about of which they see the status alone. */
export function placeInOrder(
  order: QueueOrder,
  { entry, seesAll }: SeenEntry,
  rank: CategoryRank,
): PlaceInOrder {
  const { due, sent, category, number } = entry;
  switch (order) {
    case 'due':
      return [0, due, number];
    case 'age':
      return [sent, due, number];
    case 'category':
      return [(seesAll && category !== undefined ? rank.get(category) : undefined) ?? rank.size, due, number];
  }
}

/** Compares two places of the same order. */
export function comparePlaces(one: PlaceInOrder, other: PlaceInOrder): number {
  const [first, second, number] = one;
  return first - other[0] || second - other[1] || (number < other[2] ? -1 : Number(number > other[2]));
}
