import { isDeepStrictEqual } from 'node:util';
import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { isEventOf, type Change, type TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { ChangeToSave, ContactLeft, PhoneSettled } from '../../domain/ticketing/tickets/ticket-store.ts';
import { phoneListings } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { filesNamedIn } from '../../domain/ticketing/tickets/files-named.ts';
import { takenOutBy } from '../../domain/analytics/similarity/taken-out.ts';
import { snapshotOf, takesSnapshot, type Snapshot } from '../../domain/ticketing/tickets/snapshot.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { linkOfEvent } from './items/links.ts';
import { newTakenOutItem } from './items/comparable-item.ts';
import { eventItem, newEventItem } from './items/event-item.ts';
import { optionalTicketAttributes, readTicket, ticketAttributes } from './items/ticket-item.ts';
import { ticketNames } from './items/short-names.ts';
import { saltAttributes } from './items/contact-item.ts';
import { newIdentityRequestItem } from './items/identity-request-item.ts';
import { newPhoneTicketItem } from './items/phone-ticket-item.ts';
import { newSenderItem } from './items/sender-item.ts';
import { newSnapshotItem } from './items/snapshot-item.ts';
import { newWrittenItem } from './items/written-item.ts';
import { identityKeys, senderKeys, ticketKeys, unlistedExpiry, type Key } from './engine/keys.ts';
import { readHistory } from './read-history.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, persistently } from './engine/retry.ts';
import { vaultOf, type TicketTables } from './ticket-tables.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';

/**
 * Sets every attribute that the ticket has and removes those that it lost. It is an update and not a
 * put, so that attributes which only a newer release knows stay where they are. The receipt secret is no act's to
 * change: it may have been replaced since the ticket was loaded, which its version does not tell.
 */
function updateHead(table: string, before: Ticket, ticket: Ticket, { type }: Pick<TicketEvent, 'type'>) {
  const set = Object.entries(ticketAttributes(ticket)).filter(
    ([name, value]) => value !== undefined && name !== ticketNames.secret[0],
  );
  const names = new Set(set.map(([name]) => name));
  const lost = optionalTicketAttributes.filter((name) => !names.has(name));
  const assignments = set.map(([name]) => `#${name} = :${name}`).join(', ');
  const removals = lost.map((name) => `#${name}`).join(', ');
  return {
    Update: {
      TableName: table,
      Key: ticketKeys.head(ticket.number),
      UpdateExpression: `SET ${assignments}${removals === '' ? '' : ` REMOVE ${removals}`}`,
      ConditionExpression: [
        `#${ticketNames.version} = :before`,
        isStillLast(before),
        // Its citizen may have opened it since the ticket was loaded, which its version does not tell.
        ...(type === 'undo-response' ? [`attribute_not_exists(#${ticketNames.answerSeen})`] : []),
      ].join(' AND '),
      ExpressionAttributeNames: Object.fromEntries([...names, ...lost].map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
        ':before': before.version,
        ...(before.lastHash !== undefined && { ':lastBefore': before.lastHash }),
      },
    },
  };
}

/** The event is tied to the last one that the decision knew, or not stored. */
const isStillLast = ({ lastHash }: Ticket): string =>
  lastHash === undefined
    ? `attribute_not_exists(#${ticketNames.lastHash})`
    : `#${ticketNames.lastHash} = :lastBefore`;

/** A ticket that was decided on as its last change made it, without being loaded, does not know its last hash yet. */
async function knowingItsLastHash<Known extends Change>(
  client: DynamoDBDocumentClient,
  table: string,
  change: Known,
): Promise<Known> {
  if (change.before.lastHash !== undefined) return change;
  const key = ticketKeys.head(change.event.number);
  const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
  const { Item: head } = await reachingStore(() => client.send(command));
  const { lastHash } = head === undefined ? change.before : readTicket(head);
  return { ...change, before: { ...change.before, ...(lastHash !== undefined && { lastHash }) } };
}

const putNew = (table: string, item: Item) => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(PK)' },
});

/**
 * Adds to what the vault has of the ticket, without reading it. A seed that is there stays: notices that
 * still wait tell the secret that derives from it.
 */
