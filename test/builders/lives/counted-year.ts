import fc from 'fast-check';
import { figuresAfter } from '../../../adapters/dynamodb/add-figures.ts';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { newChangeItem } from '../../../adapters/dynamodb/items/change-item.ts';
import {
  newFiguresItem,
  readFiguresItem,
  type StoredFigures,
} from '../../../adapters/dynamodb/items/figures-item.ts';
import { newMeasuredTicketItem } from '../../../adapters/dynamodb/items/measured-ticket-item.ts';
import { measureKeys, type Key } from '../../../adapters/dynamodb/engine/keys.ts';
import { nameOfKey, figureUpdatesOf } from '../../../adapters/dynamodb/figure-updates.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { unitsInTransaction, unitsOfWrite } from '../dynamodb/write-units.ts';
import { gathered, type CellChange } from '../../../domain/analytics/measures/figures.ts';
import { applyToMeasures } from '../../../domain/analytics/measures/apply-to-measures.ts';
import type { BufferedTicket } from '../../../domain/analytics/measures/measured-ticket.ts';
import {
  nameOfCategoryFigure,
  splitCategoryFigure,
  type CategoryFigure,
} from '../../../domain/analytics/measures/category-figures.ts';
import { CountedCells } from '../../../domain/analytics/measures/recount.ts';
import { rollUp } from '../../../domain/analytics/measures/roll-ups.ts';
import type { BatchSums } from '../../../domain/analytics/measures/batches.ts';
import { TreeThroughTime } from '../../../domain/institutions/registry/tree-through-time.ts';
import { dateAfter } from '../../../domain/foundation/time/months.ts';
import type { Act } from '../../../domain/foundation/vocabulary/acts.ts';
import { aPlay, playLife } from './played-life.ts';
import { aPolicy } from '../policy.ts';

/** A country: a top, 25 ministries, 8 institutions under each, and 2 units under each of these. */
const nodes = [
  { id: 'taifa' },
  ...Array.from({ length: 25 }, (_, place) => ({ id: `wizara-${place}`, parent: 'taifa' })),
  ...Array.from({ length: 200 }, (_, place) => ({ id: `taasisi-${place}`, parent: `wizara-${place % 25}` })),
  ...Array.from({ length: 400 }, (_, place) => ({
    id: `kitengo-${place}`,
    parent: `taasisi-${place % 200}`,
  })),
];
export const treeOfCountry = new TreeThroughTime(nodes, 'Africa/Dar_es_Salaam');
export const ministries = nodes.map(({ id }) => id).filter((id) => id.startsWith('wizara'));
const offices = nodes.filter(({ id }) => id !== 'taifa').map(({ id }) => id);
const places = ['kituo', 'maji', 'umeme', 'halmashauri', 'wizara'];

/** What an event of a life changes, so many days after the life began, and what to hear it costs. */
export interface PlayedEvent {
  readonly act: Act;
  readonly after: number;
  readonly changes: readonly CellChange[];
  /** Write units: what is known of the ticket, and an entry of the list. */
  readonly units: number;
  /** The entry; absent where nothing changes. */
  readonly entry?: Item;
}

const beginning = '2026-11-20';
const daysSince = (at: string): number => Math.floor((Date.parse(at) - Date.parse(beginning)) / 86_400_000);

/** Random lives, event by event. */
export function playedLives(count: number): readonly (readonly PlayedEvent[])[] {
  const policy = aPolicy();
  return fc.sample(aPlay, { numRuns: count, seed: 4 }).map((play, place) => {
    const { random, calendars } = playLife(play, policy);
    const number = String(261_100_000_000 + place);
    let ticket: BufferedTicket = { early: [] };
    let item: Item | undefined;
    return random.life.events.map((event) => {
      const { ticket: next, changes } = applyToMeasures(ticket, event, calendars);
      ticket = next;
      const [before, after] = [item, newMeasuredTicketItem(number, ticket, event.version)];
      item = after;
      const played = { act: event.type, after: daysSince(event.at), changes };
      if (changes.length === 0) return { ...played, units: unitsOfWrite('measures', before, after).table };
      const entry = newChangeItem(measureKeys.change(event.at, number, event.version), changes, event.at);
      const units =
        unitsInTransaction('measures', before, after) + unitsInTransaction('measures', undefined, entry);
      return { ...played, units, entry };
    });
  });
}

