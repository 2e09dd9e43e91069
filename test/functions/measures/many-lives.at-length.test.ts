import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { storedMeasures } from '../../../adapters/dynamodb/measures-record.ts';
import { dynamoMeasuresProjector } from '../../../adapters/dynamodb/measures-projector.ts';
import { dynamoRollUpStore } from '../../../adapters/dynamodb/roll-up-store.ts';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import {
  addUp,
  arrivals,
  departures,
  type Cell,
  type CountedFigures,
} from '../../../domain/analytics/measures/figures.ts';
import {
  apartByCategory,
  isCategoryStock,
  isSentFigure,
  weeklyCategoryFigures,
} from '../../../domain/analytics/measures/category-figures.ts';
import { isConfidentialCount } from '../../../domain/analytics/measures/confidential-count.ts';
import { CountedCells, wrongFigures } from '../../../domain/analytics/measures/recount.ts';
import type { RollUpStore } from '../../../domain/analytics/measures/batches.ts';
import type { MeasuresProjector } from '../../../domain/analytics/measures/measures.ts';
import { allTime, type Period } from '../../../domain/analytics/measures/roll-ups.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { withoutUndone } from '../../../domain/ticketing/tickets/history.ts';
import { TreeThroughTime } from '../../../domain/institutions/registry/tree-through-time.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import type { Calendar } from '../../../domain/foundation/time/calendar.ts';
import { dateAfter } from '../../../domain/foundation/time/months.ts';
import { mondayOf } from '../../../domain/foundation/time/weeks.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { Scheduler } from '../../builders/dynamodb/memory/scheduler.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { datesBetween, inTime, readAnswers, readDues, stocksAt } from '../../builders/measures-recount.ts';
import { aPolicy } from '../../builders/policy.ts';
import { perRun, timesAsOften } from '../../builders/runs.ts';
import { figuresByRollUp, underOn, type MovedNode } from '../../builders/roll-ups.ts';
import { emptyTables, tableNames } from '../../builders/system/tables.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { aPlay, playLife } from '../../builders/lives/played-life.ts';

/** As many as CI has time for; `npm run test:figures` has ten times as many. */
const tickets = perRun(2_000, 4_000 * timesAsOften);
const atOnce = 200;
/** So many times as many are told between two runs of rounds. */
const roundsEvery = 50;
const seed = 20_261_126;

interface LivedTicket {
  readonly events: readonly TicketEvent[];
  readonly calendars: ReadonlyMap<number, Calendar>;
}

function livesOf(policy = aPolicy()): readonly LivedTicket[] {
  return fc.sample(aPlay, { numRuns: tickets, seed }).map((play, place) => {
    const { random, calendars } = playLife(play, policy);
    const number = String(261_100_000_000 + place);
    return { events: random.life.events.map((event) => ({ ...event, number })), calendars };
  });
}

/** The numbers from 0 on, in an order of chance. */
function mixed(count: number): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  let state = seed;
  for (let last = count - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    [places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0];
  }
  return places;
}

/** Tells a keeper all of it, each event one to five times, all mixed, and again what a keeper that died did not hear. */
async function tells(
  measures: MeasuresProjector,
  lives: readonly LivedTicket[],
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const all = lives.flatMap((life, place) =>
    life.events.flatMap((event) =>
      Array.from({ length: 1 + ((place + event.version) % 5) }, () => ({ event, life })),
    ),
  );
  let waiting = mixed(all.length).flatMap((place) => all[place] ?? []);
  let died = 0;
  while (waiting.length > 0) {
    const again: typeof waiting = [];
    for (let start = 0; start < waiting.length; start += atOnce) {
      if (start % (atOnce * roundsEvery) === 0) await between();
      await Promise.all(
        waiting.slice(start, start + atOnce).map(async (told) => {
          try {
            await measures.apply(told.event, (version = 1) => {
              const calendar = told.life.calendars.get(version);
              if (calendar === undefined) throw new RangeError(`There is no calendar ${version}.`);
              return Promise.resolve(calendar);
            });
          } catch (error) {
            if (!(error instanceof StoreUnavailable)) throw error;
            died += 1;
            again.push(told);
          }
        }),
      );
    }
    waiting = again;
  }
  return died;
}

