import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { StateAlarm, TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { readHistory, readTicketState } from './read-history.ts';

interface TicketHeadsOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly alarm: StateAlarm;
}

/** Heads and histories of tickets, held against each other, for a function that carries nothing else of tickets: no text. */
export const dynamoTicketStates = (options: TicketHeadsOptions): Pick<TicketStore, 'load' | 'history'> => ({
  load: (number) => readTicketState(options, number),
  history: (number) => readHistory(options, number),
});
