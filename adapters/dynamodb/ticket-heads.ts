import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { HeadAlarm, TicketStore } from '../../domain/tickets/ticket-store.ts';
import { readTicketHead } from './read-history.ts';

interface TicketHeadsOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly alarm: HeadAlarm;
}

/** Heads of tickets alone, held against their newest event, for a function that carries nothing else of tickets. */
export const dynamoTicketHeads = (options: TicketHeadsOptions): Pick<TicketStore, 'load'> => ({
  load: (number) => readTicketHead(options, number),
});
