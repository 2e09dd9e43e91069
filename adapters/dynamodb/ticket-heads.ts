import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { HeadAlarm, TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { readHistory, readTicketHead } from './read-history.ts';

interface TicketHeadsOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly alarm: HeadAlarm;
}

/** Heads and histories of tickets, held against each other, for a function that carries nothing else of tickets: no text. */
export const dynamoTicketHeads = (options: TicketHeadsOptions): Pick<TicketStore, 'load' | 'history'> => ({
  load: (number) => readTicketHead(options, number),
  history: (number) => readHistory(options, number),
});