function leaveContact(table: string, number: string, contact: ContactLeft) {
  const { seed, salts, removed = [], ...left } = omit(contact, 'phoneMark', 'senderMarks');
  const values = Object.entries({ ...left, ...saltAttributes(salts), number, entity: 'contact', v: 1 });
  const assignments = values.map(([name]) => `#${name} = :${name}`);
  const removals = removed.length === 0 ? '' : ` REMOVE ${removed.map((name) => `#${name}`).join(', ')}`;
  return {
    Update: {
      TableName: table,
      Key: identityKeys.contact(number),
      UpdateExpression: `SET ${[...assignments, '#seed = if_not_exists(#seed, :seed)'].join(', ')}${removals}`,
      ExpressionAttributeNames: Object.fromEntries(
        [...values.map(([name]) => name), 'seed', ...removed].map((name) => [`#${name}`, name]),
      ),
      ExpressionAttributeValues: {
        ...Object.fromEntries(values.map(([name, value]) => [`:${name}`, value])),
        ':seed': seed,
      },
    },
  };
}

/**
 * Lists a ticket under its owner's phone among those that are theirs, and lets every other listing of that phone expire: what nobody
 * lists by any more, for no function deletes here. Where there is none, what is written says so until then.
 */
function settlePhone(table: string, { ticket, event }: Change, { marks, isTheirs }: PhoneSettled) {
  const [current] = marks;
  const put = isTheirs ? newPhoneTicketItem(current, ticket) : undefined;
  const keys = marks.flatMap((mark) =>
    phoneListings.map((listing) => identityKeys.ticketOfPhone(mark, ticket, listing)),
  );
  const others = keys.filter(({ PK, SK }) => PK !== put?.['PK'] || SK !== put['SK']);
  const expire = (key: Key) => ({
    Update: {
      TableName: table,
      Key: key,
      UpdateExpression: 'SET #ttl = :ttl, #entity = :entity, #v = :v',
      ExpressionAttributeNames: { '#ttl': 'ttl', '#entity': 'entity', '#v': 'v' },
      ExpressionAttributeValues: { ':ttl': unlistedExpiry(event.at), ':entity': 'phone-ticket', ':v': 1 },
    },
  });
  return {
    ...(put !== undefined && { 'settled-phone': { Put: { TableName: table, Item: put } } }),
    ...Object.fromEntries(others.map((key, place) => [`unlisted-${place}`, expire(key)] as const)),
  };
}

/** Hides the name of who was identified from whom searches for it, or shows it again: with the act that does. */
function settleSender(table: string, { before, ticket, event, contact }: ChangeToSave) {
  const { number } = event;
  if (contact?.senderMarks !== undefined)
    return { sender: { Put: { TableName: table, Item: newSenderItem(number, contact.senderMarks) } } };
  const hides = before.openness === 'identified' && isEventOf(event, 'hide-again', 'withdraw');
  const shows = ticket.openness === 'identified' && isEventOf(event, 'open-up');
  if (!hides && !shows) return {};
  return {
    sender: {
      Update: {
        TableName: table,
        Key: senderKeys.of(number),
        UpdateExpression: `SET #entity = :entity, #v = :v${hides ? ', #hidden = :hidden' : ' REMOVE #hidden'}`,
        ExpressionAttributeNames: { '#entity': 'entity', '#v': 'v', '#hidden': 'hidden' },
        ExpressionAttributeValues: { ':entity': 'sender', ':v': 1, ...(hides && { ':hidden': true }) },
      },
    },
  };
}

/** The snapshot that is saved with some events; undefined with the others, and where another change came first. */
async function snapshotWith(
  client: DynamoDBDocumentClient,
  table: string,
  { event, before }: Change,
): Promise<Snapshot | undefined> {
  if (!takesSnapshot(event.version)) return undefined;
  const history = await readHistory({ client, table, alarm: () => undefined }, event.number); // it rang when it was decided on
  return history?.ticket.version === before.version ? snapshotOf([...history.events, event]) : undefined;
}

/**
 * Marks the files of offices that an event names, which must still be there: from then on none of them is taken away. What
 * takes files away may have read the history before.
 */