/** A chance that is the same in each run. */
export class SameChance {
  #state = 20_261_127;

  upTo(most: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * most);
  }

  of<Entry>(entries: readonly Entry[]): Entry {
    const entry = entries[this.upTo(entries.length)];
    if (entry === undefined) throw new RangeError('There is none to choose.');
    return entry;
  }
}

const dates = Array.from({ length: 1_500 }, (_, days) => dateAfter('2024-06-01', days));
const daysOfDates = new Map(dates.map((date) => [date, daysSince(date)]));
const daysOf = (date: string): number => daysOfDates.get(date) ?? daysSince(date);
/** The date so many days after that on which played lives begin. */
const dateAt = (days: number): string => dates[days - daysOf('2024-06-01')] ?? '2030-01-01';

interface MovedLife {
  /** So many days later it began. */
  readonly days: number;
  /** Around which office. */
  readonly office?: number;
  /** All at this place. */
  readonly at?: string | undefined;
  /** So many of them. */
  readonly times?: number;
  /** From where, which played lives do not say. */
  readonly region?: string | undefined;
  /** Of which category, for played lives have few. */
  readonly category?: string | undefined;
}

/** Changes of lives elsewhere and at another time. */
const movedTo = (
  changes: readonly CellChange[],
  { days, office = 0, at, times = 1, region, category }: MovedLife,
): readonly CellChange[] =>
  changes.map(({ institution, day, adds }) => {
    const moved: Record<string, number> = {};
    for (const [name, count] of Object.entries(adds)) {
      const since = name.indexOf('.since.');
      const [subject, date] = [name.slice(0, since), name.slice(since + '.since.'.length)];
      const counted = splitCategoryFigure(name);
      if (counted !== undefined) {
        const figure = counted.figure.startsWith('sent')
          ? sentFrom(region)
          : (counted.figure as CategoryFigure);
        const named = nameOfCategoryFigure(category ?? counted.category, figure);
        moved[named] = (moved[named] ?? 0) + count * times;
        continue;
      }
      moved[since < 0 ? name : `${subject}.since.${dateAt(daysOf(date) + days)}`] = count * times;
      const channel = region === undefined ? -1 : name.indexOf('.channel.');
      if (channel > 0) moved[`${name.slice(0, channel)}.region.${region}`] = count * times;
    }
    return {
      institution: at ?? offices[(office + 131 * places.indexOf(institution)) % offices.length] ?? 'taifa',
      day: dateAt(daysOf(day) + days),
      adds: moved,
    };
  });

const sentFrom = (region: string | undefined): CategoryFigure =>
  region === undefined ? 'sent' : `sent.${region}`;

/** As many as the registry has. */
const categories = Array.from({ length: 32 }, (_, place) => `jambo-la-namba-${place}`);
const regions = Array.from({ length: 31 }, (_, place) => `mkoa-wa-${place}`);

/** A day of a year in which so many tickets come, at one place or in all the country. */
export class CountedYear {
  readonly today = '2026-12-31';
  readonly #lives: readonly (readonly PlayedEvent[])[];
  readonly #chance = new SameChance();
  readonly #items = new Map<string, { readonly key: Key; readonly kept: StoredFigures; item?: Item }>();
  readonly #lived = new Map<string, readonly CellChange[]>();
  #round = 0;

  constructor(lives: readonly (readonly PlayedEvent[])[]) {
    this.#lives = lives;
  }

