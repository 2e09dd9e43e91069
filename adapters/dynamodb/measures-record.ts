import { PutCommand, ScanCommand, UpdateCommand, type ScanCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { CellChange } from '../../domain/measures/figures.ts';
import type { HeardTicket } from '../../domain/measures/measured-ticket.ts';
import { allTime } from '../../domain/measures/roll-ups.ts';
import { CountedCells } from '../../domain/measures/recount.ts';
import type { RoundsStanding } from '../../domain/measures/rounds.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { addFigures } from './add-figures.ts';
import { ifStill } from './if-still.ts';
import { readChanges } from './items/change-item.ts';
import { figuresIn } from './items/count-item.ts';
import { eventItem } from './items/event-item.ts';
import { readFigures } from './items/figure-names.ts';
import { heardTicketItem } from './items/heard-ticket-item.ts';
import { isWaitingItem, portionsOf, rolledFigures, storedRollUp } from './items/roll-up-item.ts';
import { roundsItem } from './items/rounds-item.ts';
import { measureKeys, ticketKeys } from './keys.ts';
import { addToDay, putHeard } from './measures-keeper.ts';
import { readItem, type Item } from './read-item.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

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

/** The history of every ticket, in order, out of the table `tickets`: a ticket is one partition, whose items come together. */
export async function* everyHistory(tickets: DynamoTable): AsyncGenerator<readonly TicketEvent[], void> {
  let events: TicketEvent[] = [];
  for await (const item of scanned(tickets, ['event'])) {
    const event = readItem(eventItem, item);
    if (events[0] !== undefined && events[0].number !== event.number) {
      yield events;
      events = [];
    }
    events.push(event);
  }
  if (events.length > 0) yield events;
}

/** What measures know of a ticket, and which write of it that was. */
export type StoredHearing = HeardTicket & { readonly revision: number };

/** All that lies in the table `measures`. */
export interface StoredMeasures {
  readonly cells: CountedCells;
  /** What is rolled up; the day of each is its period. */
  readonly rollUps: CountedCells;
  /** What rounds have still to roll up. */
  readonly listed: readonly CellChange[];
  /** Undefined: no round ever began. */
  readonly rounds: RoundsStanding | undefined;
  /** By the numbers of tickets. */
  readonly hearings: ReadonlyMap<string, StoredHearing>;
}

export async function storedMeasures(measures: DynamoTable): Promise<StoredMeasures> {
  const cells = new CountedCells();
  const rollUps = new CountedCells();
  const hearings = new Map<string, StoredHearing>();
  const listed: { readonly place: string; readonly changes: readonly CellChange[] }[] = [];
  let rounds: RoundsStanding | undefined;
  const reading: Readonly<Record<string, (item: Item, partition: string, place: string) => void>> = {
    'measured-day': (item, partition, place) => {
      cells.add({ ...measureKeys.cellAt(partition, place), adds: readFigures(figuresIn(item)) });
    },
    'heard-ticket': (item, partition) => {
      hearings.set(ticketKeys.numberIn(partition), readItem(heardTicketItem, item));
    },
    'roll-up': (item, partition, place) => {
      const { institution, period } = measureKeys.rollUpAt(partition, place);
      const day = isWaitingItem(item) ? allTime : period;
      rollUps.add({ institution, day, adds: rolledFigures(item) });
    },
    'measures-change': (item, _, place) => {
      listed.push({ place, changes: readChanges(item) });
    },
    rounds: (item) => {
      rounds = readItem(roundsItem, item);
    },
  };
  for await (const item of scanned(measures, Object.keys(reading)))
    reading[String(item['entity'])]?.(item, String(item['PK']), String(item['SK']));
  const upTo = rounds?.upTo ?? '';
  const waiting = listed.filter(({ place }) => place >= upTo).flatMap(({ changes }) => changes);
  return { cells, rollUps, hearings, listed: waiting, rounds };
}

/** Adds to a day what a recount found missing there. */
export async function correctDay({ client, table }: DynamoTable, change: CellChange): Promise<void> {
  for (const update of addToDay(table, change, ''))
    await reachingStore(() => client.send(new UpdateCommand(update)));
}

/** Adds to what is rolled up what a recount found missing there. Its day is the period. */
export async function correctRollUp(
  { client, table }: DynamoTable,
  { institution, day: period, adds }: CellChange,
): Promise<void> {
  for (const { key, stored } of storedRollUp({ institution, period }, adds))
    for (const portion of portionsOf(stored)) {
      const update = addFigures({ TableName: table, Key: key, entity: 'roll-up' }, portion);
      await reachingStore(() => client.send(new UpdateCommand(update)));
    }
}

/** Puts what is known of a ticket right. False: an event of it was heard meanwhile, and nothing was written. */
export const correctHearing = (
  { client, table }: DynamoTable,
  number: string,
  heard: HeardTicket,
  revision: number,
): Promise<boolean> => ifStill(() => client.send(new PutCommand(putHeard(table, number, heard, revision))));
