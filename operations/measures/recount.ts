import { isDeepStrictEqual } from 'node:util';
import {
  beforeBatches,
  correctFigures,
  correctMeasuredTicket,
  countedHistories,
  storedMeasures,
  type StoredMeasures,
} from '../../adapters/dynamodb/measures-record.ts';
import type { DynamoTable } from '../../adapters/dynamodb/engine/table.ts';
import { dynamoRollUpStore } from '../../adapters/dynamodb/roll-up-store.ts';
import type { ItemMacs } from '../../adapters/dynamodb/registry/authentic-items.ts';
import { dynamoRegistry } from '../../adapters/dynamodb/registry/registry.ts';
import { withWholePlace } from '../../domain/ticketing/tickets/with-whole-place.ts';
import { gathered } from '../../domain/analytics/measures/figures.ts';
import { calendarsFor, type Calendars } from '../../domain/analytics/measures/apply-to-measures.ts';
import type { MeasuredTicket } from '../../domain/analytics/measures/measured-ticket.ts';
import {
  CountedCells,
  recountTicket,
  wrongFigures,
  type WrongFigure,
} from '../../domain/analytics/measures/recount.ts';
import { stillRetained, trendsOf } from '../../domain/analytics/measures/retained-figures.ts';
import { rollUp } from '../../domain/analytics/measures/roll-ups.ts';
import type { BatchProgress } from '../../domain/analytics/measures/batches.ts';
import { wholeTreeOf } from '../../domain/institutions/registry/catalogue.ts';
import { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { neutralOffice } from '../../words/neutral-office.ts';
import type { RecountTables } from './arguments.ts';

/** What differs between the histories of tickets and what is stored of them. */
export interface Recounting {
  readonly tickets: number;
  readonly events: number;
  readonly figures: number;
  /** The numbers of tickets of which measures know something else than their history. */
  readonly misheard: readonly string[];
  readonly wrong: readonly WrongFigure[];
  /**
   * Sums of what lies under an institution that are not what its figures say; the day of each is its period. Absent: rounds
   * began or ended meanwhile, or what stands was being moved by the tree of another date, and nobody can say.
   */
  readonly wrongSums?: readonly WrongFigure[];
  /** Wrong figures of months as a trend has them, stored beside stocks. */
  readonly wrongTrends?: readonly WrongFigure[];
}

interface Counted {
  readonly tickets: ReadonlyMap<string, MeasuredTicket>;
  readonly events: number;
  readonly cells: CountedCells;
}

/** A comparison, with what was compared. */
interface Compared {
  readonly found: Recounting;
  readonly counted: Counted;
  readonly stored: StoredMeasures;
  readonly rounds: BatchProgress | undefined;
}

/** Whether anything was put right. `batch-at-work`: roll-ups were under way, or broke off, and nothing was written. */
export type Repair = 'repaired' | 'batch-at-work';

/** Sums and trends that differ. Before the first round there are none. */
function wrongSumsIn(
  { cells }: Counted,
  { rollUps, trends }: StoredMeasures,
  rounds: BatchProgress | undefined,
  tree: TreeThroughTime,
): Required<Pick<Recounting, 'wrongSums' | 'wrongTrends'>> {
  if (rounds === undefined) return { wrongSums: [], wrongTrends: [] };
  const { treeDay } = rounds;
  const counted = cells.cells.map((cell) => ({ ...cell, adds: cells.figuresOf(cell) }));
  const recounted = new CountedCells();
  for (const { period, ...change } of rollUp(counted, tree, treeDay))
    recounted.add({ ...change, day: period });
  return {
    wrongSums: wrongFigures(stillRetained(rollUps, treeDay), stillRetained(recounted, treeDay)),
    wrongTrends: wrongFigures(trendsOf(trends, treeDay), trendsOf(recounted, treeDay)),
  };
}

/** A stage whose figures are counted anew. */
export class Recounter {
  readonly #client: DynamoTable['client'];
  readonly #tables: RecountTables;
  readonly #macs: ItemMacs;
  readonly #calendars = new Map<number | undefined, Calendar>();

  constructor(client: DynamoTable['client'], tables: RecountTables, macs: ItemMacs) {
    this.#client = client;
    this.#macs = macs;
    this.#tables = tables;
  }

  /**
   * Compares what readers see with a recount, also while a batch of roll-ups is at work or where one broke off. What happens
   * meanwhile may look like a difference.
   */
  async compare(): Promise<Recounting> {
    return (await this.#compared()).found;
  }

  async #compared(): Promise<Compared> {
    const counted = await this.#count();
    const tree = await this.#tree();
    const rounds = await this.#rounds();
    const stored = await storedMeasures(this.#measures, rounds, tree);
    const isSteady = (await this.#rounds())?.revision === rounds?.revision;
    const isTurning = rounds?.working?.what === 'turn'; // what stands lies partly by the tree of one date, partly by that of another
    const found = {
      tickets: counted.tickets.size,
      events: counted.events,
      figures: counted.cells.cells.reduce(
        (sum, cell) => sum + Object.keys(counted.cells.figuresOf(cell)).length,
        0,
      ),
      misheard: misheardIn(counted, stored),
      wrong: isSteady ? wrongFigures(stored.cells, counted.cells) : [],
      ...(isSteady && !isTurning && wrongSumsIn(counted, stored, rounds, tree)),
    };
    return { found, counted, stored, rounds };
  }

  /**
   * Puts right what `compare` found and finds once more: what only looked wrong while something happened is left alone.
   * An event that is heard meanwhile is left to the next one. While a batch is at work, or where one broke off, nothing is
   * written: what of its figures lies in which items would be overwritten or added twice.
   */
  async repair(found: Recounting): Promise<Repair> {
    if ((await this.#rounds())?.working !== undefined) return 'batch-at-work';
    const { found: again, counted, stored, rounds } = await this.#compared();
    const now = await this.#rounds();
    if (now?.working !== undefined || now?.revision !== rounds?.revision) return 'batch-at-work';
    const misheard = found.misheard.filter((number) => again.misheard.includes(number));
    for (const number of misheard) {
      const measured = counted.tickets.get(number);
      if (measured === undefined) continue;
      await correctMeasuredTicket(
        this.#measures,
        number,
        { measured, early: [] },
        stored.hearings.get(number)?.revision ?? 0,
      );
    }
    const missing = {
      cells: correctionsOf(foundTwice(found.wrong, again.wrong)),
      rollUps: correctionsOf(foundTwice(found.wrongSums ?? [], again.wrongSums ?? [])),
      trends: correctionsOf(foundTwice(found.wrongTrends ?? [], again.wrongTrends ?? [])),
    };
    await correctFigures(this.#measures, missing, rounds?.treeDay ?? beforeBatches);
    return 'repaired';
  }

  async #tree(): Promise<TreeThroughTime> {
    const registry = this.#registry;
    const { timeZone } = await registry.calendar();
    return new TreeThroughTime(wholeTreeOf(await registry.catalogue()), timeZone);
  }

  get #measures() {
    return { client: this.#client, table: this.#tables.measures };
  }

  #rounds() {
    return dynamoRollUpStore(this.#measures).progress();
  }

  get #registry() {
    return dynamoRegistry({
      client: this.#client,
      table: this.#tables.registry,
      macs: this.#macs,
      neutral: neutralOffice,
    });
  }

  async #count(): Promise<Counted> {
    const tickets = new Map<string, MeasuredTicket>();
    const cells = new CountedCells();
    let events = 0;
    for await (const stored of countedHistories({ client: this.#client, table: this.#tables.tickets })) {
      const history = await Promise.all(stored.map((event) => withWholePlace(event, this.#registry)));
      const { measured, changes } = recountTicket(history, await this.#calendarsOf(history));
      const [first] = history;
      if (measured !== undefined && first !== undefined) tickets.set(first.number, measured);
      changes.forEach((change) => {
        cells.add(change);
      });
      events += history.length;
    }
    return { tickets, events, cells };
  }

  async #calendarsOf(history: readonly TicketEvent[]): Promise<Calendars> {
    const registry = this.#registry;
    for (const version of history.flatMap((event) => calendarsFor({ early: [] }, event)))
      if (!this.#calendars.has(version))
        this.#calendars.set(
          version,
          await (version === undefined ? registry.calendar() : registry.calendarOf(version)),
        );
    return this.#calendars;
  }
}

const nameOfWrong = ({ day, institution, figure, stored, recounted }: WrongFigure): string =>
  [day, institution, figure, recounted - stored].join(' ');

const foundTwice = (
  first: readonly WrongFigure[],
  second: readonly WrongFigure[],
): readonly WrongFigure[] => {
  const names = new Set(second.map(nameOfWrong));
  return first.filter((figure) => names.has(nameOfWrong(figure)));
};

const correctionsOf = (wrong: readonly WrongFigure[]) =>
  gathered(
    wrong.map(({ institution, day, figure, stored, recounted }) => ({
      institution,
      day,
      adds: { [figure]: recounted - stored },
    })),
  );

function misheardIn({ tickets }: Counted, { hearings }: StoredMeasures): readonly string[] {
  return [...tickets]
    .filter(([number, measured]) => {
      const heard = hearings.get(number);
      return heard === undefined || heard.early.length > 0 || !isDeepStrictEqual(heard.measured, measured);
    })
    .map(([number]) => number);
}