/** The five institutions of the lives, under two ministries and a region; two were moved, and with one of these a third. */
const movingTree: readonly MovedNode[] = [
  { id: 'taifa' },
  { id: 'wizara-moja', parent: 'taifa' },
  { id: 'wizara-mbili', parent: 'taifa' },
  {
    id: 'mkoa',
    parent: 'wizara-mbili',
    formerParents: [{ parent: 'wizara-moja', until: '2026-12-15T09:00:00Z' }],
  },
  { id: 'halmashauri', parent: 'mkoa' },
  { id: 'kituo', parent: 'halmashauri' },
  {
    id: 'maji',
    parent: 'mkoa',
    formerParents: [
      { parent: 'wizara-moja', until: '2026-12-01T09:00:00Z' },
      { parent: 'wizara-mbili', until: '2027-01-20T09:00:00Z' },
    ],
  },
  { id: 'umeme', parent: 'wizara-mbili' },
  { id: 'wizara', parent: 'taifa' },
];

/** Rounds of an operator's clock, which goes on by days from run to run. */
class Rounds {
  now: Instant = aTuesdayNoon;
  /** How often a run broke off. */
  died = 0;
  readonly #rollUpStore: RollUpStore;

  constructor(rollUpStore: RollUpStore) {
    this.#rollUpStore = rollUpStore;
  }

