import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { writeBatch, type BatchedWrite } from '../../adapters/dynamodb/engine/batch.ts';
import { newContactItem } from '../../adapters/dynamodb/items/contact-item.ts';
import { newEventItem } from '../../adapters/dynamodb/items/event-item.ts';
import { newIdempotencyItem } from '../../adapters/dynamodb/items/idempotency-item.ts';
import { newNoticeItem } from '../../adapters/dynamodb/items/new-notice-items.ts';
import { newTextsItem } from '../../adapters/dynamodb/items/texts-item.ts';
import { newTicketItem } from '../../adapters/dynamodb/items/ticket-item.ts';
import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';
import { patience } from '../../adapters/dynamodb/engine/retry.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Submission } from '../../domain/ticketing/tickets/ticket-store.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { TableName } from '../../lib/config/tables.ts';
import { anSms } from '../../test/builders/notice.ts';
import { aSubmissionToStore, someTexts } from '../../test/builders/submission.ts';

/** When the first ticket is sent. Ten follow in each hour. */
export const firstMoment: Instant = '2026-01-05T06:00:00Z';
export const ticketsAnHour = 10;

/** Tickets of a hundred that lie with the largest institution. */
const withTheLargest = 60;

export const numberAt = (place: number): string => `26${String(place).padStart(10, '0')}`;

const description = 'Tunaomba msaada wa haraka. '.repeat(50).trim();

/** A phone of each ticket's own, for what is listed under one does not grow with the tickets of others. */
export const phoneMarkAt = (place: number): string => String(place).padStart(64, '0');

/** A ticket like all the others: of the same size, whatever its place. */
export function submissionAt(place: number): Submission {
  const hours = Math.floor(place / ticketsAnHour);
  const submittedAt = plusSeconds(firstMoment, hours * 3600 + (place % ticketsAnHour) * 300);
  const holder =
    place % 100 < withTheLargest ? 'taasisi-kubwa' : `taasisi-${String(place % 40).padStart(4, '0')}`;
  return aSubmissionToStore({
    ticket: {
      number: numberAt(place),
      submittedAt,
      sentTo: holder,
      holder,
      nextWakeAt: plusSeconds(submittedAt, 172_800),
    },
    texts: { ...someTexts, description },
    phone: '+255712345678',
    phoneMark: phoneMarkAt(place),
  });
}

/** Stores the tickets at these places as intake stores them, and the sent notice of each. */
export async function storeTickets(
  client: DynamoDBDocumentClient,
  tables: Readonly<Record<TableName, string>>,
  from: number,
  until: number,
): Promise<void> {
  const places = Array.from({ length: until - from }, (_, index) => from + index);
  const submissions = places.map(submissionAt);
  const put = (item: Item): BatchedWrite => ({ put: item });
  const tickets = submissions.flatMap((submission) => [
    put(newTicketItem(submission.ticket)),
    put(newEventItem(submission.event)),
    put(newTextsItem(submission.ticket.number, submission.texts, submission.salt)),
    put(newIdempotencyItem(submission)),
  ]);
  const contacts = submissions.flatMap(({ contact }) =>
    contact === undefined ? [] : [put(newContactItem(contact))],
  );
  const notices = submissions.map(({ ticket }) => put(sentNotice(ticket.number, ticket.submittedAt)));
  await writeBatch(client, patience, tables.tickets, tickets);
  await writeBatch(client, patience, tables.identities, contacts);
  await writeBatch(client, patience, tables.outbox, notices);
}

/** A notice that was sent waits for nothing: it is in no index. */
function sentNotice(number: string, at: Instant): Item {
  const item = newNoticeItem(anSms({ about: `${number}#000001`, number, at }), at);
  return { ...omit(item, 'GSI1PK', 'GSI1SK', 'nextAttemptAt'), state: 'sent', settledAt: at };
}
