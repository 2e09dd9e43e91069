import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryMeasures } from '../../../adapters/memory/measures.ts';
import { Scheduler } from '../../../adapters/memory/scheduler.ts';
import { addUp, arrivals, departures, type CountedFigures } from '../../../domain/measures/figures.ts';
import { CountedCells, wrongFigures } from '../../../domain/measures/recount.ts';
import type { TicketEvent } from '../../../domain/tickets/event.ts';
import { StoreUnavailable } from '../../../domain/tickets/ticket-store.ts';
import type { Calendar } from '../../../domain/time/calendar.ts';
import { datesBetween, inTime, readDues, stocksAt } from '../../builders/measures-recount.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aPlay, playLife } from '../../domain/lives/played-life.ts';

const tickets = 20_000;
const atOnce = 200;
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
async function tells(measures: MemoryMeasures, lives: readonly LivedTicket[]): Promise<number> {
  const all = lives.flatMap((life, place) =>
    life.events.flatMap((event) =>
      Array.from({ length: 1 + ((place + event.version) % 5) }, () => ({ event, life })),
    ),
  );
  let waiting = mixed(all.length).flatMap((place) => all[place] ?? []);
  let died = 0;
  while (waiting.length > 0) {
    const again: typeof waiting = [];
    for (let start = 0; start < waiting.length; start += atOnce)
      await Promise.all(
        waiting.slice(start, start + atOnce).map(async (told) => {
          try {
            await measures.hear(told.event, (version = 1) => {
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
    waiting = again;
  }
  return died;
}

async function countedIn(measures: MemoryMeasures): Promise<CountedCells> {
  const counted = new CountedCells();
  for (const cell of measures.cells) counted.add({ ...cell, adds: await measures.ofCell(cell) });
  return counted;
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
const ofStocks = /^(open|in-progress|completed|paused|overdue|since\..*)$/;

describe(`what is counted of ${tickets} random lives, told one to five times, mixed, to keepers that die`, () => {
  let lives: readonly LivedTicket[];
  const scheduler = new Scheduler({
    seed,
    rates: { conflict: 0.02, throttled: 0.01, 'time-out': 0.01, 'time-out-after-commit': 0.01 },
  });
  const measures = new MemoryMeasures(scheduler);
  let counted: CountedCells;

  beforeAll(async () => {
    lives = livesOf();
    expect(await tells(measures, lives)).toBeGreaterThan(1_000);
    scheduler.calm();
    counted = await countedIn(measures);
  }, 600_000);

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
  }, 300_000);

  it('has the stocks of every institution at the end of every tenth day', () => {
    const days = counted.cells.map(({ day }) => day).toSorted();
    const histories = lives.map(({ events }) => inTime(events));
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
  }, 300_000);

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

  it('is the same after a full replay into nothing, and after one over all that is there', async () => {
    const anew = new MemoryMeasures();
    for (const { events, calendars } of lives)
      for (const event of events)
        await anew.hear(event, (version = 1) => Promise.resolve(calendars.get(version) ?? fail(version)));
    expect(wrongFigures(await countedIn(anew), counted)).toEqual([]);

    await tells(measures, lives);
    expect(wrongFigures(await countedIn(measures), counted)).toEqual([]);
  }, 600_000);
});

function fail(version: number): never {
  throw new RangeError(`There is no calendar ${version}.`);
}