  /** Two runs beside each other, each again until it ends. */
  async run(): Promise<void> {
    await Promise.all([this.#one(), this.#one()]);
    this.now = plusSeconds(this.now, 2 * 86_400);
  }

  async #one(): Promise<void> {
    const registry = {
      calendar: () => Promise.resolve(aCalendar()),
      catalogue: () =>
        Promise.resolve({
          version: 1,
          institutions: movingTree.map((node) => anInstitution(node)),
          routing: [],
        }),
    };
    const ports = { rollUpStore: this.#rollUpStore, registry, now: () => this.now, settlingSeconds: 120 };
    const run = { log: aCapturedLog().log, millisecondsLeft: () => 60_000 };
    for (;;)
      try {
        await rollUpMeasures(ports, run);
        return;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        this.died += 1;
      }
  }
}

const isStock = (figure: string): boolean =>
  /^(open|in-progress|completed|(acknowledgement-)?overdue|paused)$/.test(nameIn(figure));
const isMove = (figure: string): boolean => /^moved\.(in|out)$/.test(nameIn(figure));
const isOfDay = (figure: string): boolean =>
  !/^(unanswered$|(since|(answered|left|heard|gone)-after|channel|openness|language|region|sign)\.)/.test(
    nameIn(figure),
  );
const onlyThose = (figures: CountedFigures, isMeant: (figure: string) => boolean): CountedFigures =>
  Object.fromEntries(Object.entries(figures).filter(([figure]) => isMeant(figure)));

/** What rounds added to each institution, each round once: of days long ago the table forgets most. */
class RememberedRollUps {
  readonly #known = new Map<
    string,
    Map<Period, { readonly round: number; readonly figures: CountedFigures }>
  >();

  remembers({ round }: { readonly round: number }, { rolled }: Parameters<RollUpStore['add']>[1]): void {
    for (const { institution, period, adds } of rolled) {
      const known =
        this.#known.get(institution) ?? new Map<Period, { round: number; figures: CountedFigures }>();
      this.#known.set(institution, known);
      const { figures, round: last } = known.get(period) ?? { figures: {}, round: 0 };
      if (last < round) known.set(period, { figures: addUp([figures, adds]), round });
    }
  }

  of(institution: string, period: Period): CountedFigures {
    return this.#known.get(institution)?.get(period)?.figures ?? {};
  }

  get changes() {
    return [...this.#known].flatMap(([institution, known]) =>
      [...known].map(([period, { figures: adds }]) => ({ institution, period, adds })),
    );
  }
}

/** A table of figures, which keepers and rounds reach by schedulers of their own. */
function aTable(now: () => Instant, keepers = new Scheduler(), ofRounds = new Scheduler()) {
  const database = emptyTables();
  const by = (scheduler: Scheduler) => ({
    client: database.client(scheduler),
    table: tableNames.measures,
    patience: impatience(),
  });
  const rolledUp = new RememberedRollUps();
  const store = dynamoRollUpStore(by(ofRounds));
  const rollUpStore: RollUpStore = {
    ...store,
    add: async (round, sums) => {
      await store.add(round, sums);
      rolledUp.remembers(round, sums);
    },
  };
  const counted = async (): Promise<CountedCells> => {
    const tree = new TreeThroughTime([], 'Africa/Dar_es_Salaam');
    return (await storedMeasures(by(new Scheduler()), await rollUpStore.progress(), tree)).cells;
  };
  return { measures: dynamoMeasuresProjector({ ...by(keepers), now }), rollUpStore, rolledUp, counted };
}

/** Of the figures of a cell those that a name lets through. */
function only(counted: CountedCells, isMeant: (figure: string) => boolean): CountedCells {
  const meant = new CountedCells();
  for (const cell of counted.cells) {
    const figures = Object.entries(counted.figuresOf(cell)).filter(([figure]) => isMeant(figure));
    meant.add({ ...cell, adds: Object.fromEntries(figures) });
  }
  return meant;
}

const nameIn = (figure: string): string => figure.replace(/^(kept\.)?[a-z]+\./, '');

const ofDates =
  /^(began|unanswered|(answered|left)-after\.\d+|acknowledged\.(in-time|late)|due\.(answered|late|escalated|apart))$/;
const ofStocks = /^(open|in-progress|completed|paused|(acknowledgement-)?overdue|since\..*)$/;
const ofAnswers = /^(settled\..*|finding\..*|set-aside\..*|appealed)$/;

describe(`what is counted of ${tickets} random lives, told one to five times, mixed, to keepers that die`, () => {
  let lives: readonly LivedTicket[];
  const scheduler = new Scheduler({
    seed,
    rates: { conflict: 0.02, throttled: 0.01, 'time-out': 0.01, 'time-out-after-commit': 0.01 },
  });
  // A round has a hundred calls: of one in three something breaks off.
  const ofRounds = new Scheduler({ seed, rates: { 'time-out': 0.002, 'time-out-after-commit': 0.002 } });
  const table = aTable(() => rounds.now, scheduler, ofRounds);
  const rounds: Rounds = new Rounds(table.rollUpStore);
  let counted: CountedCells;

  beforeAll(async () => {
    lives = livesOf();
    expect(await tells(table.measures, lives, () => rounds.run())).toBeGreaterThan(tickets / 20);
    scheduler.calm();
    expect(rounds.died).toBeGreaterThan(0);
    ofRounds.calm();
    rounds.now = '2027-06-01T09:00:00Z'; // after every date on which something is counted
    await rounds.run();
    rounds.now = plusSeconds(rounds.now, 31 * 86_400); // of a month that is over nothing waits
    await rounds.run();
    counted = await table.counted();
  });

  it('differs in no figure from what a person reads out of the histories', () => {
    const read = new CountedCells();
    for (const { events, calendars } of lives)
      for (const change of readDues(inTime(events), calendars)) read.add(change);

    expect(
      wrongFigures(
        only(counted, (figure) => ofDates.test(nameIn(figure))),
        read,
      ),
    ).toEqual([]);
  });

  it('says of answers what became of them, and of none twice', () => {
    const read = new CountedCells();
    for (const { events } of lives) for (const change of readAnswers(inTime(events))) read.add(change);
    expect(
      wrongFigures(
        only(counted, (figure) => ofAnswers.test(nameIn(figure))),
        read,
      ),
    ).toEqual([]);
  });

  it('has the stocks of every institution at the end of every tenth day', () => {
    const days = counted.cells.map(({ day }) => day).toSorted();
    // What was undone on the next day never was.
    const histories = lives.map((life) => inTime(withoutUndone(life).events));
    const dates = datesBetween(days[0] ?? '', days.at(-1) ?? '').filter((_, place) => place % 10 === 9);
    const stocks = only(counted, (figure) => ofStocks.test(nameIn(figure)));
    for (const date of dates) {
      const until = new Map<string, CountedFigures>();
      for (const cell of stocks.cells)
        if (cell.day <= date)
          until.set(cell.institution, addUp([until.get(cell.institution) ?? {}, stocks.figuresOf(cell)]));
      const standing = [...until].filter(([, figures]) => Object.keys(figures).length > 0);
      expect({ date, ...Object.fromEntries(standing) }).toEqual({
        date,
        ...Object.fromEntries(stocksAt(date, histories)),
      });
    }
    expect(dates.length).toBeGreaterThan(8);
  });

  it('adds up for every institution and day', () => {
    for (const cell of counted.cells) {
      const figures = Object.entries(counted.figuresOf(cell));
      const sumOf = (names: readonly string[]) =>
        figures.reduce((sum, [figure, count]) => sum + (names.includes(nameIn(figure)) ? count : 0), 0);
      expect({ cell, changed: sumOf(['open', 'in-progress']) }).toEqual({
        cell,
        changed: sumOf(arrivals) - sumOf(departures),
      });
    }
  });

  it('is rolled up for every institution and day as the tree was then, while two are moved', () => {
    const days = counted.cells.map(({ day }) => day).toSorted();
    const byPlace = Map.groupBy(counted.cells, ({ day }) => day);
    for (const { id } of movingTree) {
      let standing: CountedFigures = {};
      for (const day of datesBetween(days[0] ?? '', days.at(-1) ?? '')) {
        const under = underOn(movingTree, id, day);
        const figures = apartByCategory(table.rolledUp.of(id, day)).others;
        const cells = (byPlace.get(day) ?? []).filter(({ institution }) => under.has(institution));
        const summed = addUp(cells.map((cell) => apartByCategory(counted.figuresOf(cell)).others));
        const flows = (figure: string) => isOfDay(figure) && !isStock(figure) && !isMove(figure);
        expect({ id, day, ...onlyThose(figures, flows) }).toEqual({ id, day, ...onlyThose(summed, flows) });

        const sumOf = (names: readonly string[]) =>
          Object.entries(figures).reduce(
            (sum, [figure, count]) => sum + (names.includes(nameIn(figure)) ? count : 0),
            0,
          );
        expect({ id, day, changed: sumOf(['open', 'in-progress']) }).toEqual({
          id,
          day,
          changed: sumOf(arrivals) - sumOf(departures),
        });
        standing = addUp([standing, onlyThose(figures, isStock)]);
        if (day.endsWith('0'))
          expect({ id, day, ...standing }).toEqual({ id, day, ...stoodAt(counted, under, day) });
      }
      expect(onlyThose(table.rolledUp.of(id, allTime), isStock)).toEqual(standing);
    }
    expect((days.at(-1) ?? '') > '2027-01-25').toBe(true);
  });

  it('is rolled up by category for every institution and week, and stands by step as the tree then is', () => {
    const days = counted.cells.map(({ day }) => day).toSorted();
    const [first, last] = [mondayOf(days[0] ?? ''), days.at(-1) ?? ''];
    const sums = (cells: readonly Cell[], isMeant: (name: string) => boolean) =>
      addUp(cells.map((cell) => onlyThose(counted.figuresOf(cell), isMeant)));
    let sent = 0;
    for (const { id } of movingTree) {
      let overdue: CountedFigures = {};
      for (let week = first; week <= last; week = dateAfter(week, 7)) {
        const figures = apartByCategory(table.rolledUp.of(id, week)).ofCategories;
        const end = dateAfter(week, 6);
        const ofWeek = counted.cells.filter(
          ({ institution, day }) => mondayOf(day) === week && underOn(movingTree, id, day).has(institution),
        );
        expect({ id, week, ...onlyThose(figures, isSentFigure) }).toEqual({
          id,
          week,
          ...sums(ofWeek, isSentFigure),
        });
        if (id === 'taifa')
          sent += Object.values(onlyThose(figures, isSentFigure)).reduce((a, b) => a + b, 0);
        overdue = addUp([overdue, onlyThose(figures, (name) => !isSentFigure(name))]);
        const under = underOn(movingTree, id, end);
        const until = counted.cells.filter(({ institution, day }) => day <= end && under.has(institution));
        expect({ id, week, ...overdue }).toEqual({
          id,
          week,
          ...onlyThose(weeklyCategoryFigures(sums(until, isCategoryStock)), (name) => !isSentFigure(name)),
        });
      }
      const under = underOn(movingTree, id, last);
      const all = counted.cells.filter(({ institution }) => under.has(institution));
      expect(apartByCategory(table.rolledUp.of(id, allTime)).ofCategories).toEqual(
        sums(all, isCategoryStock),
      );
    }
    const notKept = lives.filter(({ events }) => {
      const last = inTime(events).at(-1);
      return last !== undefined && !isConfidentialCount(last);
    });
    expect(sent).toBe(notKept.length);
  });

  it('is the same after a full replay into nothing, and after one over all that is there', async () => {
    const anew = aTable(() => rounds.now);
    for (const { events, calendars } of lives)
      for (const event of events)
        await anew.measures.apply(event, (version = 1) =>
          Promise.resolve(calendars.get(version) ?? fail(version)),
        );
    expect(wrongFigures(await anew.counted(), counted)).toEqual([]);
    const later = new Rounds(anew.rollUpStore);
    later.now = plusSeconds(rounds.now, 31 * 86_400); // of a month that is over nothing waits
    await later.run();
    expect(figuresByRollUp(anew.rolledUp.changes)).toEqual(figuresByRollUp(table.rolledUp.changes));

    await tells(table.measures, lives);
    expect(wrongFigures(await table.counted(), counted)).toEqual([]);
  });
});

/** The stocks of institutions at the end of a day. */
const stoodAt = (counted: CountedCells, under: ReadonlySet<string>, day: string): CountedFigures =>
  onlyThose(
    addUp(
      counted.cells
        .filter((cell) => cell.day <= day && under.has(cell.institution))
        .map((cell) => counted.figuresOf(cell)),
    ),
    isStock,
  );

function fail(version: number): never {
  throw new RangeError(`There is no calendar ${version}.`);
}
