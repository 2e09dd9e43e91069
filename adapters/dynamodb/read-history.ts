import { QueryCommand, type DynamoDBDocumentClient, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { StateFieldError } from '../../domain/ticketing/tickets/verified-state.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { eventsPerSnapshot, historySince } from '../../domain/ticketing/tickets/snapshot.ts';
import {
  CorruptItem,
  eventsPerPage,
  type StateAlarm,
  type HistoryPage,
  type TicketFile,
  type TicketHistory,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import type { LostText } from '../../domain/ticketing/tickets/lost-text.ts';
import { submissionIn } from '../../domain/ticketing/tickets/history.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import { readVerifiedState } from './verified-state.ts';
import { partsAsWritten, textsAsSent } from './as-written.ts';
import { attachmentEntities, attachmentItem } from './items/attachment-item.ts';
import { readEvent } from './items/event-item.ts';
import { readSnapshot } from './items/snapshot-item.ts';
import { ticketKeys } from './engine/keys.ts';
import { queryAll, queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Beside the events: head and snapshot. */
const besideEvents = 2;
/** The submission's texts, those of a page, and a few that end the partition of a young ticket at once. */
const itemsAtOnce = eventsPerPage + 4;

const versionOf = (item: Item): number => Number(item['version']);

/** What a ticket's partition holds of a kind, as each item says. Kinds of a newer release are left alone. */
const ofKind = (items: readonly Item[], entity: string): readonly Item[] =>
  items.filter((item) => item['entity'] === entity);

const between = (table: string, number: string, first: string, last: string): QueryCommandInput => ({
  TableName: table,
  KeyConditionExpression: 'PK = :ticket AND SK BETWEEN :first AND :last',
  ExpressionAttributeValues: { ':ticket': ticketKeys.partition(number), ':first': first, ':last': last },
  ConsistentRead: true,
});

/**
 * Head, snapshot and at least the newest `limit` events, the newest first: as far back as the snapshot does not
 * reach, which is further than `limit` only of tickets that have none yet.
 */
async function newestItems(
  client: DynamoDBDocumentClient,
  table: string,
  number: string,
  limit: number,
): Promise<readonly Item[]> {
  const { SK: head } = ticketKeys.head(number);
  const newestFirst = {
    ...between(table, number, ticketKeys.eventPrefix, head),
    ScanIndexForward: false,
    Limit: limit + besideEvents,
  };
  const items: Item[] = [];
  let events = 0;
  let reached = 0;
  for await (const item of queryAll(client, newestFirst)) {
    items.push(item);
    if (item['entity'] === 'snapshot') reached = versionOf(item);
    if (item['entity'] !== 'event') continue;
    events += 1;
    if (events >= limit && versionOf(item) <= reached + 1) break;
  }
  return items;
}

const eventsIn = (items: readonly Item[]): readonly TicketEvent[] =>
  ofKind(items, 'event')
    .map(readEvent)
    .toSorted((a, b) => a.version - b.version);

/** The events, and what was written with them: each by its key, whatever its item says. The submission's texts lie apart. */
function pageOf(events: readonly TicketEvent[], texts: readonly Item[]): HistoryPage {
  const written = new Map<number, WrittenParts | LostText>();
  for (const event of events) {
    if (event.type === 'submit') continue;
    const { SK } = ticketKeys.written(event.number, event.version);
    const words = partsAsWritten(
      event,
      texts.find((item) => item['SK'] === SK),
    );
    if (words !== undefined) written.set(event.version, words);
  }
  return { events, written };
}

interface Held<Content> {
  readonly content: Content;
  readonly fields: readonly StateFieldError[];
}

function historyIn(items: readonly Item[], number: string): Held<TicketHistory> {
  const { SK } = ticketKeys.head(number);
  const head = items.find((item) => item['SK'] === SK);
  if (head === undefined) throw new CorruptItem('A ticket lacks its head.');
  const [snapshot] = ofKind(items, 'snapshot');
  const events = historySince(snapshot && readSnapshot(snapshot), eventsIn(items));
  const newest = ofKind(items, 'event')
    .toSorted((a, b) => versionOf(a) - versionOf(b))
    .at(-1);
  const { fields, ...held } = readVerifiedState({ head, events, newest });
  return { content: { ...held, events }, fields };
}

/** Head and events may be read on both sides of a write: then they differ, and another look tells. */
async function heldTwice<Content>(
  number: string,
  alarm: StateAlarm,
  read: () => Promise<Held<Content> | undefined>,
): Promise<Content | undefined> {
  const first = await read();
  if (first === undefined || first.fields.length === 0) return first?.content;
  const again = await read();
  if (again !== undefined && again.fields.length > 0) alarm({ number, fields: again.fields });
  return again?.content;
}

/** Where a ticket is read from, and the alarm for state that does not match its events. */
export interface ReadingTicket {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly alarm: StateAlarm;
}

export const readHistory = (
  { client, table, alarm }: ReadingTicket,
  number: string,
): Promise<TicketHistory | undefined> =>
  heldTwice(number, alarm, async () => {
    const items = await newestItems(client, table, number, eventsPerSnapshot);
    return items.length === 0 ? undefined : historyIn(items, number);
  });

/** Reads ticket state with the newest event that verifies it. */
export const readTicketState = (
  { client, table, alarm }: ReadingTicket,
  number: string,
): Promise<Ticket | undefined> =>
  heldTwice(number, alarm, async () => {
    const items = await queryItemsAtOnce(client, {
      ...between(table, number, ticketKeys.eventPrefix, ticketKeys.head(number).SK),
      ScanIndexForward: false,
      Limit: 1 + besideEvents,
    });
    if (items.length === 0) return undefined;
    const { content, fields } = historyIn(items, number);
    return { content: content.ticket, fields };
  });

async function queryItemsAtOnce(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): Promise<readonly Item[]> {
  const { Items: items = [] } = await reachingStore(() => client.send(new QueryCommand(input)));
  return items;
}

/** The end of a ticket's partition: its texts, the newest first, and of a young one all that lies before them. */
async function lastItems(client: DynamoDBDocumentClient, table: string, number: string) {
  const command = new QueryCommand({
    TableName: table,
    KeyConditionExpression: 'PK = :ticket',
    ExpressionAttributeValues: { ':ticket': ticketKeys.partition(number) },
    ConsistentRead: true,
    ScanIndexForward: false,
    Limit: itemsAtOnce,
  });
  const { Items: items = [], LastEvaluatedKey: more } = await reachingStore(() => client.send(command));
  return { items, isWhole: more === undefined };
}

/** What the end of the partition did not show. The first items are read again: as they are with their events. */
async function itemsBefore(client: DynamoDBDocumentClient, table: string, number: string) {
  const { anyAttachmentPrefix: first } = ticketKeys;
  const [newest, attachments] = await Promise.all([
    newestItems(client, table, number, eventsPerPage),
    queryItems(client, between(table, number, first, `${first}~`)),
  ]);
  return [...newest, ...attachments];
}

export const openFile = (
  { client, table, alarm }: ReadingTicket,
  number: string,
): Promise<TicketFile | undefined> => heldTwice(number, alarm, () => readFile(client, table, number));

async function readFile(
  client: DynamoDBDocumentClient,
  table: string,
  number: string,
): Promise<Held<TicketFile> | undefined> {
  const last = await lastItems(client, table, number);
  if (last.items.length === 0) return undefined;
  const items = last.isWhole ? last.items : await itemsBefore(client, table, number);
  const { content: history, fields } = historyIn(items, number);
  const { SK: submission } = ticketKeys.texts(number);
  const content = {
    ...history,
    texts: textsAsSent(
      submissionIn(history)?.commitment,
      last.items.find(({ SK }) => SK === submission),
    ),
    page: pageOf(eventsIn(items).slice(-eventsPerPage), last.items),
    attachments: attachmentEntities
      .flatMap((entity) => ofKind(items, entity))
      .map((item) => readItem(attachmentItem, item))
      .toSorted((a, b) => a.place - b.place),
  };
  return { content, fields };
}

export async function readPageBefore(
  client: DynamoDBDocumentClient,
  table: string,
  number: string,
  version: number,
): Promise<HistoryPage> {
  const first = Math.max(1, version - eventsPerPage);
  const keysOf = (key: typeof ticketKeys.event) =>
    between(table, number, key(number, first).SK, key(number, version - 1).SK);
  if (version <= first) return { events: [], written: new Map() };
  const [events, written] = await Promise.all([
    queryItems(client, keysOf(ticketKeys.event)),
    queryItems(client, keysOf(ticketKeys.written)),
  ]);
  return pageOf(eventsIn(events), written);
}