  /** So many tickets on the last days, each with all that became of it until today. */
  passes(tickets: number, days: number, at?: string): void {
    const alike = new Map<string, MovedLife & { readonly life: number; times: number }>();
    for (let ticket = 0; ticket < tickets; ticket += 1) {
      const began = daysSince(this.today) - this.#chance.upTo(days);
      const office = at === undefined ? this.#chance.upTo(offices.length) : 0;
      const life = this.#chance.upTo(this.#lives.length);
      const name = [life, began, office].join(' ');
      const region = regions[(life + 7 * (began + 1_000)) % regions.length];
      const category = categories[(5 * life + 3 * (began + 1_000)) % categories.length];
      const known = alike.get(name) ?? { life, days: began, office, at, region, category, times: 0 };
      known.times += 1;
      alike.set(name, known);
    }
    const cells = new CountedCells();
    for (const { life, ...moved } of alike.values())
      for (const change of movedTo(this.#untilDay(life, daysSince(this.today) - moved.days), moved))
        cells.add(change);
    this.#add(cells.cells.map((cell) => ({ ...cell, adds: cells.figuresOf(cell) })));
  }

  /** What a life changed up to a day of it. */
  #untilDay(life: number, day: number): readonly CellChange[] {
    const events = (this.#lives[life] ?? []).filter(({ after }) => after <= day);
    const name = `${life} ${events.length}`;
    const known = this.#lived.get(name) ?? gathered(events.flatMap(({ changes }) => changes));
    this.#lived.set(name, known);
    return known;
  }

  /** An event today, of a ticket somewhere in the country. */
  anEvent(): PlayedEvent {
    const event = this.#chance.of(this.#chance.of(this.#lives));
    const days = daysSince(this.today) - event.after;
    const [region, category] = [this.#chance.of(regions), this.#chance.of(categories)];
    const office = this.#chance.upTo(offices.length);
    return { ...event, changes: movedTo(event.changes, { days, office, region, category }) };
  }

  /** A round: its write units, each item once, without where rounds stand. */
  write(changes: readonly CellChange[]): number {
    return this.#add(changes).reduce((sum, { name, before }) => {
      const { table } = unitsOfWrite('measures', before, this.#itemOf(name));
      return sum + table;
    }, 0);
  }

  /** Adds in a round, and names the items that it changes with what they were. */
  #add(changes: readonly CellChange[]): readonly { readonly name: string; readonly before?: Item }[] {
    this.#round += 1;
    const sums: BatchSums = { cells: changes, rolled: rollUp(changes, treeOfCountry, this.today) };
    return figureUpdatesOf(sums, this.today).flatMap((placed) => {
      const name = nameOfKey(placed.key);
      const known = this.#items.get(name)?.kept ?? readFiguresItem(undefined);
      const kept = figuresAfter(known, placed, { round: this.#round, treeDay: this.today });
      if (kept === undefined) return [];
      const before = this.#itemOf(name);
      this.#items.set(name, { key: placed.key, kept });
      return [{ name, ...(before !== undefined && { before }) }];
    });
  }

  /** The item as it is stored, which is packed when it is asked for: most of a year never are. */
  #itemOf(name: string): Item | undefined {
    const stored = this.#items.get(name);
    if (stored === undefined) return undefined;
    stored.item ??= newFiguresItem(stored.key, stored.kept);
    return stored.item;
  }

  /** Read units of a BatchGetItem, eventually consistent: half of one for each 4 KB of an item. */
  unitsToRead(keys: readonly Key[]): number {
    return keys.reduce((sum, key) => sum + Math.max(1, Math.ceil(this.sizeOf(key) / unitBytes)) / 2, 0);
  }

  /** Bytes of an item. */
  sizeOf(key: Key): number {
    const item = this.#itemOf(nameOfKey(key));
    return item === undefined ? 0 : itemSize(item);
  }
}

/** What half a read unit reads, in bytes. */
export const unitBytes = 4_096;
