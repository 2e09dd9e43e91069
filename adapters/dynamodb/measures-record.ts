import { PutCommand, ScanCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb';
import { readableFigures, type CellChange } from '../../domain/analytics/measures/figures.ts';
import type { BufferedTicket } from '../../domain/analytics/measures/measured-ticket.ts';
import { allTime } from '../../domain/analytics/measures/roll-ups.ts';
import { CountedCells } from '../../domain/analytics/measures/recount.ts';
import {
  cellsMissingAfter,
  missingAfter,
  type RecentChanges,
  type BatchProgress,
} from '../../domain/analytics/measures/batches.ts';
import type { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { isSmokeTicket } from '../../domain/ticketing/tickets/smoke-ticket.ts';
import { addFigures } from './add-figures.ts';
import { ifStill } from './engine/if-still.ts';
import { readChanges } from './items/change-item.ts';
import { readEvent } from './items/event-item.ts';
import { readFiguresItem, type StoredFigures } from './items/figures-item.ts';
import { readMeasuredTicketItem, type StoredProjection } from './items/measured-ticket-item.ts';
import { measureKeys, ticketKeys, type Key } from './engine/keys.ts';
import { putMeasuredTicket } from './measures-projector.ts';
import {
  addedTo,
  cellsIn,
  nameOfKey,
  figureUpdatesOf,
  datedStocks,
  rolledPeriods,
  trendOfMonths,
  type FigureUpdate,
} from './figure-updates.ts';
import { recentIn } from './recent-changes.ts';
import type { Item } from './engine/read-item.ts';
import { patience } from './engine/retry.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** All items of these entities, a page after the other, as the table has them. For operators: no request scans. */
async function* scanned(
  { client, table }: DynamoTable,
  entities: readonly string[],
): AsyncGenerator<Item, void> {
  const values = Object.fromEntries(entities.map((entity, place) => [`:e${place}`, entity]));
  let page: ScanCommandOutput | undefined;
  do {
    const command = new ScanCommand({
      TableName: table,
      ConsistentRead: true,
      FilterExpression: `#entity IN (${Object.keys(values).join(', ')})`,
      ExpressionAttributeNames: { '#entity': 'entity' },
      ExpressionAttributeValues: values,
      ExclusiveStartKey: page?.LastEvaluatedKey,
    });
    page = await reachingStore(() => client.send(command));
    yield* page.Items ?? [];
  } while (page.LastEvaluatedKey !== undefined);
}

/**
 * Reads the history of every ticket that counts, in order, out of the table `tickets`: a ticket is one partition, whose items come
 * together. Smoke tickets are passed over, as the queue of the measures passes them over. Throws `StoreUnavailable`.
 */
export async function* countedHistories(tickets: DynamoTable): AsyncGenerator<readonly TicketEvent[], void> {
  let events: TicketEvent[] = [];
  for await (const item of scanned(tickets, ['event'])) {
    const event = readEvent(item);
    if (isSmokeTicket(event.number)) continue;
    if (events[0] !== undefined && events[0].number !== event.number) {
      yield events;
      events = [];
    }
    events.push(event);
  }
  if (events.length > 0) yield events;
}

/** All that lies in the table `measures`, as readers see it: each item with what it lacks, without figures of a later release. */
export interface StoredMeasures {
  /** What was counted at each institution itself. */
  readonly cells: CountedCells;
  /** What is rolled up; the day of each is its period. */
  readonly rollUps: CountedCells;
  /** The trend of months, which lies beside what stands: what a month has, once more. */
  readonly trends: CountedCells;
  /** By the numbers of tickets. */
  readonly hearings: ReadonlyMap<string, StoredProjection>;
}

interface StoredItem extends StoredFigures {
  readonly key: Key;
}

/** Before any batch: whatever there is belongs to a later date. */
export const beforeBatches = '1970-01-01';

/** What the items of figures lack that were last in a batch of this number, as readers find it (`dynamoRollUps`). */
function lackingAfter(
  round: number,
  recent: RecentChanges,
  tree: TreeThroughTime | undefined,
): ReadonlyMap<string, FigureUpdate> {
  const cells = cellsMissingAfter(recent, round);
  const rolled = tree === undefined ? [] : missingAfter(recent, round, tree);
  const places = figureUpdatesOf({ cells, rolled }, recent.treeDay);
  return new Map(places.map((placed) => [nameOfKey(placed.key), placed]));
}

/** Each item with what it lacks, and those that are not there yet. */
function asRead(
  items: readonly StoredItem[],
  recent: RecentChanges,
  tree: TreeThroughTime | undefined,
): readonly FigureUpdate[] {
  const older = lackingAfter(0, recent, tree);
  const newest = lackingAfter(recent.round, recent, tree);
  const known = new Set(items.map(({ key }) => nameOfKey(key)));
  const absent = [...older.values()].filter(({ key }) => !known.has(nameOfKey(key)));
  const whole = items.map(({ key, round, figures }) => {
    const lacking = (round < recent.round ? older : newest).get(nameOfKey(key))?.adds ?? new Map();
    return { key, adds: addedTo(key, figures, lacking, recent.treeDay) };
  });
  return [...whole, ...absent];
}

/** Reads all of it, with what batches have still to add as they stand. */
export async function storedMeasures(
  measures: DynamoTable,
  rounds: BatchProgress | undefined,
  tree: TreeThroughTime,
): Promise<StoredMeasures> {
  const [cells, rollUps, trends] = [new CountedCells(), new CountedCells(), new CountedCells()];
  const hearings = new Map<string, StoredProjection>();
  const items: StoredItem[] = [];
  const listed: Parameters<typeof recentIn>[1][number][] = [];
  const reading: Readonly<Record<string, (item: Item, partition: string, place: string) => void>> = {
    figures: (item, PK, SK) => {
      items.push({ key: { PK, SK }, ...readFiguresItem(item) });
    },
    'measured-ticket': (item, partition) => {
      hearings.set(ticketKeys.numberIn(partition), readMeasuredTicketItem(item));
    },
    'counted-change': (item, partition, place) => {
      listed.push({ place, isFirst: partition === measureKeys.changes(0), changes: readChanges(item) });
    },
  };
  for await (const item of scanned(measures, Object.keys(reading)))
    reading[String(item['entity'])]?.(item, String(item['PK']), String(item['SK']));

  const recent = { ...recentIn(rounds, listed), treeDay: rounds?.treeDay ?? beforeBatches };
  for (const { key, adds } of asRead(items, recent, rounds && tree)) {
    const figures = new Map([...adds].map(([period, counted]) => [period, readableFigures(counted)]));
    const institution = measureKeys.institutionIn(key.PK);
    if (key.SK === 'NOW') {
      rollUps.add({ institution, day: allTime, adds: datedStocks(figures) });
      for (const [day, adds] of trendOfMonths(figures)) trends.add({ institution, day, adds });
    } else if (key.SK.startsWith(measureKeys.itselfInMonths))
      for (const cell of cellsIn(institution, figures)) cells.add(cell);
    else for (const [day, adds] of rolledPeriods(figures)) rollUps.add({ institution, day, adds });
  }
  return { cells, rollUps, trends, hearings };
}

/** What a recount found missing, by where it lies. The day of what is rolled up is its period. */
export interface MissingFigures {
  readonly cells: readonly CellChange[];
  readonly rollUps: readonly CellChange[];
  readonly trends: readonly CellChange[];
}

const isOfMonth = (period: string): boolean => period.length === 'YYYY-MM'.length;

/** Adds to figures what a recount found missing there. */
export async function correctFigures(
  measures: DynamoTable,
  { cells, rollUps, trends }: MissingFigures,
  treeDay: string,
): Promise<void> {
  const rolled = rollUps.map(({ day: period, ...change }) => ({ ...change, period }));
  const places = [
    // The trend of a month was compared on its own.
    ...figureUpdatesOf({ cells, rolled }, treeDay).map((placed) =>
      placed.key.SK === 'NOW'
        ? { ...placed, adds: new Map([...placed.adds].filter(([period]) => !isOfMonth(period))) }
        : placed,
    ),
    ...trends.map(({ institution, day: month, adds }) => ({
      key: measureKeys.now(institution),
      adds: new Map([[month, adds]]),
    })),
  ];
  for (const placed of places) await addFigures({ ...measures, patience }, placed, { treeDay });
}

/** Puts what is known of a ticket right. False: an event of it was heard meanwhile, and nothing was written. */
export const correctMeasuredTicket = (
  { client, table }: DynamoTable,
  number: string,
  heard: BufferedTicket,
  revision: number,
): Promise<boolean> =>
  ifStill(() => client.send(new PutCommand(putMeasuredTicket(table, number, heard, revision))));
