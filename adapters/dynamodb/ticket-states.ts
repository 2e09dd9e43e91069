import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { StateAlarm, TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { readHistory, readTicketState } from './read-history.ts';

interface TicketHeadsOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly alarm: StateAlarm;
}

/** Reads verified ticket states and histories, for functions that need no texts. */
export const dynamoTicketStates = (options: TicketHeadsOptions): Pick<TicketStore, 'load' | 'history'> => ({
  load: (number) => readTicketState(options, number),
  history: (number) => readHistory(options, number),
});