const markNamed = (table: string, event: TicketEvent) =>
  Object.fromEntries(
    filesNamedIn(event)
      .filter(({ kept }) => kept !== undefined)
      .map(({ place, upload }) => [
        `file-${place}`,
        {
          Update: {
            TableName: table,
            Key: ticketKeys.attachment({ number: event.number, place }),
            UpdateExpression: 'SET #named = :named',
            ConditionExpression: '#upload = :upload AND #state = :clean',
            ExpressionAttributeNames: { '#named': 'named', '#upload': 'upload', '#state': 'state' },
            ExpressionAttributeValues: { ':named': true, ':upload': upload, ':clean': 'clean' },
          },
        },
      ]),
  );

/** A change with what the store adds to it. */
interface Completed extends ChangeToSave {
  readonly snapshot?: Snapshot;
}

async function completed(
  client: DynamoDBDocumentClient,
  table: string,
  change: ChangeToSave,
): Promise<Completed> {
  const snapshot = await snapshotWith(client, table, change);
  return { ...(await knowingItsLastHash(client, table, change)), ...(snapshot && { snapshot }) };
}

function writesOf(tables: TicketTables, change: Completed) {
  const { before, ticket, event, written, listing, contact, phoneSettled, snapshot } = change;
  const table = tables.tickets;
  const { number, version } = event;
  const link = linkOfEvent(event, before.lastHash);
  const takenOut = takenOutBy(change);
  return {
    head: updateHead(table, before, { ...ticket, lastHash: link.hash }, event),
    event: putNew(table, { ...newEventItem(event), ...link }),
    ...markNamed(table, event),
    ...settleSender(table, change),
    ...(written !== undefined && { written: putNew(table, newWrittenItem(number, version, written)) }),
    ...(takenOut !== undefined && {
      comparable: { Put: { TableName: table, Item: newTakenOutItem(takenOut) } },
    }),
    ...(snapshot !== undefined && {
      snapshot: { Put: { TableName: table, Item: newSnapshotItem(number, snapshot) } },
    }),
    ...(contact !== undefined && { contact: leaveContact(vaultOf(tables), number, contact) }),
    ...(contact?.phoneMark !== undefined && {
      'ticket-of-phone': {
        Put: { TableName: vaultOf(tables), Item: newPhoneTicketItem(contact.phoneMark, ticket) },
      },
    }),
    ...(phoneSettled !== undefined && settlePhone(vaultOf(tables), change, phoneSettled)),
    ...(listing !== undefined && {
      listing: { Put: { TableName: table, Item: newIdentityRequestItem(number, listing) } },
    }),
  };
}

/** Prefixes the writes for another ticket, so that their names do not collide. */
const besidesThem = (writes: ReturnType<typeof writesOf>) =>
  Object.fromEntries(Object.entries(writes).map(([name, write]) => [`besides-${name}`, write]));

/** Whether this very event is already stored: an earlier try succeeded and its answer was lost. */
async function isStored(client: DynamoDBDocumentClient, table: string, event: TicketEvent): Promise<boolean> {
  const key = ticketKeys.event(event.number, event.version);
  const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
  const { Item: item } = await reachingStore(() => client.send(command));
  if (item === undefined) return false;
  const wanted = readItem(eventItem, newEventItem(event));
  return isDeepStrictEqual(readItem(eventItem, item), wanted);
}

/**
 * Saves a change in one transaction: ticket state under its version condition, the event once with what was written,
 * and the contact in the vault. What happens to another ticket is in the same transaction.
 */
export async function storeChange(
  client: DynamoDBDocumentClient,
  tables: TicketTables,
  waiting: Parameters<typeof persistently>[0],
  change: ChangeToSave,
): Promise<'saved' | 'stale'> {
  const table = tables.tickets;
  const { besides } = change;
  const writes = {
    ...writesOf(tables, await completed(client, table, change)),
    ...(besides && besidesThem(writesOf(tables, await completed(client, table, besides)))),
  };
  return persistently<'saved' | 'stale'>(waiting, async () => {
    const { outcome } = await transact<string>(client, writes);
    if (outcome === 'written') return 'saved';
    if (outcome === 'met-another') return again;
    return (await isStored(client, table, change.event)) ? 'saved' : 'stale';
  });
}
