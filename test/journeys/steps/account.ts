import { GetItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import {
  readMeasuredTicketItem,
  type StoredProjection,
} from '../../../adapters/dynamodb/items/measured-ticket-item.ts';
import { measureKeys, outboxKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamodb } from './aws.ts';
import { eventsOf, executionsOf } from './history.ts';
import { cloud } from './under-test.ts';

interface StoredNotice {
  readonly state: string;
  readonly providerId?: string;
  /** Why it failed. */
  readonly reason?: string;
}

async function noticesOf(number: string, version: number): Promise<readonly StoredNotice[]> {
  const { Items = [] } = await dynamodb.send(
    new QueryCommand({
      TableName: cloud.tables.outbox,
      KeyConditionExpression: 'PK = :event',
      ExpressionAttributeValues: {
        ':event': { S: `${outboxKeys.noticePrefix}${number}#${String(version).padStart(6, '0')}` },
      },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => unmarshall(item) as StoredNotice);
}

/** What there is to tell of all that happened to a ticket. */
export async function noticesAbout(number: string): Promise<readonly StoredNotice[]> {
  const events = await eventsOf(number);
  return (await Promise.all(events.map(({ version }) => noticesOf(number, version)))).flat();
}

/** E-mails in which several things are told to an officer together: one of these may tell of one ticket alone. */
async function digests(): Promise<readonly StoredNotice[]> {
  const { Items = [] } = await dynamodb.send(
    new ScanCommand({
      TableName: cloud.tables.outbox,
      FilterExpression: 'begins_with(PK, :notice) AND attribute_exists(notice.#day)',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: { ':notice': { S: outboxKeys.noticePrefix } },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => unmarshall(item) as StoredNotice);
}

/** What measures heard of a ticket: up to which of its events, how many wait for one before them, and in how many writes. */
async function hearingOf(number: string): Promise<StoredProjection | undefined> {
  const { PK, SK } = measureKeys.ticket(number);
  const { Item: item } = await dynamodb.send(
    new GetItemCommand({
      TableName: cloud.tables.measures,
      Key: { PK: { S: PK }, SK: { S: SK } },
      ConsistentRead: true,
    }),
  );
  return item && readMeasuredTicketItem(unmarshall(item));
}

/** What followed from a ticket's events, each set beside what it must equal. */
export async function accountOf(number: string) {
  const events = await eventsOf(number);
  const notices = await noticesAbout(number);
  const executions = await executionsOf(number);
  const hearing = await hearingOf(number);
  const told = cloud.sent().filter(({ text, subject }) => `${text} ${subject ?? ''}`.includes(number));
  // Looked at after what was sent: each of these was claimed before.
  const together = await digests();
  const messages = told.filter(({ id }) => !together.some(({ providerId }) => providerId === id));
  return {
    events,
    /** One for each cycle and arming that an event began. */
    clocks: {
      due: [...new Set(events.map(({ after }) => `${number}-${after.cycle}-${after.arming}`))].toSorted(),
      started: executions.map(({ name }) => name ?? '').toSorted(),
    },
    /** Each message is one notice's: the provider's ids tell. */
    messages: {
      due: notices.flatMap(({ providerId }) => providerId ?? []).toSorted(),
      sent: messages.map(({ id }) => id).toSorted(),
    },
    /** Each event is counted by one write at most. */
    counted: {
      upTo: hearing?.measured?.version,
      early: hearing?.early.length,
      writes: hearing?.revision ?? 0,
    },
    /** Notices that are neither sent nor refused yet. */
    waiting:
      notices.filter(({ state }) => state === 'pending' || state === 'claimed').length +
      together.filter(({ state }) => state === 'claimed').length,
  };
}
