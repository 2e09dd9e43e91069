import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type {
  IdempotencyRecord,
  Submission,
  SubmitOutcome,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import { linkOfEvent } from './items/links.ts';
import { newComparableItem } from './items/comparable-item.ts';
import { newContactItem } from './items/contact-item.ts';
import { newEventItem } from './items/event-item.ts';
import { idempotencyItem, newIdempotencyItem } from './items/idempotency-item.ts';
import { newPhoneTicketItem } from './items/phone-ticket-item.ts';
import { newSenderItem } from './items/sender-item.ts';
import { newTextsItem } from './items/texts-item.ts';
import { newTicketItem } from './items/ticket-item.ts';
import { ticketKeys } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, persistently } from './engine/retry.ts';
import { vaultOf, type TicketTables } from './ticket-tables.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';

const putNew = (table: string, item: Item) => ({
  Put: { TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(PK)' },
});

function writesOf(tables: TicketTables, submission: Submission) {
  const { tickets } = tables;
  const { event, texts, salt, contact, phoneMark, senderMarks, comparable } = submission;
  const link = linkOfEvent(event);
  const ticket = { ...submission.ticket, lastHash: link.hash };
  return {
    idempotency: putNew(tickets, newIdempotencyItem(submission)),
    head: putNew(tickets, newTicketItem(ticket)),
    event: putNew(tickets, { ...newEventItem(event), ...link }),
    texts: putNew(tickets, newTextsItem(ticket.number, texts, salt)),
    ...(comparable !== undefined && { comparable: putNew(tickets, newComparableItem(comparable)) }),
    ...(contact === undefined ? {} : { contact: putNew(vaultOf(tables), newContactItem(contact)) }),
    ...(senderMarks !== undefined && { sender: putNew(tickets, newSenderItem(ticket.number, senderMarks)) }),
    ...(phoneMark !== undefined && {
      listing: putNew(vaultOf(tables), newPhoneTicketItem(phoneMark, ticket)),
    }),
  };
}

/** What an idempotency key was used for, by its hash. */
export async function recordOf(
  client: DynamoDBDocumentClient,
  table: string,
  seed: string,
): Promise<IdempotencyRecord | undefined> {
  const command = new GetCommand({
    TableName: table,
    Key: ticketKeys.idempotency(seed),
    ConsistentRead: true,
  });
  const { Item: item } = await reachingStore(() => client.send(command));
  return item === undefined ? undefined : readItem(idempotencyItem, item);
}

/**
 * Stores a submission in one transaction. When a condition refuses it, the idempotency record is asked
 * first: a repeat finds its own ticket, whatever else stood in the way.
 */
export async function writeSubmission(
  client: DynamoDBDocumentClient,
  tables: TicketTables,
  waiting: Parameters<typeof persistently>[0],
  submission: Submission,
): Promise<SubmitOutcome> {
  return persistently<SubmitOutcome>(waiting, async () => {
    const result = await transact(client, writesOf(tables, submission));
    if (result.outcome === 'written') return { outcome: 'stored' };
    if (result.outcome === 'met-another') return again;
    const record = await recordOf(client, tables.tickets, submission.idempotency.seed);
    if (record !== undefined) return { outcome: 'repeated', record };
    if (result.by.has('idempotency')) return again;
    return { outcome: 'number-taken' };
  });
}
